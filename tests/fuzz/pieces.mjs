/**
 * Inputs made of a grammar's pieces. A fuzzer that changes bytes seldom writes a word, and never a thousand brackets: an
 * input that begins with the byte 0 is a program that does. Each further byte is an instruction:
 *
 * - 0 to 191: the piece of that number (counted round);
 * - 192 to 239: all or part of what was written is written again, so that sizes double: nesting and repetition;
 * - 240 to 255: the next byte as it is.
 */

/** An input as its target reads it. Pieces are only ever added at the end of their list: kept programs count on it. */
export function expand(bytes, pieces, mostBytes = 100_000) {
  if (bytes[0] !== 0 || pieces.length === 0) return bytes
  const known = pieces.map(piece => Buffer.from(piece))
  const written = []
  let length = 0
  const write = part => {
    if (length + part.length > mostBytes) return
    written.push(part)
    length += part.length
  }
  for (let at = 1; at < bytes.length; at++) {
    const byte = bytes[at]
    if (byte < 192) write(known[byte % known.length])
    else if (byte < 240) repeat(written, write, byte - 192)
    else if (at + 1 < bytes.length) write(bytes.subarray(++at, at + 1))
  }
  return Buffer.concat(written)
}

/** Write the last 1, 2, 3, 5, 8 … pieces again, 1, 4, 16, 64, 256 or 1,024 times. */
function repeat(written, write, kind) {
  const count = [1, 2, 3, 5, 8, 13, 34, 233][kind % 8]
  const part = Buffer.concat(written.slice(-count))
  if (part.length === 0) return
  for (let left = 4 ** (kind >> 3); left > 0; left--) write(part)
}

/** The pieces as a dictionary of libFuzzer, which takes words of up to 64 bytes. */
export const dictionaryOf = pieces =>
  pieces
    .map(piece => Buffer.from(piece))
    .filter(({length}) => length > 0 && length <= 60)
    .map(bytes => `"${[...bytes].map(byte => `\\x${byte.toString(16).padStart(2, '0')}`).join('')}"`)
    .join('\n')

/** A target that reads texts: `read` gets what an input says, as UTF-8. */
export function textTarget(pieces, read) {
  const decoder = new TextDecoder()
  return bytes => read(decoder.decode(expand(bytes, pieces)))
}

/** Signs that mean something in YAML. */
export const yamlSigns = [
  '\n',
  ' ',
  '  ',
  ': ',
  '- ',
  '? ',
  ', ',
  '{',
  '}',
  '[',
  ']',
  '"',
  "'",
  '|',
  '>',
  '#',
  '&a ',
  '*a ',
  '!!',
  '<<: *a\n',
  '%',
]
