/** Surroundings that a style sheet is to believe in, whatever the editor's own machine says. */
export interface Surroundings {
  readonly scheme: 'light' | 'dark'
  readonly medium: 'screen' | 'print'
}

const always = '(min-width: 0px)'
const never = '(max-width: 0px)'

/**
 * Answer what media queries ask about colours and medium (Media Queries 5, §11.5; Media Queries 4, §2.3), and leave the rest
 * of them to the browser: a sheet then shows itself as it would be elsewhere.
 */
export const adaptMedia = (css: string, around: Surroundings): string =>
  css.replace(/(@media\b)([^{;]*)/gi, (_, word: string, query: string) => word + adaptQuery(query, around))

/** A media query that stands alone, as in the `media` of an element, adapted like those of a style sheet. */
export const adaptQuery = (query: string, {scheme, medium}: Surroundings): string =>
  query
    .replace(/\(\s*prefers-color-scheme\s*:\s*(light|dark)\s*\)/gi, (_, wanted: string) =>
      wanted.toLowerCase() === (medium === 'print' ? 'light' : scheme) ? always : never,
    )
    // A type that is not met becomes a condition that is not: it stays right after `not`, after `only` and before `and`.
    .replace(/\b(screen|print)\b/gi, type => (type.toLowerCase() === medium ? 'all' : `all and ${never}`))
