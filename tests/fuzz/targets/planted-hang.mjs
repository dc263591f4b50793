/** Never ends for one word: a process that cannot be asked any more. Guards `npm run fuzz` itself. */
export function fuzz(bytes) {
  if (Buffer.from(bytes).toString('latin1', 0, 4) === 'hang') for (;;);
}
