/**
 * The order of texts by their bytes in the file, as name trees want it (ISO 32000-1, 7.9.6), in every locale: texts beyond
 * ASCII are UTF-16 behind a mark that comes after all of ASCII (7.9.2.2).
 */
export function byBytes(a: string, b: string): number {
  const marked = Number(!isAscii(a)) - Number(!isAscii(b))
  if (marked !== 0) return marked
  if (a === b) return 0
  return a < b ? -1 : 1
}

const isAscii = (text: string): boolean => /^[\0-\x7F]*$/.test(text)
