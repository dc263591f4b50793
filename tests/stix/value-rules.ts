/** A rule for a value: what is wrong with it, or nothing. */
export type ValueRule = (value: unknown) => string | undefined

const rule =
  (expected: string, holds: (value: unknown) => boolean): ValueRule =>
  value =>
    holds(value) ? undefined : `expected ${expected}`

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}'
const matches = (pattern: RegExp) => (value: unknown) => typeof value === 'string' && pattern.test(value)

export const text = rule('a text', value => typeof value === 'string' && value !== '')
export const boolean = rule('true or false', value => typeof value === 'boolean')

/** An id (2.9) of one of these types. */
export const idOf = (...types: readonly string[]): ValueRule =>
  rule(`an id of ${types.join(' or ')}`, matches(new RegExp(`^(${types.join('|')})--${uuid}$`)))

/** A timestamp (2.15) that is a real moment, in UTC and to the millisecond, as `created` and `modified` are (3.2). */
export const timestamp = rule(
  'a moment in UTC with milliseconds',
  value =>
    matches(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/)(value) &&
    !Number.isNaN(Date.parse(String(value))) &&
    new Date(String(value)).toISOString() === value,
)

/** The moments of DISARM's own bundle, which has them to the microsecond: another would be another version of its objects. */
export const disarmTimestamp = rule('a moment of the bundle of DISARM', matches(/^2024-11-22T16:43:\d\d\.\d{5,6}Z$/))

/** A phase of a kill chain (2.7). */
export const killChainPhase = rule(
  'a phase of a kill chain',
  value =>
    isObject(value) && Object.keys(value).join() === 'kill_chain_name,phase_name' && Object.values(value).every(isText),
)

const isText = (value: unknown): boolean => typeof value === 'string' && value !== ''

/** Appendix A. */
export const confidence = rule('a whole number from 0 to 100', value => {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 100
})

export const language = rule('a language tag', matches(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/))
export const country = rule('a country of ISO 3166-1', matches(/^[A-Z]{2}$/))

export const oneOf = (vocabulary: ReadonlySet<string>): ValueRule =>
  rule(`one of ${[...vocabulary].join(', ')}`, value => vocabulary.has(String(value)))

/** A list (2.10): never empty. */
export const listOf =
  (entry: ValueRule): ValueRule =>
  value => {
    if (!Array.isArray(value) || value.length === 0) return 'expected a list that is not empty'
    return value.map(entry).find(finding => finding !== undefined)
  }

/** An external reference (2.5): its source, and something that it says there. */
export const externalReference: ValueRule = value => {
  if (!isObject(value)) return 'expected an external reference'
  const known = ['source_name', 'description', 'url', 'external_id']
  if (Object.keys(value).some(key => !known.includes(key) || text(value[key]))) return `expected only ${known.join()}`
  if (value['source_name'] === undefined) return 'expected a source_name'
  if (Object.keys(value).length < 2) return 'expected a description, url or external_id'
  const url = value['url']
  return url === undefined || (typeof url === 'string' && URL.canParse(url)) ? undefined : 'expected an address'
}
