/** How many texts are remembered: more than a file has pages and fonts. */
const most = 60

/**
 * A reading that remembers what it last read: rules look at the same streams again and again, and tests at files that differ
 * elsewhere. Nobody changes what it gives back.
 */
export function remembering<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return text => {
    const found = known.get(text) ?? read(text)
    if (known.size >= most) known.clear()
    known.set(text, found)
    return found
  }
}
