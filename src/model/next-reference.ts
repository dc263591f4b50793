/** The parts of a new reference: `CESS-2026-ALE-015`. */
export interface NewReference {
  /** Letters that the publisher's references begin with; those that more of its references so far have win. */
  readonly publisher: string
  /** Four digits. */
  readonly year: string
  /** Letters of the kind of note. */
  readonly prefix: string
}

const form = /^([A-Z][A-Z0-9]*)-(\d{4})-([A-Z]{3})-(\d{3,})$/

/**
 * The next free reference: one more than the highest number of its kind and year among all notes, translations too; other forms do not
 * count.
 */
export function nextReference(existing: Iterable<string>, {publisher, year, prefix}: NewReference): string {
  let highest = 0
  const counts = new Map([[publisher, 0]])
  for (const reference of existing) {
    const [, letters = publisher, itsYear, itsPrefix, number = ''] = form.exec(reference) ?? []
    if (itsYear === undefined) continue
    counts.set(letters, (counts.get(letters) ?? 0) + 1)
    if (itsYear === year && itsPrefix === prefix) highest = Math.max(highest, Number(number))
  }
  const [[usual] = [publisher]] = [...counts].toSorted(([, a], [, b]) => b - a)
  return `${usual}-${year}-${prefix}-${String(highest + 1).padStart(3, '0')}`
}
