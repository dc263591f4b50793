import type {z} from 'zod'

/**
 * Issues of the values themselves: of a union, those of the one member that the value was meant for, which is the only
 * one not to refuse its very type.
 */
export const flatIssues = (issues: readonly z.core.$ZodIssue[]): readonly z.core.$ZodIssue[] =>
  issues.flatMap(issue => {
    if (issue.code !== 'invalid_union') return [issue]
    const meant = issue.errors.map(flatIssues).filter(errors => !errors.some(isOfType))
    const [only] = meant
    if (meant.length !== 1 || !only) return [issue]
    return only.map(error => ({...error, path: [...issue.path, ...error.path]}))
  })

const isOfType = ({code, path}: z.core.$ZodIssue): boolean =>
  path.length === 0 && (code === 'invalid_type' || code === 'invalid_union')

/** The part of a refused value at an issue's path. */
export function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let at: unknown = value
  // An index into whatever stands there; the path comes from the schema that has just walked it.
  for (const step of path)
    at =
      typeof at === 'object' && at !== null ? (Object.hasOwn(at, step) ? Reflect.get(at, step) : undefined) : undefined
  return at
}
