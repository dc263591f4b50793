/** An object of a bundle, with the properties that all have (STIX 2.1, 3.2). */
export interface StixObject {
  readonly type: string
  readonly spec_version: '2.1'
  readonly id: string
  readonly created: string
  /** Properties of its type; those that are undefined are not written. */
  readonly [property: string]: unknown
}

/** STIX knows no empty list (STIX 2.1, 2.10): the property is left out. */
export const listed = <T>(values: readonly T[]): readonly T[] | undefined => (values.length > 0 ? values : undefined)
