import {referenceForm} from './claims.js'

/** The reference that a text gives most often, of these the first: a document has its own on each page. */
export function mentionIn(text: string): string | undefined {
  const counts = new Map<string, number>()
  for (const [found] of text.matchAll(new RegExp(referenceForm, 'g'))) counts.set(found, (counts.get(found) ?? 0) + 1)
  const [most] = [...counts].reduce<readonly [string | undefined, number]>(
    (best, one) => (one[1] > best[1] ? one : best),
    [undefined, 0],
  )
  return most
}
