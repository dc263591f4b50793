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
export class RelaxedBody {
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
