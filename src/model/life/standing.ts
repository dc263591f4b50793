/**
 * Where revisions of a note leave it, by their natures from the first, or by the acts of its leaves in the log: a correction leaves it as it
 * was, an update opens again what was closed.
 */
export function standingAfter(natures: readonly string[]): 'published' | 'closed' | 'withdrawn' {
  const last = natures.findLast(nature => nature !== 'correction')
  if (last === 'withdrawal') return 'withdrawn'
  return last === 'closure' ? 'closed' : 'published'
}
