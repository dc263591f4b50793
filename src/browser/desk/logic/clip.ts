/** Gmail shows this much of a message's encoded HTML, in bytes, and a link to the rest; the rule `mail-size` has the same. */
export const clipLimitBytes = 102_000

/** Quoted-printable lines have 76 characters at most, a soft break of three among them (RFC 2045, 6.7). */
const lineLength = 75
const softBreakBytes = 3

/** An image that a message carries as a part: its HTML names it in about this many bytes. */
const imageReferenceBytes = 48

/** Tags, and what may hold signs that look like tags. */
const tags = /(<!--[\s\S]*?-->|<style\b[\s\S]*?<\/style>|<[^>]*>)/i

const utf8 = new TextEncoder()

/**
 * Where Gmail clips a message: an offset between tags, in characters; undefined where all of it is shown.
 *
 * @param html As previewed: with images as `data:` addresses, which the message has as parts.
 * @param wholeBytes Encoded size of the message's HTML; what stands before the offset is measured in proportion to it.
 */
export function clipOffset(html: string, wholeBytes: number): number | undefined {
  if (wholeBytes <= clipLimitBytes) return undefined
  const pieces = html.split(tags)
  const sizes = pieces.map(encodedBytes)
  const measured = sizes.reduce((sum, size) => sum + size, 0)
  const limit = (clipLimitBytes / wholeBytes) * measured
  const body = /<body\b[^>]*>/i.exec(html)
  const least = body ? body.index + body[0].length : 0
  let [bytes, offset] = [0, 0]
  for (const [index, piece] of pieces.entries()) {
    bytes += sizes[index] ?? 0
    if (bytes > limit && offset >= least) return offset
    offset += piece.length
  }
  return undefined
}

/** Size in quoted-printable: three bytes for each that is not plain ASCII, and for `=`. */
function encodedBytes(text: string): number {
  const bytes = utf8.encode(text.replace(/data:[^"')\s]{100,}/g, 'x'.repeat(imageReferenceBytes)))
  const encoded = bytes.reduce((sum, byte) => sum + (byte > 126 || byte === 61 ? 3 : 1), 0)
  return encoded + Math.floor(encoded / lineLength) * softBreakBytes
}
