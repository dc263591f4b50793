/**
 * A title for a running head, which has one line: whole if it fits, else cut at a word, as late as can be. No article or preposition is
 * left before the ellipsis.
 */
export function runningTitle(title: string, fits: (text: string) => boolean): string {
  const stands = (text: string) => fits(`${text}…`)
  if (fits(title)) return title
  // Only where a line could end: what a no-break space joins stays together.
  const ends = [...title.matchAll(/ /g)].map(({index}) => title.slice(0, index))
  const kept = ends.findLast(stands) ?? beginnings(title).findLast(stands) ?? ''
  return `${withoutSmallWords(kept)}…`
}

/** A text up to each of its characters. */
const beginnings = (text: string): readonly string[] =>
  [...text].map((_sign, index, all) => all.slice(0, index + 1).join(''))

/** Without words of three letters or fewer (“qu’il”, not “l’information”), and marks, at its end; they point to what is not there any more. */
const withoutSmallWords = (text: string): string =>
  text.replace(/(?:[\s,;:–—-]+(?:\p{L}{1,3}[’'])?\p{L}{1,3})*[\s,;:–—-]*$/u, '') || text
