import {fromBase64, toBase64} from '../bytes.js'
import type {TreeHead} from './proofs.js'
import {parseSignedNote, type SignedNote} from './signed-note.js'

/** The words of a log about itself (C2SP tlog-checkpoint): who it is, how many leaves it has, and the root of their tree. */
export interface Checkpoint extends TreeHead {
  /** Its address without a scheme: `cess.example.org/log`. */
  readonly origin: string
}

const rootBytes = 32

/** A checkpoint as it is signed. */
export const printCheckpoint = ({origin, size, root}: Checkpoint): string => `${origin}\n${size}\n${toBase64(root)}\n`

/** A checkpoint, and the note that it is the text of. */
export interface SignedCheckpoint extends Checkpoint {
  readonly note: SignedNote
}

/** A signed checkpoint as its file has it; undefined where it is none. Lines that extend it are passed over. */
export function parseCheckpoint(written: string): SignedCheckpoint | undefined {
  const note = parseSignedNote(written)
  const [origin = '', digits = '', encoded = ''] = note?.text.split('\n') ?? []
  const root = fromBase64(encoded)
  if (!note || origin === '' || !/^(0|[1-9]\d{0,8})$/.test(digits) || root?.length !== rootBytes) return undefined
  return {origin, size: Number(digits), root, note}
}
