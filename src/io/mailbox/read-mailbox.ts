import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import {attempt} from '../error.js'
import {statAt} from '../stat-at.js'
import {piecesOf, readStart} from '../open-file.js'

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
  if (!attempt('read', path, () => statAt(path))?.isDirectory()) {
    yield* readMbox(path)
    return
  }
  const entries = attempt('list', path, () => readdirSync(path, {recursive: true, withFileTypes: true}))
  const files = entries.flatMap(entry =>
    entry.isFile() && !entry.name.startsWith('.') ? [join(entry.parentPath, entry.name)] : [],
  )
  for (const file of files.sort()) yield readStart(file, mostBytes)
}

const newline = 0x0a

/** Messages begin at lines with `From `; the writer of the file puts `>` before other such lines. */
function* readMbox(path: string): Generator<Uint8Array> {
  let lines: Buffer[] = []
  let sizeBytes = 0
  let isInside = false
  for (const line of linesOf(path)) {
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
  if (lines.length > 0) yield Buffer.concat(lines)
}

/** Longest line (RFC 5321, 4.5.3.1.6); longer ones are split, to bound memory. */
const longestLineBytes = 65_536

/** Lines with their ends. */
function* linesOf(path: string): Generator<Buffer> {
  let rest = Buffer.alloc(0)
  for (const piece of piecesOf(path)) {
    let bytes = Buffer.concat([rest, piece])
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
