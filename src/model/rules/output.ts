import {rulesOf} from '../rule.js'

/** The output folder, and files that are only known by looking at the disk. */
export const outputRules = rulesOf({
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
      en: 'The template that `cess.yml` names exists.',
      fr: 'Le modèle que nomme `cess.yml` existe.',
    },
    remedy: {
      en: 'Name a folder of `templates/`, or a template that ships with cess: `cess`, `plain`.',
      fr: 'Nommez un dossier de `templates/`, ou un modèle fourni avec cess : `cess`, `plain`.',
    },
  },
  'output-taken': {
    severity: 'error',
    title: {
      en: 'cess never replaces a file that it did not make.',
      fr: "cess ne remplace jamais un fichier qu'il n'a pas fait.",
    },
    remedy: {
      en: 'Move that file elsewhere or delete it, and build again.',
      fr: 'Déplacez ou supprimez ce fichier, puis relancez la composition.',
    },
  },
  'output-changed': {
    severity: 'warning',
    title: {
      en: 'An artifact that somebody changed is not removed when cess makes it no more.',
      fr: "Un artefact que quelqu'un a modifié n'est pas supprimé quand cess ne le fait plus.",
    },
    remedy: {en: 'Delete it if nobody needs it.', fr: "Supprimez-le si personne n'en a besoin."},
  },
})
