import {rulesOf} from '../../rule.js'

/** Keys and values of the front matter and of `cess.yml`. */
export const fieldRules = rulesOf({
  'unknown-key': {
    severity: 'error',
    title: {
      en: 'Every key is one that cess knows, or its French alias.',
      fr: 'Toute clé est connue de cess, en anglais ou en français.',
    },
    remedy: {
      en: 'Correct the key or remove it; `cess explain` lists them all.',
      fr: 'Corrigez la clé ou supprimez-la ; `cess explain` les énumère toutes.',
    },
  },
  'duplicate-key': {
    severity: 'error',
    title: {
      en: 'A field is given once, by its key or by an alias.',
      fr: 'Un champ est donné une seule fois, sous son nom ou sous un alias.',
    },
    remedy: {en: 'Keep one of the two.', fr: "Gardez l'un des deux."},
  },
  'author-list': {
    severity: 'warning',
    title: {
      en: 'Each author is an entry of a list: several names in one are one author for libraries and search engines.',
      fr: "Chaque auteur est un élément d'une liste : plusieurs noms en un seul ne font qu'un auteur pour les bibliothèques et les moteurs de recherche.",
    },
    remedy: {
      en: 'Write a list, such as `[Anaïs Modèle, Jean Dupont]`; a body whose name has an “and” is `{family: "…"}`.',
      fr: 'Écrivez une liste, comme `[Anaïs Modèle, Jean Dupont]` ; un organisme dont le nom comporte « et » s\'écrit `{nom: "…"}`.',
    },
  },
  'keyword-list': {
    severity: 'warning',
    title: {
      en: 'Each keyword is an entry of a list: several in one text are one keyword, which nobody looks for.',
      fr: "Chaque mot-clé est un élément d'une liste : plusieurs en un seul texte ne font qu'un mot-clé, que personne ne cherche.",
    },
    remedy: {
      en: 'Write a list, such as `[cables, resilience]`.',
      fr: 'Écrivez une liste, comme `[câbles, résilience]`.',
    },
  },
  'field-missing': {
    severity: 'error',
    title: {en: 'Required fields are given.', fr: 'Les champs obligatoires sont donnés.'},
    remedy: {en: 'Add it.', fr: 'Ajoutez-le.'},
  },
  'field-empty': {
    severity: 'error',
    title: {en: 'A key has a value after it.', fr: 'Une clé est suivie de sa valeur.'},
    remedy: {
      en: 'Write the value after the colon; `cess explain` with the name of the field shows an example.',
      fr: 'Écrivez la valeur après le deux-points ; `cess explain` suivi du nom du champ donne un exemple.',
    },
  },
  'field-value': {
    severity: 'error',
    title: {en: 'Every value has the form of its field.', fr: 'Toute valeur a la forme de son champ.'},
    remedy: {
      en: 'Correct the value; `cess explain` with the name of the field shows an example.',
      fr: 'Corrigez la valeur ; `cess explain` suivi du nom du champ donne un exemple.',
    },
  },
  'field-marks': {
    severity: 'error',
    title: {
      en: 'The front matter prints as words: no sign of Markdown is left in it.',
      fr: "L'en-tête n'imprime que des mots : aucun signe de Markdown n'y reste.",
    },
    remedy: {
      en: 'Close the mark, or put a backslash before a sign that is to be printed.',
      fr: 'Fermez la marque, ou mettez une barre oblique inverse devant le signe à imprimer.',
    },
  },
  'unknown-term': {
    severity: 'error',
    title: {
      en: "Zones, threats, recipients and kinds of note come from the publication's vocabularies.",
      fr: 'Zones, menaces, destinataires et genres de note viennent des vocabulaires de la publication.',
    },
    remedy: {
      en: 'Choose a known id, or add yours to `cess.yml`.',
      fr: 'Choisissez un identifiant connu, ou ajoutez le vôtre à `cess.yml`.',
    },
  },
  'unknown-code': {
    severity: 'error',
    title: {
      en: 'Countries, EuroVoc concepts and DISARM techniques are ones that exist.',
      fr: "Les pays, les concepts d'EuroVoc et les techniques de DISARM existent.",
    },
    remedy: {
      en: 'Look the code up where it is defined.',
      fr: 'Cherchez le code là où il est défini.',
    },
  },
  'duplicate-entry': {
    severity: 'warning',
    title: {en: 'A list names each entry once.', fr: "Une liste ne cite chaque entrée qu'une fois."},
    remedy: {en: 'Remove the second one.', fr: 'Supprimez la seconde.'},
  },
  'date-impossible': {
    severity: 'error',
    title: {en: 'Dates exist in the calendar.', fr: 'Les dates existent dans le calendrier.'},
    remedy: {
      en: 'Check the day and the month: year, month, day.',
      fr: "Vérifiez le jour et le mois ; l'ordre est année-mois-jour.",
    },
  },
  'check-digit': {
    severity: 'error',
    title: {
      en: 'The last character of an ISSN, ISBN or ORCID iD fits the others.',
      fr: "Le dernier caractère d'un ISSN, d'un ISBN ou d'un identifiant ORCID s'accorde avec les autres.",
    },
    remedy: {en: 'Copy the number again from its source.', fr: 'Recopiez le numéro depuis sa source.'},
  },
  'eurovoc-keyword': {
    severity: 'error',
    title: {
      en: 'A EuroVoc keyword is `eurovoc:` and the number of the concept, in quotes.',
      fr: "Un mot-clé EuroVoc s'écrit `eurovoc:` suivi du numéro du concept, entre guillemets droits.",
    },
    remedy: {en: 'Write it like `"eurovoc:6770"`.', fr: 'Écrivez-le comme `"eurovoc:6770"`.'},
  },
})
