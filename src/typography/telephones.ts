import {BLANK, BLANKS} from './characters.js'

const sign = `[${BLANKS}()./-]`
/** That many digits follow, with at most two signs between any two. */
const digits = (least: number, most: number) => `(?=(?:${sign}{0,2}\\d){${least},${most}}(?!${sign}?\\d))`
/** `12 500`, `1 234 567`: groups of three are an amount, unless there are four. */
const amount = `\\d{1,3}(?:${BLANK}\\d{3}){1,2}(?!${BLANK}?\\d|-\\d)`
/** How a number begins: nothing that it goes on from stands before, such as the thousands before `000 000`. */
const first = (begins: string) => `${begins}(?<![\\p{L}\\p{N}.,_/-]${begins})(?<!\\d${BLANK}${begins})`
const last = `(?!${BLANK}?\\d)`

/** Words that introduce a number that has no other sign of being one, in the languages of the editions. */
const words = [
  ...'tél téléphone télécopie portable tel telephone telefon telefono teléfono telefone telefoon telefonas telef fax'.split(
    ' ',
  ),
  ...'mobile mobil mob móvil telemóvel cellulare phone gsm puh puhelin tlf tālr tālrunis guthán τηλ τηλέφωνο тел телефон факс'.split(
    ' ',
  ),
]
const capitalised = (word: string) => `[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${word.slice(1)}`
const introduced = `(?<=(?<!\\p{L})(?:${words.map(capitalised).join('|')})(?:\\.|\\.?${BLANK}?:)${BLANK}?`

/**
 * Telephone numbers, as sources of regular expressions: each stays on one line, and is never grouped as an amount.
 *
 * @see ITU-T E.164 and E.123 (15 digits at most, spaces between groups); national forms as their regulators print them.
 */
export const telephones: readonly string[] = [
  // +33 1 42 34 56 78, +49 (0)30 1234567, +7 495 123-45-67; not “+12 500”.
  `\\+(?<![\\p{L}\\p{N}]\\+)(?!${amount})${digits(8, 15)}\\d{1,3}(?:(?:[${BLANKS}.-]|${BLANK}?\\(|\\)${BLANK}?)?\\d{1,8}){1,7}(?!\\d)`,
  // 01 42 34 56 78, 01.42.34.56.78, 0 800 123 456
  `${first('0')}(?:\\d(?<pair>[${BLANKS}.-]?)\\d\\d(?:\\k<pair>\\d\\d){3}(?!\\d)|${BLANK}\\d{3}${BLANK}\\d{3}${BLANK}\\d{3}${last})`,
  // 020 7946 0958, (030) 123 456, 08-123 456 78, 02/123 45 67, 0033 1 42 34 56 78; not a date.
  `${first('\\(?0')}(?!\\d[./-]\\d\\d[./-])${digits(7, 14)}\\d{1,4}(?:\\)?${BLANK}|\\)|[/-])\\d{1,8}(?:[${BLANKS}-]\\d{1,8}){0,6}(?!\\d)`,
  // 8 (495) 123-45-67, (202) 555-0143
  `(?:${first('8')}${BLANK})?\\((?<![\\p{L}\\p{N}]\\()\\d{3,5}\\)${BLANK}?\\d{1,3}(?:-\\d{2,4}){1,3}(?![\\d-])`,
  // 210 123 4567, 91 123 45 67, 33 92 33 40: what no amount looks like.
  `${first('[1-9]')}\\d(?:\\d${BLANK}\\d{3}${BLANK}\\d{4}|${BLANK}(?:\\d{3}${BLANK}\\d\\d|\\d\\d${BLANK}\\d\\d)${BLANK}\\d\\d)${last}`,
  // Tel. 501 234 567, tél. : 39 19
  `\\d${introduced}\\d)(?:[${BLANKS}-]?\\d){3,14}(?!\\d)`,
]
