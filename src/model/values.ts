import {z} from 'zod'

/** A real day, `YYYY-MM-DD` (ISO 8601-1). `2026-02-30` is refused. */
export const isoDate = z.string().refine(isRealDay, {error: 'day'})

function isRealDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false
  const day = new Date(`${value}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value)
}

/** A date-time with its offset (RFC 3339, 5.6). */
export const dateTime = z.iso.datetime({offset: true, local: false})

/** `1.0`, `2.13`: major and minor, no leading zeros. */
export const version = z.string().regex(/^(0|[1-9]\d*)\.(0|[1-9]\d*)$/)

/** Compare two versions; negative when `a` is older. */
export function compareVersions(a: string, b: string): number {
  const [majorA = 0, minorA = 0] = a.split('.').map(Number)
  const [majorB = 0, minorB = 0] = b.split('.').map(Number)
  return majorA - majorB || minorA - minorB
}

/** `CESS-2026-ALE-014`: house, year, kind, number of three digits or more. */
export const reference = z.string().regex(/^[A-Z][A-Z0-9]*-\d{4}-[A-Z]{3}-\d{3,}$/)

/** A language tag (BCP 47, RFC 5646, without extensions). */
export const languageTag = z.string().regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/)

/** A mail address, as HTML forms take it (WHATWG HTML, 4.10.5.1.5), internationalised domains allowed. */
export const mailAddress = z.string().regex(/^[^\s@<>"(),:;[\]\\]+@[^\s@<>"(),:;[\]\\]+\.[^\s@<>"(),:;[\]\\]+$/)

/** An address of the web; nothing but `http:` and `https:`. */
export const webAddress = z.url({protocol: /^https?$/})

/** Digital Object Identifier (ISO 26324), without the resolver's address. */
export const doi = z.string().regex(/^10\.\d{4,9}\/\S+$/)

/** ISSN with its check digit (ISO 3297). */
export const issn = z
  .string()
  .refine(value => /^\d{4}-\d{3}[\dX]$/.test(value) && mod11(value.replace('-', ''), 8) === 0)

/** ISBN of 13 or 10 digits with its check digit (ISO 2108). */
export const isbn = z.string().refine(value => {
  const digits = value.replaceAll(/[- ]/g, '')
  if (/^\d{9}[\dX]$/.test(digits)) return mod11(digits, 10) === 0
  if (!/^97[89]\d{10}$/.test(digits)) return false
  return [...digits].reduce((sum, digit, index) => sum + Number(digit) * (index % 2 ? 3 : 1), 0) % 10 === 0
})

/** ORCID iD with its check character (ISO 7064 MOD 11-2). */
export const orcid = z.string().refine(value => {
  if (!/^\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/.test(value)) return false
  const digits = value.replaceAll('-', '')
  const total = [...digits.slice(0, 15)].reduce((sum, digit) => (sum + Number(digit)) * 2, 0)
  const check = (12 - (total % 11)) % 11
  return digits.at(-1) === (check === 10 ? 'X' : String(check))
})

function mod11(digits: string, weight: number): number {
  return (
    [...digits].reduce((sum, digit, index) => sum + (digit === 'X' ? 10 : Number(digit)) * (weight - index), 0) % 11
  )
}
