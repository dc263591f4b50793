/** Whether everything is looked at, as `npm run nightly` does; the suite looks at a part. */
export const isNightly: boolean = process.env['CESS_PROPERTY_RUNS'] !== undefined

/** Each of a list; in the suite, the first of every so many. */
export const everyNth = <One>(all: readonly One[], nth: number): readonly One[] =>
  all.filter((_, at) => isNightly || at % nth === 0)

/** Each of one list with each of another; in the suite, as few pairs as name every one of both. */
export const pairsOf = <One, Other>(
  ones: readonly One[],
  others: readonly Other[],
): readonly (readonly [One, Other])[] =>
  ones.flatMap((one, i) =>
    others.flatMap((other, j) => {
      const isAsked = ones.length < others.length ? j % ones.length === i : i % others.length === j
      return isNightly || isAsked ? [[one, other] as const] : []
    }),
  )
