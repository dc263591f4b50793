import type {RuleId} from './rules/index.js'
import type {Text} from './text.js'

/** The expected value in words; continues “Unexpected …, expected …”. */
export interface Expectation extends Text {
  /** The rule that is broken; `field-value` if absent. */
  readonly rule?: RuleId
}

/** Expected values in words, by the key that a schema gives as its error; shared by every field that holds such a value. */
export const expectations = {
  'pdf-standards': {en: '`[ua-1, a-3a]` or `[ua-2, a-4f]`', fr: '`[ua-1, a-3a]` ou `[ua-2, a-4f]`'},
  'mail-form': {en: '`full` or `digest`', fr: '`complet` ou `abrégé`'},
  text: {en: 'a text', fr: 'un texte'},
  'text-list': {en: 'a list of texts', fr: 'une liste de textes'},
  day: {en: 'a day like `2026-05-03`', fr: 'un jour comme `2026-05-03`'},
  'end-day': {en: 'a day like `2026-05-03`', fr: 'un jour comme `2026-05-03`'},
  'time-zone': {
    en: 'a name of the time zone database, like `Europe/Paris` or `UTC`',
    fr: 'un nom de la base des fuseaux horaires, comme `Europe/Paris` ou `UTC`',
  },
  'time-of-day': {en: 'a time of day like `08:00`', fr: 'une heure comme `08:00`'},
  'other-time': {
    en: 'another time in `to` than in `from`; `00:00` and `24:00` for whole days',
    fr: 'une autre heure dans `fin` que dans `debut` ; `00:00` et `24:00` pour des jours entiers',
  },
  'one-to-nine': {en: 'a whole number from 1 to 9', fr: 'un nombre entier de 1 à 9'},
  'one-line': {en: 'one line, without control characters', fr: 'une seule ligne, sans caractères de contrôle'},
  deadline: {en: 'a day like `2027-01-15`, or `immediate`', fr: 'un jour comme `2027-01-15`, ou `immediate`'},
  'real-day': {en: 'a day that exists', fr: 'une date qui existe', rule: 'date-impossible'},
  'date-time': {
    en: 'a date and time with its offset, like `2026-05-03T08:00:00+02:00`',
    fr: 'une date et une heure avec décalage, comme `2026-05-03T08:00:00+02:00`',
  },
  offset: {
    en: 'an offset at the end, as in `2026-05-03T08:00:00+02:00`',
    fr: 'un décalage à la fin, comme dans `2026-05-03T08:00:00+02:00`',
    rule: 'embargo-offset',
  },
  fingerprint: {
    en: 'the SHA-256 of a certificate, 64 hexadecimal digits',
    fr: "le SHA-256 d'un certificat, 64 chiffres hexadécimaux",
  },
  'verifier-key': {
    en: 'a public key like `cess.example.org/log+f67c8cd8+AVLh…`, as `cess seal init` prints it',
    fr: "une clé publique comme `cess.example.org/log+f67c8cd8+AVLh…`, telle que l'affiche `cess seal init`",
  },
  version: {en: 'a version like `1.0`', fr: 'une version comme `1.0`'},
  reference: {
    en: 'a reference like `CESS-2026-ALE-014` (organisation, year of `date`, kind, number)',
    fr: 'une référence comme `CESS-2026-ALE-014` (organisation, année de `date`, genre, numéro)',
  },
  language: {en: 'a language tag like `fr` or `en-GB`', fr: 'une étiquette de langue comme `fr` ou `en-GB`'},
  'language-registered': {
    en: 'a registered language (BCP 47), like `fr` or `en-GB`',
    fr: 'une langue enregistrée (BCP 47), comme `fr` ou `en-GB`',
  },
  mail: {en: 'a mail address like `name@example.org`', fr: 'une adresse électronique comme `nom@example.org`'},
  'return-address': {
    en: 'an address like `alerts+{token}@example.org`, with at most 20 characters besides `{token}` before the `@`',
    fr: 'une adresse comme `alertes+{token}@example.org`, avec 20 signes au plus en dehors de `{token}` avant le `@`',
  },
  'mail-domain': {en: 'a domain like `example.org`', fr: 'un domaine comme `example.org`'},
  'web-address': {
    en: 'an address that begins with `https://` or `http://`',
    fr: 'une adresse qui commence par `https://` ou `http://`',
  },
  rating: {en: 'an Admiralty code from `A1` to `F6`', fr: 'une cotation de `A1` à `F6`'},
  'licence-id': {en: 'a licence id like `CC-BY-4.0`', fr: 'un identifiant de licence comme `CC-BY-4.0`'},
  doi: {
    en: 'a DOI like `10.1234/abc`, without `https://doi.org/`',
    fr: 'un DOI comme `10.1234/abc`, sans `https://doi.org/`',
  },
  issn: {en: 'an ISSN like `1234-5679`', fr: 'un ISSN comme `1234-5679`'},
  'issn-digit': {en: 'an ISSN whose check digit fits', fr: 'un ISSN dont la clé est juste', rule: 'check-digit'},
  isbn: {en: 'an ISBN like `978-2-1234-5680-3`', fr: 'un ISBN comme `978-2-1234-5680-3`'},
  'isbn-digit': {en: 'an ISBN whose check digit fits', fr: 'un ISBN dont la clé est juste', rule: 'check-digit'},
  orcid: {en: 'an ORCID iD like `0000-0002-1825-0097`', fr: 'un identifiant ORCID comme `0000-0002-1825-0097`'},
  'orcid-digit': {
    en: 'an ORCID iD whose check character fits',
    fr: 'un identifiant ORCID dont la clé est juste',
    rule: 'check-digit',
  },
  priority: {en: '`1` (the most urgent), `2` or `3`', fr: '`1` (la plus urgente), `2` ou `3`'},
  nature: {
    en: '`initial`, `update`, `correction`, `closure` or `withdrawal`',
    fr: '`initiale`, `mise-à-jour`, `correction`, `clôture` ou `retrait`',
  },
  addressee: {en: 'at least one recipient group', fr: 'au moins un groupe de destinataires', rule: 'recommendation-to'},
  'eurovoc-keyword': {
    en: '`eurovoc:` and a number, like `eurovoc:6770`',
    fr: '`eurovoc:` et un numéro, comme `eurovoc:6770`',
    rule: 'eurovoc-keyword',
  },
  keyword: {en: 'a word or a phrase', fr: 'un mot ou une expression'},
  'term-id': {
    en: 'an id in small letters, digits and hyphens, like `asie-centrale`',
    fr: "un identifiant en minuscules, chiffres et traits d'union, comme `asie-centrale`",
  },
  names: {
    en: 'a name, or names by language with at least `en` and `fr`',
    fr: 'un nom, ou des noms par langue avec au moins `en` et `fr`',
  },
  eurovoc: {
    en: 'the number of a EuroVoc concept, like `6770` or `c_04ae3ba8`',
    fr: "le numéro d'un concept EuroVoc, comme `6770` ou `c_04ae3ba8`",
  },
  prefix: {en: 'three capital letters, like `ALE`', fr: 'trois majuscules, comme `ALE`'},
  enciphering: {
    en: '`required`, `if-possible`, `no`, or the TLP label from which on it is required',
    fr: "`obligatoire`, `si-possible`, `non`, ou l'étiquette TLP à partir de laquelle c'est obligatoire",
  },
  layout: {en: '`alert` or `tribune`', fr: '`alerte` ou `tribune`'},
  tlp: {
    en: '`TLP:CLEAR`, `TLP:GREEN`, `TLP:AMBER`, `TLP:AMBER+STRICT` or `TLP:RED`',
    fr: '`TLP:CLEAR`, `TLP:GREEN`, `TLP:AMBER`, `TLP:AMBER+STRICT` ou `TLP:RED`',
    rule: 'tlp-label',
  },
  register: {
    en: 'a number of the EU Transparency Register, like `123456789012-34`',
    fr: "un numéro du registre de transparence de l'Union, comme `123456789012-34`",
  },
} as const satisfies Readonly<Record<string, Expectation>>

/** A key of `expectations`: what schemas give as their error. */
export type ExpectationKey = keyof typeof expectations

/** Name an expectation as the error of a schema. */
export const expects = (key: ExpectationKey): {readonly error: string} => ({error: key})

/** Leave the explanation to the field: its `expected` says more than any of these. */
export const explainedByField = {error: 'field'} as const

/** The expectation that a schema's error names, if it names one. */
export const expectationOf = (key: string): Expectation | undefined =>
  // The key was checked on the line above; the compiler cannot carry that over to the index.
  Object.hasOwn(expectations, key) ? expectations[key as ExpectationKey] : undefined
