const key = 'cess-desk-scroll'
const remembered = new Map<string, number>(read())

/** Remember how far something was scrolled, in pixels, for as long as the window is open: the page may be loaded anew. */
export const rememberScroll = (place: string, top: number): void => void remembered.set(place, top)

/** How far something was scrolled when it was last seen, in pixels. */
export const scrollOf = (place: string): number => remembered.get(place) ?? 0

addEventListener('pagehide', () => {
  try {
    sessionStorage.setItem(key, JSON.stringify([...remembered].filter(([, top]) => top > 0)))
  } catch {
    // A browser that keeps nothing keeps nothing.
  }
})

function read(): readonly (readonly [string, number])[] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(key) ?? '[]')
    return Array.isArray(kept) ? kept.filter(isPlace) : []
  } catch {
    return []
  }
}

function isPlace(entry: unknown): entry is readonly [string, number] {
  return Array.isArray(entry) && typeof entry[0] === 'string' && typeof entry[1] === 'number'
}
