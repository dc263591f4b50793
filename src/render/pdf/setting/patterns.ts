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
  fr: {load: () => import('hyphen/fr/index.js'), before: 3, after: 3},
  en: {load: () => import('hyphen/en-gb/index.js'), before: 3, after: 3},
  'en-US': {load: () => import('hyphen/en-us/index.js'), before: 3, after: 3},
  de: {load: () => import('hyphen/de-1996/index.js'), before: 2, after: 2, capitals: true},
  es: {load: () => import('hyphen/es/index.js'), before: 2, after: 2},
  it: {load: () => import('hyphen/it/index.js'), before: 2, after: 2},
  nl: {load: () => import('hyphen/nl/index.js'), before: 2, after: 2},
  pl: {load: () => import('hyphen/pl/index.js'), before: 2, after: 2},
  pt: {load: () => import('hyphen/pt/index.js'), before: 2, after: 3},
  ru: {load: () => import('hyphen/ru/index.js'), before: 2, after: 2},
  uk: {load: () => import('hyphen/uk/index.js'), before: 2, after: 2},
  el: {load: () => import('hyphen/el-monoton/index.js'), before: 2, after: 2},
  be: {load: () => import('hyphen/be/index.js'), before: 2, after: 2},
  bg: {load: () => import('hyphen/bg/index.js'), before: 2, after: 2},
  ca: {load: () => import('hyphen/ca/index.js'), before: 2, after: 2},
  cs: {load: () => import('hyphen/cs/index.js'), before: 2, after: 3},
  cy: {load: () => import('hyphen/cy/index.js'), before: 2, after: 3},
  da: {load: () => import('hyphen/da/index.js'), before: 2, after: 2},
  et: {load: () => import('hyphen/et/index.js'), before: 2, after: 3},
  eu: {load: () => import('hyphen/eu/index.js'), before: 2, after: 2},
  fi: {load: () => import('hyphen/fi/index.js'), before: 2, after: 2},
  ga: {load: () => import('hyphen/ga/index.js'), before: 2, after: 3},
  gl: {load: () => import('hyphen/gl/index.js'), before: 2, after: 2},
  hr: {load: () => import('hyphen/hr/index.js'), before: 2, after: 2},
  hu: {load: () => import('hyphen/hu/index.js'), before: 2, after: 2},
  is: {load: () => import('hyphen/is/index.js'), before: 2, after: 2},
  la: {load: () => import('hyphen/la/index.js'), before: 2, after: 2},
  lt: {load: () => import('hyphen/lt/index.js'), before: 2, after: 2},
  lv: {load: () => import('hyphen/lv/index.js'), before: 2, after: 2},
  mk: {load: () => import('hyphen/mk/index.js'), before: 2, after: 2},
  nb: {load: () => import('hyphen/nb/index.js'), before: 2, after: 2},
  nn: {load: () => import('hyphen/nn/index.js'), before: 2, after: 2},
  no: {load: () => import('hyphen/no/index.js'), before: 2, after: 2},
  ro: {load: () => import('hyphen/ro/index.js'), before: 2, after: 2},
  sk: {load: () => import('hyphen/sk/index.js'), before: 2, after: 3},
  sl: {load: () => import('hyphen/sl/index.js'), before: 2, after: 2},
  sq: {load: () => import('hyphen/sq/index.js'), before: 2, after: 2},
  sr: {load: () => import('hyphen/sr/index.js'), before: 2, after: 2},
  'sr-Cyrl': {load: () => import('hyphen/sr-cyrl/index.js'), before: 2, after: 2},
  sv: {load: () => import('hyphen/sv/index.js'), before: 2, after: 2},
  tr: {load: () => import('hyphen/tr/index.js'), before: 2, after: 2},
}
