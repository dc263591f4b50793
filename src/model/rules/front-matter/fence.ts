import {rulesOf} from '../../rule.js'

/** Where the front matter begins and ends. */
export const fenceRules = rulesOf({
  'front-matter-missing': {
    severity: 'error',
    title: {
      en: 'A note begins with its front matter, between two lines `---`.',
      fr: 'Une note commence par son en-tête, entre deux lignes `---`.',
    },
    remedy: {
      en: 'Begin the file with a line `---`, the fields, and another line `---`.',
      fr: 'Commencez le fichier par une ligne `---`, les champs, puis une autre ligne `---`.',
    },
  },
  'fence-first-line': {
    severity: 'error',
    title: {en: 'Nothing precedes the front matter.', fr: "Rien ne précède l'en-tête."},
    remedy: {
      en: 'Remove what precedes `---`, blank lines included: `---` is the first line of the file.',
      fr: 'Supprimez ce qui précède `---`, lignes vides comprises : `---` est la première ligne du fichier.',
    },
  },
  'fence-kind': {
    severity: 'error',
    title: {
      en: 'The fence of the front matter is exactly `---`; its content is YAML and never run.',
      fr: "L'en-tête est délimité par `---`, sans rien d'autre ; son contenu est du YAML, jamais exécuté.",
    },
    remedy: {
      en: 'Write `---` alone on the line, and the fields in YAML.',
      fr: 'Écrivez `---` seul sur la ligne, et les champs en YAML.',
    },
  },
  'fence-unclosed': {
    severity: 'error',
    title: {en: 'The front matter ends with a line `---`.', fr: "L'en-tête finit par une ligne `---`."},
    remedy: {en: 'Add a line `---` after the last field.', fr: 'Ajoutez une ligne `---` après le dernier champ.'},
  },
})
