/** Prefixes that mail programs and gateways put before a subject, in any number: `Re:`, `TR :`, `[EXTERNAL]`, `***SPAM***`. */
const prefix =
  /^\s*(?:(?:\p{L}{1,4}|doorst|antw|wtr|fwd|ynt|odp|vá|továbbítás)(?:\s?\[\d+\]|\s?\(\d+\))?\s*[:：]|\[[^\]]{1,40}\]:?|\([^)]{1,40}\)|\{[^}]{1,40}\}|<[^>@]{1,40}>|[^\p{L}\p{N}\s]{1,3}\s|\*{2,}[^*]{1,40}\*{2,}|(?:external|externe|extern|ext|spam|caution)(?: mail| e-?mail)?\s*[:|–-])\s*/iu

/** A subject without what was put before it. */
export function bareSubject(subject: string): string {
  let bare = subject
  for (let before = ''; before !== bare;) {
    before = bare
    bare = bare.replace(prefix, '')
  }
  return bare.trim()
}

/** Lines with which mail programs begin what they quote; the rest is not this person's. */
const quoting = [
  /^\s*-{2,}\s*\S.{2,60}\S\s*-{2,}\s*$/u, // ----- Original Message -----
  /^\s*_{10,}\s*$/,
  /^\s*>/,
  /^-- ?$/, // RFC 3676, 4.3: a signature
  // `On … wrote:`, `Le … a écrit :`: a date or an address, and a colon at the end.
  /^(?=.*(?:\d{4}|@|\d{1,2}[./-]\d{1,2}[./-]\d{2}\b)).{8,200}:\s*$/u,
  // A head that is quoted: `From: … <name@example.org>`, `De : …`.
  /^\s*\*?\p{L}{2,12}\*?\s?:\*?\s.*@/u,
]
/** A line of a head: `Envoyé : mardi 1 décembre`. Three of them are one, in whatever language, be there an address or not. */
const headLine = /^\s*\*?\p{L}[\p{L} ]{0,20}\*?\s?[:：]\*?\s*\S/u
const linesOfHead = 3
/** Where the words after it are marked as quoted, a line that ends so introduces them. */
const introduction = /[:：]\s*$/u
/** “Sent”, as telephones and mail programs begin what they say of themselves, in the languages that ship. */
const sent =
  'sent|envoyé|gesendet|verschickt|von meinem|von meiner|inviato|enviado|verzonden|verstuurd|skickat|skickades|sendt|lähetetty|wysłan[oey]|odesláno|odoslané|poslan[oe]|trimis|отправлено|надіслано|изпратено|στάλθηκε|saadetud|nosūtīts|išsiųsta|elküldve|mibgħut|seolta|жіберілді'
const means =
  '(?:i?phone?|ipad|ios|android|samsung|galaxy|huawei|xiaomi|blackberry|smartphone|mobile?|mobil|handy|telephone|téléphone|tel[ée]fon\\w*|outlook|gmail|proton\\w*|yahoo|webmail|mail|thunderbird)'
/** A gateway's warning above a message, and what mail programs of telephones add below. */
const notTheirs = [
  /^\s*\[?(?:external|externe|extern|caution|attention|warning|avertissement|achtung)\b/iu,
  new RegExp(`^\\s*(?:${sent})(?![\\p{L}]).*${means}`, 'iu'),
  /\boutlook\b.{0,12}\b(?:ios|android|mac)\b/iu,
]

/** Words that a person wrote above what they quote. An introduction over two lines (`On … <name@example.org>` / `wrote:`) is one. */
export function ownWords(text: string): string {
  const lines = text.replaceAll(/\r\n?/g, '\n').split('\n')
  const end = lines.findIndex((_, index) => quotesFrom(lines, index))
  const own = lines.slice(0, end === -1 ? lines.length : end)
  return own
    .filter(line => !notTheirs.some(pattern => pattern.test(line)))
    .join('\n')
    .trim()
}

function quotesFrom(lines: readonly string[], index: number): boolean {
  const line = lines[index] ?? ''
  if (quoting.some(pattern => pattern.test(line))) return true
  const [next, afterNext] = [lines[index + 1], lines[index + 2]]
  const isBroken = next !== undefined && next.length < 30 && introduction.test(next) && /\d{4}|@/.test(line)
  const isMarked = introduction.test(line) && /^\s*>/.test(next?.trim() === '' ? (afterNext ?? '') : (next ?? ''))
  return (
    isBroken ||
    isMarked ||
    lines.slice(index, index + linesOfHead).filter(one => headLine.test(one)).length === linesOfHead
  )
}
