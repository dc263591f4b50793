import type {Reference} from '#vendor/pdfmake/js/PDFDocument.js'

/** Characters to escape in strings, as pdfkit does (ISO 32000-1, 7.3.4.2). */
const special = /[\n\r\t\b\f()\\]/g
const escaped: ReadonlyMap<string, string> = new Map([
  ...[...'()\\'].map(sign => [sign, `\\${sign}`] as const),
  ...(['\n', '\r', '\t', '\b', '\f'] as const).map((sign, index) => [sign, `\\${'nrtbf'[index] ?? ''}`] as const),
])

/**
 * A value as pdfkit writes it, which asks of each number first whether it is of some ten classes; a character is a byte.
 *
 * @throws {RangeError} If a number is none, or has more digits than a file can tell.
 */
export function writtenValue(value: unknown): string {
  if (typeof value === 'number') return writtenNumber(value)
  if (typeof value === 'string') return `/${value}`
  if (typeof value !== 'object' || value === null) return String(value)
  if (Array.isArray(value)) return writtenList(value)
  if (Object.getPrototypeOf(value) === Object.prototype) return writtenEntries(value)
  if (value instanceof String) return writtenText(value.valueOf())
  if (value instanceof Date) return `(D:${value.toISOString().slice(0, 19).replaceAll(/\D/g, '')}Z)`
  if (value instanceof Uint8Array) return `<${Buffer.from(value).toString('hex')}>`
  // A reference, or a tree, which tells the same: nothing else is left.
  return (value as Reference).toString()
}

function writtenNumber(value: number): string {
  if (Math.abs(value) < 1e21) return String(Math.round(value * 1e6) / 1e6)
  throw new RangeError(`No number for a file: ${value}`)
}

function writtenList(values: readonly unknown[]): string {
  let list = ''
  for (const value of values) list += list === '' ? writtenValue(value) : ` ${writtenValue(value)}`
  return `[${list}]`
}

function writtenEntries(values: object): string {
  let entries = '<<\n'
  for (const [key, value] of Object.entries(values)) entries += `/${key} ${writtenValue(value)}\n`
  return `${entries}>>`
}

/** Beyond ASCII it is UTF-16 behind its mark, the higher byte first (7.9.2.2). */
function writtenText(text: string): string {
  const bytes = /^[\0-\x7F]*$/.test(text) ? text : Buffer.from(`\uFEFF${text}`, 'utf16le').swap16().toString('latin1')
  return `(${bytes.replaceAll(special, sign => escaped.get(sign) ?? sign)})`
}
