/** Patterns and the fewest letters to leave on each side. */
export interface Patterns {
  readonly load: () => Promise<{
    default: {hyphenateSync(text: string, options: {hyphenChar: string; minWordLength: number}): string}
  }>
  readonly before: number
  readonly after: number
  /** German divides nouns, which all have capitals; elsewhere capitals mean names. */
  readonly capitals?: true
}

/**
 * Where the library keeps the patterns of each language that is written in our scripts; it has none for Kazakh.
 *
 * @see https://github.com/hyphenation/tex-hyphen for the patterns, and for the fewest letters on each side.
 */
export const patterns: Readonly<Record<string, Patterns>> = {
  fr: {load: () => import('#vendor/hyphen/fr/index.js'), before: 3, after: 3},
  en: {load: () => import('#vendor/hyphen/en-gb/index.js'), before: 3, after: 3},
  'en-US': {load: () => import('#vendor/hyphen/en-us/index.js'), before: 3, after: 3},
  de: {load: () => import('#vendor/hyphen/de-1996/index.js'), before: 2, after: 2, capitals: true},
  es: {load: () => import('#vendor/hyphen/es/index.js'), before: 2, after: 2},
  it: {load: () => import('#vendor/hyphen/it/index.js'), before: 2, after: 2},
  nl: {load: () => import('#vendor/hyphen/nl/index.js'), before: 2, after: 2},
  pl: {load: () => import('#vendor/hyphen/pl/index.js'), before: 2, after: 2},
  pt: {load: () => import('#vendor/hyphen/pt/index.js'), before: 2, after: 3},
  ru: {load: () => import('#vendor/hyphen/ru/index.js'), before: 2, after: 2},
  uk: {load: () => import('#vendor/hyphen/uk/index.js'), before: 2, after: 2},
  el: {load: () => import('#vendor/hyphen/el-monoton/index.js'), before: 2, after: 2},
  be: {load: () => import('#vendor/hyphen/be/index.js'), before: 2, after: 2},
  bg: {load: () => import('#vendor/hyphen/bg/index.js'), before: 2, after: 2},
  ca: {load: () => import('#vendor/hyphen/ca/index.js'), before: 2, after: 2},
  cs: {load: () => import('#vendor/hyphen/cs/index.js'), before: 2, after: 3},
  cy: {load: () => import('#vendor/hyphen/cy/index.js'), before: 2, after: 3},
  da: {load: () => import('#vendor/hyphen/da/index.js'), before: 2, after: 2},
  et: {load: () => import('#vendor/hyphen/et/index.js'), before: 2, after: 3},
  eu: {load: () => import('#vendor/hyphen/eu/index.js'), before: 2, after: 2},
  fi: {load: () => import('#vendor/hyphen/fi/index.js'), before: 2, after: 2},
  ga: {load: () => import('#vendor/hyphen/ga/index.js'), before: 2, after: 3},
  gl: {load: () => import('#vendor/hyphen/gl/index.js'), before: 2, after: 2},
  hr: {load: () => import('#vendor/hyphen/hr/index.js'), before: 2, after: 2},
  hu: {load: () => import('#vendor/hyphen/hu/index.js'), before: 2, after: 2},
  is: {load: () => import('#vendor/hyphen/is/index.js'), before: 2, after: 2},
  la: {load: () => import('#vendor/hyphen/la/index.js'), before: 2, after: 2},
  lt: {load: () => import('#vendor/hyphen/lt/index.js'), before: 2, after: 2},
  lv: {load: () => import('#vendor/hyphen/lv/index.js'), before: 2, after: 2},
  mk: {load: () => import('#vendor/hyphen/mk/index.js'), before: 2, after: 2},
  nb: {load: () => import('#vendor/hyphen/nb/index.js'), before: 2, after: 2},
  nn: {load: () => import('#vendor/hyphen/nn/index.js'), before: 2, after: 2},
  no: {load: () => import('#vendor/hyphen/no/index.js'), before: 2, after: 2},
  ro: {load: () => import('#vendor/hyphen/ro/index.js'), before: 2, after: 2},
  sk: {load: () => import('#vendor/hyphen/sk/index.js'), before: 2, after: 3},
  sl: {load: () => import('#vendor/hyphen/sl/index.js'), before: 2, after: 2},
  sq: {load: () => import('#vendor/hyphen/sq/index.js'), before: 2, after: 2},
  sr: {load: () => import('#vendor/hyphen/sr/index.js'), before: 2, after: 2},
  'sr-Cyrl': {load: () => import('#vendor/hyphen/sr-cyrl/index.js'), before: 2, after: 2},
  sv: {load: () => import('#vendor/hyphen/sv/index.js'), before: 2, after: 2},
  tr: {load: () => import('#vendor/hyphen/tr/index.js'), before: 2, after: 2},
}
