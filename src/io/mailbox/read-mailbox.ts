import {closeSync, createReadStream, fstatSync, openSync, readdirSync, readSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {attempt, codeOf, IoError} from '../error.js'

/** A message, and a call that marks it as read; files need no mark. */
export interface MailboxMessage {
  readonly bytes: Uint8Array
  readonly done: () => Promise<void>
}

/** Larger messages are truncated. */
const mostBytes = 4_000_000

/**
 * The messages of an mbox file (RFC 4155), or of a folder: each file is one, and a Maildir's `new` and `cur` are looked into.
 * One after the other, so that a mailbox of years does not have to fit into memory.
 *
 * @throws {IoError} If it cannot be read.
 */
export async function* readMailbox(path: string): AsyncGenerator<Uint8Array> {
  const stat = attempt('read', path, () => statSync(path))
  if (!stat.isDirectory()) {
    yield* readMbox(path)
    return
  }
  const entries = attempt('list', path, () => readdirSync(path, {recursive: true, withFileTypes: true}))
  const files = entries.flatMap(entry =>
    entry.isFile() && !entry.name.startsWith('.') ? [join(entry.parentPath, entry.name)] : [],
  )
  for (const file of files.sort()) yield attempt('read', file, () => beginningOf(file))
}

/** Beginning of a file, up to the limit. */
function beginningOf(path: string): Buffer {
  const file = openSync(path, 'r')
  try {
    const bytes = Buffer.alloc(Math.min(mostBytes, fstatSync(file).size))
    return bytes.subarray(0, readSync(file, bytes))
  } finally {
    closeSync(file)
  }
}

const newline = 0x0a

/** Messages begin at lines with `From `; the writer of the file puts `>` before other such lines. */
async function* readMbox(path: string): AsyncGenerator<Uint8Array> {
  let lines: Buffer[] = []
  let sizeBytes = 0
  let isInside = false
  try {
    for await (const line of linesOf(path)) {
      const begins = line.subarray(0, 5).toString('latin1') === 'From '
      if (begins && isInside && lines.length > 0) yield Buffer.concat(lines)
      if (begins) {
        ;[lines, sizeBytes, isInside] = [[], 0, true]
        continue
      }
      // A single message that somebody saved has no `From ` line at all.
      isInside = true
      if (sizeBytes < mostBytes) lines.push(line)
      sizeBytes += line.length
    }
  } catch (error) {
    const code = codeOf(error)
    throw code === undefined ? error : new IoError({action: 'read', code, path}, error)
  }
  if (lines.length > 0) yield Buffer.concat(lines)
}

/** Longest line (RFC 5321, 4.5.3.1.6); longer ones are split, to bound memory. */
const longestLineBytes = 65_536

/** Lines with their ends. */
async function* linesOf(path: string): AsyncGenerator<Buffer> {
  let rest = Buffer.alloc(0)
  for await (const chunk of createReadStream(path)) {
    // Without an encoding, a file's stream gives Buffers.
    let bytes = Buffer.concat([rest, chunk as Buffer])
    for (let end = bytes.indexOf(newline); end !== -1; end = bytes.indexOf(newline)) {
      yield bytes.subarray(0, end + 1)
      bytes = bytes.subarray(end + 1)
    }
    if (bytes.length > longestLineBytes) {
      yield bytes
      bytes = Buffer.alloc(0)
    }
    rest = bytes
  }
  if (rest.length > 0) yield rest
}
