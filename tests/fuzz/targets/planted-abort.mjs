/** Ends the process for one word, as native code does: libFuzzer saves no input. Guards `npm run fuzz` itself. */
export function fuzz(bytes) {
  if (Buffer.from(bytes).toString('latin1', 0, 4) === 'dies') process.abort()
}
