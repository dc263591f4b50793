import {rulesOf} from '../rule.js'

/** Rules of notes beside the record of their publication. */
export const lifeRules = rulesOf({
  'published-changed': {
    severity: 'error',
    title: {
      en: 'What was published stays as it was published.',
      fr: 'Ce qui est publié reste tel que publié.',
    },
    remedy: {
      en: 'Run `cess correct` to make a new version of it, or `cess restore` to undo the change.',
      fr: 'Lancez `cess correct` pour en faire une nouvelle version, ou `cess restore` pour annuler la modification.',
    },
  },
  'published-unrecorded': {
    severity: 'error',
    title: {
      en: 'A note whose status is published, closed or withdrawn is on record.',
      fr: 'Une note qui se dit publiée, close ou retirée figure au registre.',
    },
    remedy: {
      en: 'Run `cess publish`, or set `status` back to `draft`.',
      fr: 'Lancez `cess publish`, ou remettez le `statut` à `brouillon`.',
    },
  },
  'published-missing': {
    severity: 'error',
    title: {
      en: 'A note that was published stays in the publication, withdrawn or not.',
      fr: 'Une note publiée reste dans la publication, retirée ou non.',
    },
    remedy: {
      en: 'Bring it back with `cess restore`, then withdraw it with `cess withdraw`.',
      fr: 'Ramenez-la par `cess restore`, puis retirez-la par `cess withdraw`.',
    },
  },
  'record-damaged': {
    severity: 'error',
    title: {
      en: 'The record of a published version is as it was written.',
      fr: "L'inscription d'une version publiée au registre est telle qu'elle a été écrite.",
    },
    fact: {
      en: 'This part of the record of a published version is not as it was written, or is missing.',
      fr: "Cette partie de l'inscription d'une version publiée n'est pas telle qu'elle a été écrite, ou elle manque.",
    },
    remedy: {
      en: 'Get its folder back from version control (`git checkout -- notes/.published`).',
      fr: 'Reprenez son dossier dans le dépôt (`git checkout -- notes/.published`).',
    },
  },
  'log-damaged': {
    severity: 'error',
    title: {
      en: 'The public log is whole, is what the record says, and never changes.',
      fr: 'Le journal public est entier, dit ce que dit le registre, et ne change jamais.',
    },
    remedy: {
      en: 'Get it back from version control (`git checkout -- notes/.published`). Of two branches that were published from, keep the one that is public.',
      fr: 'Reprenez-le dans le dépôt (`git checkout -- notes/.published`). De deux branches publiées, gardez celle qui est en ligne.',
    },
  },
  'log-forked': {
    severity: 'error',
    title: {
      en: 'The public log has one entry in each place.',
      fr: "Le journal public n'a qu'une entrée à chaque place.",
    },
    remedy: {
      en: 'Keep the entries of the branch that the public site was built from (`cess log verify URL` knows them), remove the `log.json` of the others from this place on, and run `cess log append`.',
      fr: "Gardez les entrées de la branche dont vient le site public (`cess log verify URL` les connaît), supprimez les `log.json` de l'autre à partir de cette place, et lancez `cess log append`.",
    },
  },
  'log-key': {
    severity: 'error',
    title: {
      en: 'The public log is signed by a key of `log` in `cess.yml`.',
      fr: 'Le journal public est signé par une clé de `journal` dans `cess.yml`.',
    },
    remedy: {
      en: 'Put back the public key that signed it; a key that was replaced stays in the list until the new one has signed an entry.',
      fr: "Remettez la clé publique qui l'a signé ; une clé remplacée reste dans la liste tant que la nouvelle n'a signé aucune entrée.",
    },
  },
  'log-behind': {
    severity: 'error',
    title: {
      en: 'The public log goes on from the one that the site has.',
      fr: 'Le journal public prolonge celui que le site publie déjà.',
    },
    remedy: {
      en: 'Get the newer record (`git pull`). Where the log in the output folder was never public, remove its `checkpoint`.',
      fr: "Récupérez le registre plus récent (`git pull`). Si le journal du dossier de sortie n'a jamais été public, supprimez son `checkpoint`.",
    },
  },
  'log-pending': {
    severity: 'warning',
    title: {
      en: 'The public log has each version that everybody may read.',
      fr: 'Le journal public a chaque version que tous peuvent lire.',
    },
    remedy: {
      en: 'Run `cess log append` with the key of the log (`CESS_LOG_KEY_FILE`): until then nobody outside can verify it.',
      fr: "Lancez `cess log append` avec la clé du journal (`CESS_LOG_KEY_FILE`) : d'ici là, nul ne peut la vérifier au-dehors.",
    },
  },
  'approval-void': {
    severity: 'warning',
    title: {
      en: 'An approval covers the exact words of a note: any change voids it.',
      fr: "Une approbation porte sur les mots exacts d'une note : toute modification l'annule.",
    },
    remedy: {
      en: 'Have the note approved again with `cess approve`.',
      fr: 'Faites de nouveau approuver la note par `cess approve`.',
    },
  },
  'approvals-missing': {
    severity: 'error',
    title: {
      en: 'A note is published and sent with the approvals that `review` in `cess.yml` asks for.',
      fr: "Une note se publie et s'envoie avec les approbations que demande `approbation` dans `cess.yml`.",
    },
    remedy: {
      en: 'Have the note approved with `cess approve NOTE --as NAME`.',
      fr: 'Faites approuver la note par `cess approve NOTE --as NOM`.',
    },
  },
  'publish-by-hand': {
    severity: 'error',
    title: {
      en: '`cess publish` and commands like it can edit a front matter that has one field on each line.',
      fr: 'Une note dont les champs sont écrits ligne par ligne peut être modifiée par `cess publish` et ses semblables.',
    },
    fact: {
      en: 'Fields of this front matter are not on lines of their own, and no command can edit them.',
      fr: 'Des champs de cet en-tête ne sont pas chacun sur sa ligne, et aucune commande ne peut les modifier.',
    },
    remedy: {
      en: 'Write each field on a line of its own (`key: value`), not between braces.',
      fr: 'Écrivez chaque champ sur sa ligne (`clé: valeur`), et non entre accolades.',
    },
  },
  'published-renamed': {
    severity: 'advice',
    title: {
      en: 'A note that is renamed after it was published keeps its earlier name among its `aliases`.',
      fr: 'Une note renommée après sa publication garde son ancien nom parmi ses `anciens_noms`.',
    },
    remedy: {
      en: 'Add its earlier name to `aliases`: its page leads to the new one then.',
      fr: "Ajoutez son ancien nom aux `anciens_noms` : l'ancienne page mène alors à la nouvelle.",
    },
  },
  'correction-empty': {
    severity: 'advice',
    title: {
      en: 'A correction differs from the published version in words, fields or files that are shown.',
      fr: 'Une correction diffère de la version publiée par ses mots, ses champs ou ses fichiers.',
    },
    remedy: {
      en: 'Make the change that the revision tells of, or give the revision the nature `update`.',
      fr: 'Faites la modification que la révision annonce, ou donnez à la révision la nature `mise-à-jour`.',
    },
  },
  'published-marking': {
    severity: 'error',
    title: {
      en: 'A draft with a stricter TLP label than the published version takes that version down until the draft is published.',
      fr: "Un brouillon d'étiquette TLP plus stricte que la version publiée retient celle-ci jusqu'à ce qu'il soit lui-même publié.",
    },
    remedy: {
      en: 'Publish the new version with `cess publish`, or correct `tlp`.',
      fr: 'Publiez la nouvelle version par `cess publish`, ou corrigez `tlp`.',
    },
  },
})
