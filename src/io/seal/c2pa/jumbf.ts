/** The end of every type of a box that begins with four letters (ISO 19566-5, annex B). */
const typeEnd = Uint8Array.from(Buffer.from('00110010800000aa00389b71', 'hex'))
/** Can be asked for, and has a label (ISO 19566-5, A.3). */
const labelled = 0x03
const headBytes = 8

/** A box: its length, its type of four letters, and what it holds (ISO 19566-5, 4.2). */
export function box(type: string, ...contents: readonly Uint8Array[]): Uint8Array {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(contents.reduce((sum, one) => sum + one.length, headBytes))
  return Buffer.concat([length, Buffer.from(type, 'latin1'), ...contents])
}

/** A box that others lie in, described by its type and label (ISO 19566-5, 4.3). */
export function superBox(type: string, label: string, ...contents: readonly Uint8Array[]): Uint8Array {
  const description = [Buffer.from(type, 'latin1'), typeEnd, Uint8Array.of(labelled), Buffer.from(`${label}\0`)]
  return box('jumb', box('jumd', ...description), ...contents)
}

/** The part of a box that references hash: all but its head (C2PA 2.2, 8.4.2.3). */
export const hashedPart = (whole: Uint8Array): Uint8Array => whole.subarray(headBytes)
