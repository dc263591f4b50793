import {own} from '../../model/own.js'

/** Combining marks by LaTeX accent. */
const accents: Readonly<Record<string, string>> = {
  '`': '\u0300',
  "'": '\u0301',
  '^': '\u0302',
  '~': '\u0303',
  '"': '\u0308',
  '=': '\u0304',
  '.': '\u0307',
  c: '\u0327',
  k: '\u0328',
  H: '\u030B',
  r: '\u030A',
  u: '\u0306',
  v: '\u030C',
}

const letters: Readonly<Record<string, string>> = {
  ss: 'ß',
  o: 'ø',
  O: 'Ø',
  l: 'ł',
  L: 'Ł',
  ae: 'æ',
  AE: 'Æ',
  oe: 'œ',
  OE: 'Œ',
  aa: 'å',
  AA: 'Å',
  i: 'ı',
  j: 'ȷ',
}

/** The characters of a BibTeX value: accents, special letters, dashes and escaped signs; braces are dropped. */
export function decodeLatex(value: string): string {
  return onOneLine(value)
    .replaceAll(
      /\\(["'`^~=.]|[ckHruv](?![A-Za-z]))\s*(?:\{\s*(\\?[A-Za-z]?)\s*\}|(\\[ij](?![A-Za-z])|[A-Za-z]))/g,
      accented,
    )
    .replaceAll(
      /\\(ss|ae|AE|oe|OE|aa|AA|o|O|l|L|i|j)(?![A-Za-z])\s*(?:\{\})?/g,
      (_, name: string) => own(letters, name) ?? '',
    )
    .replaceAll(/\\(?:emph|textit|textbf|textsc|url|href)(?=\{)/g, '')
    .replaceAll(/\\([&%$#_{}])/g, '$1')
    .replaceAll('---', '—')
    .replaceAll('--', '–')
    .replaceAll('~', '\u00A0')
    .replaceAll(/[{}]/g, '')
    .normalize('NFC')
    .trim()
}

/** Lines joined by a space. A pattern for the white around their ends would look through a row of spaces from each of them. */
const onOneLine = (value: string): string =>
  value
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
    .join(' ')

/** The letter of an accent command, in braces or bare, with its mark after it. */
function accented(...[, accent = '', inBraces, bare]: (string | undefined)[]): string {
  const letter = (inBraces ?? bare ?? '').replace('\\', '')
  return `${letter}${own(accents, accent) ?? ''}`
}
