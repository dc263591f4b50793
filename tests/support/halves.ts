/** A part of a table of cases, and the options of a test, or of a suite, for each of them. */
interface Half<Case> {
  readonly cases: readonly Case[]
  readonly speed: {readonly tags?: 'slow'}
}

/**
 * A table of cases in two: the first of every so many, which `npm test` runs, and the others, which are slow.
 *
 * @param nth From 2 on; as many as there are, or more: the first alone is quick.
 */
export const halves = <const Case>(cases: readonly Case[], nth: number): readonly Half<Case>[] => [
  {cases: cases.filter((_, at) => at % nth === 0), speed: {}},
  {cases: cases.filter((_, at) => at % nth > 0), speed: {tags: 'slow'}},
]
