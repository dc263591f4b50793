import {rulesOf} from '../rule.js'

/** The output folder, and files that are only known by looking at the disk. */
export const outputRules = rulesOf({
  'note-bug': {
    severity: 'error',
    title: {
      en: 'No note triggers a bug in cess.',
      fr: 'Aucune note ne révèle de défaut de cess.',
    },
    remedy: {
      en: 'It is our mistake, not yours: please send the report in `.cess/bugs/` to https://example.org/cess/issues, and never the note itself if it is restricted.',
      fr: "La faute est nôtre, pas vôtre : merci d'envoyer le rapport de `.cess/bugs/` à https://example.org/cess/issues, et jamais la note elle-même si sa diffusion est restreinte.",
    },
  },
  'note-time': {
    severity: 'error',
    title: {
      en: 'Each edition of a note on the desk, and each note in a build or a check, takes little time.',
      fr: "Chaque édition d'une note dans l'atelier, et chaque note dans une composition ou une vérification, demande peu de temps.",
    },
    remedy: {
      en: 'Shorten the note, or split it; `cess build --jobs 1` and `cess check --jobs 1` take all the time that it needs. If it is not long, the mistake is ours: please tell us at https://example.org/cess/issues.',
      fr: "Raccourcissez la note, ou scindez-la ; `cess build --jobs 1` et `cess check --jobs 1` prennent tout le temps qu'il lui faut. Si elle n'est pas longue, la faute est nôtre : merci de nous le signaler à https://example.org/cess/issues.",
    },
  },
  'note-unreadable': {
    severity: 'error',
    title: {
      en: 'The system lets the desk read each note.',
      fr: "Le système laisse l'atelier lire chaque note.",
    },
    remedy: {
      en: 'Give your account the right to read the file, or connect the drive again on which it lies; the desk reads it with the next save.',
      fr: "Donnez à votre compte le droit de lire ce fichier, ou rebranchez le disque où il se trouve ; l'atelier le relit au prochain enregistrement.",
    },
  },
  'note-left-out': {
    severity: 'error',
    title: {
      en: 'No public note names one that is not public, by its title, its reference or its address.',
      fr: "Aucune note publique n'en nomme une qui ne l'est pas, par son titre, sa référence ou son adresse.",
    },
    remedy: {
      en: 'Change these words, by `cess correct` where the note is published, or make the other note public again: the next build puts this one back by itself.',
      fr: "Changez ces mots, par `cess correct` si la note est publiée, ou rendez l'autre note publique : la composition suivante remet celle-ci d'elle-même.",
    },
  },
  'page-room': {
    severity: 'error',
    title: {
      en: 'Every word and every chart of a note has room on a page of its PDF.',
      fr: "Chaque mot et chaque graphique d'une note a de la place sur une page de son PDF.",
    },
    remedy: {
      en: 'Nest lists less deeply, or give the chart shorter names or fewer rows.',
      fr: 'Emboîtez moins de listes, ou donnez au graphique des noms plus courts ou moins de lignes.',
    },
  },
  'note-outside': {
    severity: 'error',
    title: {
      en: 'A note is a file of the publication.',
      fr: 'Une note est un fichier de la publication.',
    },
    remedy: {
      en: 'Put the file itself into `notes/`; links that lead out of the publication are not followed.',
      fr: 'Placez le fichier lui-même dans `notes/` ; les liens qui sortent de la publication ne sont pas suivis.',
    },
  },
  'template-unknown': {
    severity: 'error',
    title: {
      en: 'The brand that `cess.yml` names exists.',
      fr: 'La marque que nomme `cess.yml` existe.',
    },
    remedy: {
      en: 'Name a folder of `templates/`, or a brand that ships with cess: `cess`, `plain`.',
      fr: 'Nommez un dossier de `templates/`, ou une marque fournie avec cess : `cess`, `plain`.',
    },
  },
  'cache-write': {
    severity: 'warning',
    title: {
      en: 'The folder of `--cache` can be used; without it a build makes everything itself.',
      fr: 'Le dossier de `--cache` peut servir ; sans lui, une composition fait tout elle-même.',
    },
    remedy: {
      en: 'Name a folder of its own that this user may write, or make room on its disk; nothing else is missing from this build.',
      fr: "Nommez un dossier à part, où cet utilisateur peut écrire, ou libérez de la place sur son disque ; rien d'autre ne manque à cette composition.",
    },
  },
  'output-taken': {
    severity: 'error',
    title: {
      en: 'cess never replaces a file that it did not make.',
      fr: "cess ne remplace jamais un fichier qu'il n'a pas fait.",
    },
    remedy: {
      en: 'Move that file elsewhere or delete it, and build again; where the record of what cess made (`.cess` in the output folder) was lost, delete the whole output folder.',
      fr: 'Déplacez ou supprimez ce fichier, puis relancez la composition ; si le registre de ce que cess a fait (`.cess` dans le dossier de sortie) a été perdu, supprimez tout le dossier de sortie.',
    },
  },
  'output-stays': {
    severity: 'error',
    title: {
      en: 'Nothing of a note is left where it may no longer be read, whoever put it there.',
      fr: "Il ne reste rien là où se trouvait une note qui ne doit plus y être lue, quel qu'en soit l'auteur.",
    },
    remedy: {
      en: 'Remove it by hand, wherever it was copied to as well; each build says so until it is gone.',
      fr: "Supprimez-le à la main, là où il a été copié aussi ; chaque composition le dira jusqu'à sa disparition.",
    },
  },
  'site-unplaced': {
    severity: 'error',
    title: {
      en: 'Each file of the public site is known to show public notes only.',
      fr: 'Chaque fichier du site public ne montre que des notes publiques, et cela se vérifie.',
    },
    remedy: {
      en: 'The record of what cess made (`.cess` in the output folder) was lost, and this file does not say which note it shows: delete it and build again; what is yours can be put back afterwards.',
      fr: 'Le registre de ce que cess a fait (`.cess` dans le dossier de sortie) a été perdu, et ce fichier ne dit pas quelle note il montre : supprimez-le et recomposez ; ce qui est à vous pourra ensuite être remis.',
    },
  },
  'shard-unused': {
    severity: 'warning',
    title: {
      en: 'What `--merge` is given is complete, from the same sources and the same version of cess, and as the shards built it.',
      fr: "Les parts données à `--merge` sont complètes, issues des mêmes sources et de la même version de cess, et telles qu'elles ont été composées.",
    },
    remedy: {
      en: 'Nothing is lost: what cannot be used was built here. Give the output folders of all shards `1/n` to `n/n`, of the same sources, day, options and version.',
      fr: "Rien n'est perdu : ce qui ne peut servir a été composé ici. Donnez les dossiers de sortie de toutes les parts `1/n` à `n/n`, des mêmes sources, jour, options et version.",
    },
  },
  'output-changed': {
    severity: 'warning',
    title: {
      en: 'A file that somebody changed is not removed when cess no longer makes it.',
      fr: "Un fichier que quelqu'un a modifié n'est pas supprimé quand cess ne le compose plus.",
    },
    fact: {
      en: 'Somebody changed this file, which cess no longer makes: it stays.',
      fr: "Quelqu'un a modifié ce fichier, que cess ne compose plus : il reste.",
    },
    remedy: {en: 'Delete it if nobody needs it.', fr: "Supprimez-le si personne n'en a besoin."},
  },
})
