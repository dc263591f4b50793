/** Prefixes that mail programs and gateways put before a subject, in any number: `Re:`, `TR :`, `[EXTERNAL]`, `***SPAM***`. */
const prefix =
  /^\s*(?:(?:\p{L}{1,4}|antw|wtr|fwd|ynt|odp|vá|továbbítás)(?:\s?\[\d+\]|\s?\(\d+\))?\s*[:：]|\[[^\]]{1,40}\]|\([^)]{1,40}\)|\*{2,}[^*]{1,40}\*{2,}|(?:external|externe|extern|spam|caution)(?: mail| e-?mail)?\s*[:|–-])\s*/iu

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
  /^(?=.*(?:\d{4}|@)).{8,200}:\s*$/u,
  // A head that is quoted: `From: … <name@example.org>`, `De : …`.
  /^\s*\*?\p{L}{2,12}\*?\s?:\*?\s.*@/u,
]
/** A gateway's warning above a message, and what mail programs of telephones add below. */
const notTheirs =
  /^\s*(?:\[?(?:external|externe|extern|caution|attention|warning|avertissement|achtung)\b.*|sent from my\b.*|envoyé (?:de|depuis)\b.*|gesendet von\b.*|get outlook for\b.*|obtenez outlook\b.*)$/iu

/** Words that a person wrote above what they quote. An introduction over two lines (`On … <name@example.org>` / `wrote:`) is one. */
export function ownWords(text: string): string {
  const lines = text.replaceAll(/\r\n?/g, '\n').split('\n')
  const end = lines.findIndex((line, index) => {
    if (quoting.some(pattern => pattern.test(line))) return true
    const next = lines[index + 1]
    return next !== undefined && next.length < 30 && /:\s*$/.test(next) && /\d{4}|@/.test(line)
  })
  const own = lines.slice(0, end === -1 ? lines.length : end)
  return own
    .filter(line => !notTheirs.test(line))
    .join('\n')
    .trim()
}
