import type {Field} from '../../model/field.js'
import {frenchName} from '../../model/french-spelling.js'
import {shapeOf, type Shape} from '../../model/shape.js'
import {weakMemoize} from '../../model/weak-memoize.js'

/** Fields as they may stand in a file: the same for every file that is read with them. */
export interface FieldTable {
  /** Canonical keys by all spellings. */
  readonly names: ReadonlyMap<string, string>
  /** Fields by canonical key, in their order, with the shapes of their values. */
  readonly entries: ReadonlyMap<string, {readonly field: Field; readonly shape: Shape}>
  /** Values of fields that are not given and need not be: their defaults, undefined where they have none. */
  readonly defaults: ReadonlyMap<string, unknown>
  /** Fields whose keys differ between the two languages. */
  readonly bilingual: readonly (readonly [key: string, field: Field])[]
}

export const fieldTable = weakMemoize((fields: Readonly<Record<string, Field>>): FieldTable => {
  const all = Object.entries(fields)
  return {
    names: new Map(all.flatMap(([key, {aliases}]) => [key, ...aliases].map(spelling => [spelling, key] as const))),
    entries: new Map(all.map(([key, field]) => [key, {field, shape: shapeOf(field.schema)}])),
    defaults: new Map(
      all.flatMap(([key, {required, schema}]) => {
        const absent = required ? undefined : schema.safeParse(undefined)
        return absent?.success ? [[key, absent.data] as const] : []
      }),
    ),
    bilingual: all.filter(([key, field]) => frenchName(key, field) !== key),
  }
})
