import {rulesOf} from '../rule.js'

/** Brands: their folder, their data, their Liquid. */
export const templateRules = rulesOf({
  'template-yaml': {
    severity: 'error',
    title: {en: "A brand's YAML files are valid.", fr: "Les fichiers YAML d'une marque sont valides."},
    remedy: {en: 'Correct the YAML at this place.', fr: 'Corrigez le YAML à cet endroit.'},
  },
  'template-field': {
    severity: 'error',
    title: {
      en: 'A brand says all that the editions need.',
      fr: 'Une marque fournit tout ce dont les éditions ont besoin.',
    },
    remedy: {
      en: 'Compare with the same place in `templates/cess`.',
      fr: 'Comparez avec le même endroit de `templates/cess`.',
    },
  },
  'template-file': {
    severity: 'error',
    title: {en: 'The files that a brand names exist.', fr: 'Les fichiers que nomme une marque existent.'},
    remedy: {
      en: "Add the file to the brand's folder, or name another one.",
      fr: 'Ajoutez le fichier au dossier de la marque, ou nommez-en un autre.',
    },
  },
  'template-format': {
    severity: 'error',
    title: {
      en: 'The files of a brand are whole, of the right kind, and not too large.',
      fr: "Les fichiers d'une marque sont intacts, du type attendu, et pas trop lourds.",
    },
    remedy: {
      en: 'Replace the file, or name another one.',
      fr: 'Remplacez le fichier, ou nommez-en un autre.',
    },
  },
  'template-part': {
    severity: 'error',
    title: {
      en: "A brand's frames of pages and mails print the label and all that a note says: a brand decides how a note looks, and not what it says.",
      fr: "Les cadres de page et de courriel d'une marque impriment le marquage et tout ce que dit une note : une marque décide de l'aspect, non du contenu.",
    },
    remedy: {
      en: 'Print this variable unchanged, as the same file of `templates/cess` does.',
      fr: 'Imprimez cette variable telle quelle, comme le même fichier de `templates/cess`.',
    },
  },
  'template-syntax': {
    severity: 'error',
    title: {
      en: 'Liquid templates are valid and use only the variables that they are given.',
      fr: "Les gabarits Liquid sont valides et n'utilisent que les variables qu'ils reçoivent.",
    },
    remedy: {
      en: 'The head of `templates/cess/web/page.liquid` lists the variables.',
      fr: "L'en-tête de `templates/cess/web/page.liquid` énumère les variables.",
    },
  },
  'template-contrast': {
    severity: 'error',
    title: {
      en: 'Colours of text have a contrast of at least 4.5 on the page and in print, those of symbols 3 (WCAG 2.2, 1.4.3 and 1.4.11).',
      fr: "La couleur des mots a un contraste d'au moins 4,5 à l'écran et à l'impression, celle des signes de 3 (WCAG 2.2, 1.4.3 et 1.4.11).",
    },
    remedy: {
      en: 'Choose a colour that is further from its background.',
      fr: 'Choisissez une couleur plus éloignée de celle du fond.',
    },
  },
  'font-glyph': {
    severity: 'error',
    title: {
      en: "The brand's fonts have every character of the note.",
      fr: 'Les polices de la marque ont tous les caractères de la note.',
    },
    remedy: {
      en: 'Write another character or a word in its place; a brand can also name a font that has it.',
      fr: 'Mettez à sa place un autre caractère ou un mot ; une marque peut aussi nommer une police qui le possède.',
    },
  },
})
