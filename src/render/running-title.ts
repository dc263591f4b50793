/** Longest title in a running head that is more than its line, in characters. */
const longest = 60

/**
 * A title for a running head: whole where its line has room for it or it has 60 characters at most, else cut at a word,
 * as late as the line or 60 characters allow. No article or preposition is left before the ellipsis.
 *
 * @param fits Whether a text has room on the line.
 */
export function runningTitle(title: string, fits: (text: string) => boolean): string {
  const stands = (text: string) => text.length <= longest || fits(`${text}…`)
  if (title.length <= longest || fits(title)) return title
  // Only where a line could end: what a no-break space joins stays together.
  const ends = [...title.matchAll(/ /g)].map(({index}) => title.slice(0, index))
  const kept = ends.findLast(stands) ?? title.slice(0, longest)
  return `${withoutSmallWords(kept)}…`
}

/** Without words of three letters or fewer (“qu’il”, not “l’information”), and marks, at its end; they point to what is not there any more. */
const withoutSmallWords = (text: string): string =>
  text.replace(/(?:[\s,;:–—-]+(?:\p{L}{1,3}[’'])?\p{L}{1,3})*[\s,;:–—-]*$/u, '') || text
