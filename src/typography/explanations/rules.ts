import type {Text} from '../../model/text.js'

/** Names of the rules; a language explains those that it has. */
export const ruleTitles = {
  quotes: {en: 'Quotation marks, outer and inner', fr: 'Guillemets, extérieurs et intérieurs'},
  apostrophes: {en: 'Apostrophes', fr: 'Apostrophes'},
  ellipsis: {
    en: 'Three dots become one sign; none after “etc.”',
    fr: 'Trois points deviennent un signe ; aucun après « etc. »',
  },
  marks: {en: 'Space before ; : ! ?', fr: 'Espace avant ; : ! ?'},
  'low-marks': {en: 'No space before , . … ) nor after (', fr: "Pas d'espace avant , . … ) ni après ("},
  dashes: {en: 'Remarks between dashes', fr: 'Incises entre tirets'},
  ranges: {
    en: 'Ranges of years, months, days, amounts, pages and articles are joined by –',
    fr: "Intervalles d'années, mois, jours, quantités, pages et articles joints par –",
  },
  telephones: {en: 'Telephone numbers stay on one line', fr: 'Un numéro de téléphone reste sur une ligne'},
  thousands: {en: 'Groups of three digits do not break', fr: 'Les tranches de trois chiffres ne se séparent pas'},
  units: {en: 'Numbers stay beside their unit, a sign or a word', fr: 'Le nombre reste avec son unité, signe ou mot'},
  signs: {
    en: 'Minus before a number with a unit, × between numbers',
    fr: 'Moins devant un nombre avec unité, × entre deux nombres',
  },
  primes: {en: 'Minutes and seconds', fr: 'Minutes et secondes'},
  abbreviations: {
    en: 'Abbreviations stay beside what they belong to',
    fr: "L'abréviation reste avec ce qu'elle annonce",
  },
  ordinals: {en: 'Ordinals stay beside what they number', fr: "L'ordinal reste avec ce qu'il numérote"},
  centuries: {en: 'Centuries and kings', fr: 'Siècles et souverains'},
  dates: {en: 'The day stays beside its month', fr: 'Le jour reste avec son mois'},
  prepositions: {en: 'Words of one letter do not end a line', fr: "Un mot d'une lettre ne finit pas la ligne"},
  'whole-dates': {
    en: 'In titles, labels, tables and sources, dates stay whole',
    fr: 'Dans les titres, libellés, tableaux et sources, la date reste entière',
  },
  titles: {
    en: 'In titles, a number stays beside what it counts',
    fr: "Dans un titre, le nombre reste avec ce qu'il compte",
  },
  protected: {en: 'Never altered', fr: 'Jamais touché'},
} as const satisfies Readonly<Record<string, Text>>

/** A rule's id, for `cess explain`. */
export type ExplainedRule = keyof typeof ruleTitles

/** Examples of a language by rule: `input → expected`, with ⎵ for U+202F and ⍽ for U+00A0. */
export type Examples = Readonly<Partial<Record<ExplainedRule, readonly string[]>>>
