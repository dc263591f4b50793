import {createHash, createPrivateKey, sign} from 'node:crypto'
import {fieldName, readMessageHead} from '../message-head.js'
import type {DkimSettings} from './settings.js'

/** Makes the `DKIM-Signature` field of a message (RFC 6376). */
export type DkimSigner = (pieces: readonly Uint8Array[]) => Uint8Array

/**
 * Signed fields, each named once more than it occurs, so that adding one breaks the signature (RFC 6376, 8.15). RFC 8058, 4 requires both
 * unsubscribe fields.
 */
const signedFields = [
  ...['From', 'Sender', 'Reply-To', 'To', 'Cc', 'Subject', 'Date', 'Message-ID', 'In-Reply-To', 'References'],
  ...['MIME-Version', 'Content-Type', 'Content-Transfer-Encoding', 'Content-Language', 'Auto-Submitted', 'X-TLP'],
  ...['List-Id', 'List-Unsubscribe', 'List-Unsubscribe-Post', 'Feedback-ID'],
].map(name => name.toLowerCase())

/** Header lines should have at most 78 characters (RFC 5322, 2.1.1). */
const foldAt = 70

/** A signer with a key. Body parts shared by messages are canonicalized once. */
export function dkimSigner({domainName, keySelector, privateKey}: DkimSettings): DkimSigner {
  const key = createPrivateKey(privateKey)
  const bodies = new RelaxedBody()
  return pieces => {
    const {fields, rest, from} = readMessageHead(pieces)
    const hash = createHash('sha256')
    bodies.canonical(rest, from, bytes => hash.update(bytes))
    const {names, lines} = selected(fields)
    const field = [
      `DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=${domainName}; s=${keySelector};`,
      ` h=${folded(names.join(':'), /:/)};`,
      ` bh=${hash.digest('base64')};`,
      ' b=',
    ].join('\r\n')
    // The field itself comes last, without a value of `b` and without the end of its line (RFC 6376, 3.7).
    const signature = sign('sha256', Buffer.from([...lines, relaxedField(field)].join('\r\n'), 'latin1'), key)
    return Buffer.from(`${field}${folded(signature.toString('base64'), /(?=[^])/)}\r\n`, 'latin1')
  }
}

/** Names and lines to sign, last field of a name first (RFC 6376, 5.4.2), with an extra name for each absent one. */
function selected(fields: readonly string[]): {readonly names: readonly string[]; readonly lines: readonly string[]} {
  const found = signedFields.map(name => ({
    name,
    lines: fields.filter(field => fieldName(field) === name).toReversed(),
  }))
  return {
    names: found.flatMap(({name, lines}) => [...lines, ''].map(() => name)),
    lines: found.flatMap(({lines}) => lines.map(relaxedField)),
  }
}

/** Relaxed header canonicalization (RFC 6376, 3.4.2). */
function relaxedField(field: string): string {
  const value = field.slice(field.indexOf(':') + 1)
  return `${fieldName(field)}:${value
    .replaceAll('\r\n', '')
    .replaceAll(/[ \t]+/g, ' ')
    .trim()}`
}

/** Fold a text at permitted places. */
function folded(text: string, where: RegExp): string {
  const lines: string[] = ['']
  const words = text.split(where)
  const sign = where.source === ':' ? ':' : ''
  for (const [index, word] of words.entries()) {
    const piece = word + (index < words.length - 1 ? sign : '')
    const last = lines.length - 1
    if ((lines[last] ?? '').length + piece.length > foldAt) lines.push(piece)
    else lines[last] += piece
  }
  return lines.join('\r\n  ')
}

/** Size below which pieces are personal and not worth caching. */
const smallBytes = 4096
const lineEnd = '\r\n'

/** A piece of a body in parts: the rest of an open line, whole canonical lines, and the start of another line. */
interface Parted {
  readonly first: string
  readonly lines: Buffer
  /** Number of empty lines after `lines`; they count only if more follows. */
  readonly emptyLines: number
  readonly last: string
}

/** Relaxed body canonicalization (RFC 6376, 3.4.4), piece by piece. Results are cached by object for pieces shared by messages. */
class RelaxedBody {
  readonly #known = new WeakMap<Uint8Array, Parted>()

  /**
   * Pass the canonical body of a message to `take`.
   *
   * @param pieces The message; its lines end by CRLF.
   * @param from Where its body begins in the first piece; the same each time for a piece that several messages share.
   */
  canonical(pieces: readonly Uint8Array[], from: number, take: (bytes: Buffer) => void): void {
    let [open, ends, isBegun] = ['', 0, false]
    const say = (lines: Buffer, more: number) => {
      if (lines.length > 0) {
        if (ends > 0) take(Buffer.from(lineEnd.repeat(ends)))
        take(lines)
        ends = 0
        isBegun = true
      }
      ends += more
    }
    const sayText = (text: string) => {
      const {lines, emptyLines} = canonicalLines(text)
      say(lines, emptyLines)
    }
    for (const [index, piece] of pieces.entries()) {
      const parted = this.#part(piece, index === 0 ? from : 0)
      if (parted === undefined) {
        open += latin1(index === 0 ? piece.subarray(from) : piece)
        continue
      }
      sayText(open + parted.first)
      say(parted.lines, parted.emptyLines)
      open = parted.last
    }
    const isEnded = open === '' || open.endsWith(lineEnd)
    sayText(isEnded ? open : open + lineEnd)
    // Of empty lines at the end nothing stays; that of the last line with words does.
    if (isBegun) take(Buffer.from(lineEnd))
  }

  /** Parts of a piece; undefined if it is small or has no whole line. */
  #part(piece: Uint8Array, from: number): Parted | undefined {
    if (piece.length - from < smallBytes) return undefined
    const known = this.#known.get(piece)
    if (known) return known
    const text = latin1(piece.subarray(from))
    const [begin, end] = [text.indexOf(lineEnd), text.lastIndexOf(lineEnd)]
    if (begin === end) return undefined
    const whole = canonicalLines(text.slice(begin + 2, end + 2))
    const parted = {first: text.slice(0, begin + 2), ...whole, last: text.slice(end + 2)}
    this.#known.set(piece, parted)
    return parted
  }
}

const latin1 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')

/** Canonical lines: runs of white space reduced to a space, none at line ends; trailing line ends are counted apart. */
function canonicalLines(text: string): Pick<Parted, 'lines' | 'emptyLines'> {
  const canonical = text.replaceAll(/[ \t]+/g, ' ').replaceAll(' \r\n', lineEnd)
  let length = canonical.length
  while (length > 0 && canonical.startsWith(lineEnd, length - 2)) length -= 2
  return {lines: Buffer.from(canonical.slice(0, length), 'latin1'), emptyLines: (canonical.length - length) / 2}
}
