/** Put pieces one behind the other. */
export function joinPieces(pieces: Iterable<Uint8Array>): Uint8Array {
  return new Uint8Array(Buffer.concat([...pieces]))
}
