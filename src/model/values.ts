import {z} from 'zod'
import {isAddressable} from './ascii-name.js'
import {checkCharacter} from './check-character.js'
import {immediate, readDeadline} from './deadline.js'
import {isLicence} from './licences.js'
import {isTimeZone} from './moment.js'
import {isRegistered} from './registered-language.js'
import {expects, explainedByField, type ExpectationKey} from './expectations.js'

/** A text that the schema's own key explains when it does not fit; nothing else is checked after the form. */
const form = (pattern: RegExp, error: ExpectationKey) =>
  z.string(expects(error)).regex(pattern, {...expects(error), abort: true})

/** A text that is not empty, without spaces at its ends. */
export const sentence = z.string(expects('text')).trim().min(1, expects('text'))

/** A text of one line, without spaces at its ends; the field explains it. */
export const line = z
  .string(explainedByField)
  .trim()
  .min(1, explainedByField)
  .regex(/^\P{Cc}*$/u, expects('one-line'))

/** The schema of a line of limited length, in characters. */
export const textOf = (maxCharacters: number) => line.max(maxCharacters, explainedByField)

/** An id of one of the publication's vocabularies; which one, the field says. Checked against it in `note/`. */
export const termId = z.string(expects('text'))

/** The id of a new term. */
export const newTermId = form(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'term-id')

/** A list, or its only entry. */
export const oneOrMany = <S extends z.ZodType>(entry: S, error?: {readonly error: string}) =>
  z.union([z.array(entry).min(1, error), entry.transform(one => [one])], error)

const dayForm = /^\d{4}-\d{2}-\d{2}$/

/** A real day, `YYYY-MM-DD` (ISO 8601-1). `2026-02-30` is refused. */
export const isoDate = form(dayForm, 'day').refine(isRealDay, expects('real-day'))

/** The same, of a day that something ends with. */
export const endDay = form(dayForm, 'end-day').refine(isRealDay, expects('real-day'))

function isRealDay(value: string): boolean {
  const day = new Date(`${value}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value)
}

/** A deadline: a real day or, in English or French, `immediate`. */
export const deadline = z
  .string(expects('deadline'))
  .refine(text => isImmediate(text) || dayForm.test(text), {...expects('deadline'), abort: true})
  .refine(text => isImmediate(text) || isRealDay(text), expects('real-day'))
  .transform(readDeadline)

const isImmediate = (text: string): boolean => readDeadline(text) === immediate

/** A date-time with its offset (RFC 3339, 5.6). */
export const dateTime = form(
  /^\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}(:\d{2}(\.\d+)?)? ?([Zz]|[+-]\d{2}:?\d{2})?$/,
  'date-time',
)
  .regex(/([Zz]|[+-]\d{2}:?\d{2})$/, {...expects('offset'), abort: true})
  .refine(value => z.iso.datetime({offset: true, local: false}).safeParse(value).success, expects('date-time'))

/** A name of the time zone database, `Europe/Paris`. */
export const timeZone = form(/^[A-Za-z][A-Za-z0-9_+-]*(\/[A-Za-z0-9_+-]+)*$/, 'time-zone').refine(
  isTimeZone,
  expects('time-zone'),
)

/** `1.0`, `2.13`: major and minor, no leading zeros. */
export const version = form(/^(0|[1-9]\d*)\.(0|[1-9]\d*)$/, 'version')

/** `CESS-2026-ALE-014`: house, year, kind, number of three digits or more. */
export const reference = form(/^[A-Z][A-Z0-9]*-\d{4}-[A-Z]{3}-\d{3,}$/, 'reference')

/** The schema of the reference of any note: a translation may have that of its original with its own language, `CESS-2026-ALE-014/en`. */
export const noteReference = form(/^[A-Z][A-Z0-9]*-\d{4}-[A-Z]{3}-\d{3,}(\/[a-z]{2,3}(-[A-Za-z0-9]+)*)?$/, 'reference')

/** The reference that a name is, whether its letters are small or capitals; undefined for other names. */
export function asReference(name: string): string | undefined {
  const written = name.replace(/^[^/]*/, part => part.toUpperCase())
  return noteReference.safeParse(written).success ? written : undefined
}

/** A public key of notes (C2SP signed-note, “Verifier keys”), whose id is not looked at. */
export const verifierKey = form(
  /^[^\s+]+\+[0-9a-f]{8}\+[A-Za-z0-9+/]{43}=$|^[^\s+]+\+[0-9a-f]{8}\+[A-Za-z0-9+/]{44}$/,
  'verifier-key',
)

/** SHA-256 of a certificate: 64 hexadecimal digits, with or without colons between two. */
export const fingerprint = form(/^([0-9A-Fa-f]{2}:?){31}[0-9A-Fa-f]{2}$/, 'fingerprint')

const languageForm = /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/

/** Whether a text has the form of a language tag, registered or not. */
export const isWellFormed = (tag: string): boolean => languageForm.test(tag)

/** A language tag (BCP 47, RFC 5646, without extensions), of subtags that are registered or of private use. */
export const languageTag = form(languageForm, 'language').refine(isRegistered, expects('language-registered'))

/** A mail address, as HTML forms take it (WHATWG HTML, 4.10.5.1.5), internationalised domains allowed. */
export const mailAddress = form(/^[^\s@<>"(),:;[\]\\]+@[^\s@<>"(),:;[\]\\]+\.[^\s@<>"(),:;[\]\\]+$/, 'mail')

/** Signs of a token in an envelope sender, and the longest local part (RFC 5321, 4.5.3.1.1). */
const [tokenLetters, mostLetters] = [44, 64]

/** An envelope sender with one `{token}` before the `@`, of signs that no server takes for something else. */
export const returnAddress = form(
  /^[A-Za-z0-9._+=-]*\{token\}[A-Za-z0-9._+=-]*@[^\s@<>"(),:;[\]\\{}]+\.[^\s@<>"(),:;[\]\\{}]+$/,
  'return-address',
).refine(value => value.indexOf('@') - '{token}'.length + tokenLetters <= mostLetters, expects('return-address'))
/** Domain of mail addresses, as it is written. */
export const mailDomain = form(/^[\p{L}\p{M}\p{N}-]+(\.[\p{L}\p{M}\p{N}-]+)+$/u, 'mail-domain')

/** `08:00`, `24:00`. */
export const timeOfDay = form(/^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/, 'time-of-day')

/** An address of the web; nothing but `http:` and `https:`. */
export const webAddress = z.url({protocol: /^https?$/, ...expects('web-address')})

/** A code of the Admiralty for sources, `B2`. */
export const rating = form(/^[A-F][1-6]$/, 'rating')

/** An SPDX id of a licence. */
export const licence = form(/^[A-Za-z0-9.+-]+$/, 'licence-id').refine(isLicence, expects('licence-id'))

/** Digital Object Identifier (ISO 26324), without the resolver's address. */
export const doi = form(/^10\.\d{4,9}\/\S+$/, 'doi')

/** ISSN with its check digit (ISO 3297). */
export const issn = form(/^\d{4}-\d{3}[\dX]$/, 'issn').refine(
  value => checkCharacter.issn(value) === value.at(-1),
  expects('issn-digit'),
)

/** ISBN of 13 or 10 digits with its check digit (ISO 2108). */
export const isbn = form(/^(97[89][- ]?)?(\d[- ]?){9}[\dX]$/, 'isbn').refine(
  value => checkCharacter.isbn(value) === value.at(-1),
  expects('isbn-digit'),
)

/** ORCID iD with its check character (ISO 7064 MOD 11-2). */
export const orcid = form(/^\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/, 'orcid').refine(
  value => checkCharacter.orcid(value) === value.at(-1),
  expects('orcid-digit'),
)

/** Urgency of a recommendation, 1 the most urgent. */
export const priority = z.literal([1, 2, 3], expects('priority'))

/** Names by language subtag with at least English and French, or one name for all. */
export const names = z.union([
  sentence.transform(name => ({en: name, fr: name})),
  z.object({en: sentence, fr: sentence}, expects('names')).catchall(sentence),
])

/** Number in the EU Transparency Register. */
export const transparencyRegister = form(/^\d{6,12}-\d{2}$/, 'register')

/** A file name that a note had before, without `.md`; nothing is published under one that makes no clean address. */
export const formerName = z.string(explainedByField).trim().refine(isAddressable, explainedByField)

/** The letters of a kind of note in references. */
export const referencePrefix = form(/^[A-Z]{3}$/, 'prefix')

/** Number of a EuroVoc concept. */
export const eurovocNumber = form(/^(\d+|c_[0-9a-f]+)$/, 'eurovoc')

/** A keyword: free, or a concept of EuroVoc as `eurovoc:6770`. */
export const keyword = sentence.refine(
  word => !/^eurovoc\b/i.test(word) || /^eurovoc:(\d+|c_[0-9a-f]+)$/.test(word),
  expects('eurovoc-keyword'),
)
