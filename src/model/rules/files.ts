import {rulesOf} from '../rule.js'

/** Files as they lie on the disk. */
export const fileRules = rulesOf({
  'note-encoding': {
    severity: 'error',
    title: {en: 'A note is UTF-8 text.', fr: 'Une note est un texte en UTF-8.'},
    remedy: {
      en: 'Save the file as UTF-8 (in most editors: “Save with encoding”).',
      fr: "Enregistrez le fichier en UTF-8 (dans la plupart des éditeurs : « Enregistrer avec l'encodage »).",
    },
  },
})
