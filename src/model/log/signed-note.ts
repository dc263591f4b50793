import {fromBase64, joined, toBase64, toHex, utf8, viewOf} from '../bytes.js'
import type {Sha256} from './merkle.js'

/** Kinds of Ed25519 keys (C2SP signed-note, “Signature types”): of who writes a note, and of a witness of a checkpoint. */
const kinds = {note: 0x01, cosignature: 0x04} as const

/** A public key that signatures of notes are verified with (C2SP signed-note, “Verifier keys”). */
export interface VerifierKey {
  readonly name: string
  /** Four bytes, in hexadecimal digits. */
  readonly id: string
  readonly kind: keyof typeof kinds
  /** 32 bytes (RFC 8032). */
  readonly publicKey: Uint8Array
}

/** A text and its signatures (C2SP signed-note). */
export interface SignedNote {
  /** With the end of its last line. */
  readonly text: string
  readonly signatures: readonly NoteSignature[]
}

/** A line of a signature. */
export interface NoteSignature {
  readonly name: string
  /** Four bytes, in hexadecimal digits. */
  readonly id: string
  readonly bytes: Uint8Array
}

const keyBytes = 32
const idBytes = 4
/** Longer ones are no notes of ours: 16 signatures must be accepted, and witnesses are few. */
const mostCharacters = 100_000

/** A key with its id: SHA-256 of name and key, the first four bytes. */
export function verifierKey(sha256: Sha256, {name, kind, publicKey}: Omit<VerifierKey, 'id'>): VerifierKey {
  const id = sha256(joined([utf8(`${name}\n`), Uint8Array.of(kinds[kind]), publicKey])).subarray(0, idBytes)
  return {name, id: toHex(id), kind, publicKey}
}

/** A key as a line of text: name, id and key with plus signs between them. */
export const printVerifierKey = ({name, id, kind, publicKey}: VerifierKey): string =>
  `${name}+${id}+${toBase64(joined([Uint8Array.of(kinds[kind]), publicKey]))}`

/** A key as `printVerifierKey` writes it; undefined where it is none, or its id another's. */
export function parseVerifierKey(sha256: Sha256, line: string): VerifierKey | undefined {
  const [, name = '', id = '', encoded = ''] = /^([^\s+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/=]+)$/.exec(line) ?? []
  const bytes = fromBase64(encoded)
  const kind = bytes?.[0] === kinds.note ? 'note' : bytes?.[0] === kinds.cosignature ? 'cosignature' : undefined
  if (!bytes || !kind || bytes.length !== 1 + keyBytes) return undefined
  const key = verifierKey(sha256, {name, kind, publicKey: bytes.subarray(1)})
  return key.id === id ? key : undefined
}

/** Keys in lines of text; a line that is none is passed over. */
export const parseVerifierKeys = (sha256: Sha256, lines: readonly string[]): readonly VerifierKey[] =>
  lines.flatMap(line => parseVerifierKey(sha256, line) ?? [])

/** A note as its file has it. */
export const printSignedNote = ({text, signatures}: SignedNote): string =>
  `${text}\n${signatures.map(printSignature).join('')}`

const printSignature = ({name, id, bytes}: NoteSignature): string =>
  `— ${name} ${toBase64(joined([idOf(id), bytes]))}\n`

const idOf = (hex: string): Uint8Array => Uint8Array.from(hex.match(/../g) ?? [], digits => Number.parseInt(digits, 16))

/** A note as `printSignedNote` writes it; undefined where it is none. */
export function parseSignedNote(written: string): SignedNote | undefined {
  if (written.length > mostCharacters || !isPlain(written)) return undefined
  const gap = written.lastIndexOf('\n\n')
  if (gap < 1 || !written.endsWith('\n')) return undefined
  const signatures = written
    .slice(gap + 2, -1)
    .split('\n')
    .map(parseSignature)
  const known = signatures.filter(one => one !== undefined)
  return known.length === signatures.length ? {text: written.slice(0, gap + 1), signatures: known} : undefined
}

/** Without control characters but ends of lines, and without the one that stands for bytes that were no text. */
function isPlain(text: string): boolean {
  for (const character of text) if (character === '\ufffd' || (character < ' ' && character !== '\n')) return false
  return true
}

function parseSignature(line: string): NoteSignature | undefined {
  const [, name = '', encoded = ''] = /^— ([^\s+]+) ([A-Za-z0-9+/=]+)$/.exec(line) ?? []
  const bytes = fromBase64(encoded)
  if (!bytes || bytes.length <= idBytes) return undefined
  return {name, id: toHex(bytes.subarray(0, idBytes)), bytes: bytes.subarray(idBytes)}
}

/** Whether a signature of Ed25519 (RFC 8032, 5.1.7) is that of a key over a message. */
export type VerifyEd25519 = (
  publicKey: Uint8Array,
  message: Uint8Array,
  signature: Uint8Array,
) => boolean | Promise<boolean>

/** How a key has signed a note: `invalid` where a signature says that it is its own, and is not. */
export type Signing = 'signed' | 'unsigned' | 'invalid'

/** How a key of either kind has signed a note. Every line that has its name and id must hold. */
export async function signingOf(
  {text, signatures}: SignedNote,
  key: VerifierKey,
  verify: VerifyEd25519,
): Promise<Signing> {
  const own = signatures.filter(({name, id}) => name === key.name && id === key.id)
  for (const {bytes} of own) {
    const signed = signedBy[key.kind](text, bytes)
    if (!signed || !(await verify(key.publicKey, utf8(signed.message), signed.signature))) return 'invalid'
  }
  return own.length > 0 ? 'signed' : 'unsigned'
}

interface Signed {
  readonly message: string
  readonly signature: Uint8Array
}

const signatureBytes = 64
const timeBytes = 8

/** The message that each kind of key signs, and the bytes of its signature. */
const signedBy: Readonly<Record<VerifierKey['kind'], (text: string, bytes: Uint8Array) => Signed | undefined>> = {
  note: (message, signature) => (signature.length === signatureBytes ? {message, signature} : undefined),
  // C2SP tlog-cosignature, “Ed25519 signed message”: eight bytes of time first.
  cosignature: (text, bytes) => {
    if (bytes.length !== timeBytes + signatureBytes) return undefined
    const time = viewOf(bytes).getBigUint64(0)
    return {message: `cosignature/v1\ntime ${time}\n${text}`, signature: bytes.subarray(timeBytes)}
  },
}
