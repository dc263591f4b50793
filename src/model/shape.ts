import type {z} from 'zod'
import {termId} from './values.js'

/** Values that a schema takes, in the terms of YAML: as much as is needed to read a value before it is checked. */
export type Shape =
  | {readonly kind: 'text' | 'term' | 'number' | 'flag'}
  | {readonly kind: 'choice'; readonly options: readonly string[]}
  | {readonly kind: 'list'; readonly entry: Shape}
  | Group
  | {readonly kind: 'either'; readonly shapes: readonly Shape[]}

/** A mapping; `rest` is what keys beyond its members hold, where such keys are allowed. */
export interface Group {
  readonly kind: 'group'
  readonly members: Readonly<Record<string, Shape>>
  readonly rest?: Shape
}

type Definition = z.core.$ZodTypes['_zod']['def']
const readers: {[K in Definition['type']]?: (definition: Extract<Definition, {type: K}>) => Shape} = {
  string: () => ({kind: 'text'}),
  boolean: () => ({kind: 'flag'}),
  enum: ({entries}) => ({kind: 'choice', options: Object.values(entries).map(String)}),
  literal: () => ({kind: 'number'}),
  number: () => ({kind: 'number'}),
  array: ({element}) => ({kind: 'list', entry: shapeOf(element)}),
  union: ({options}) => ({kind: 'either', shapes: options.map(option => shapeOf(option))}),
  optional: ({innerType}) => shapeOf(innerType),
  default: ({innerType}) => shapeOf(innerType),
  pipe: ({in: input}) => shapeOf(input),
  object: ({shape, catchall}) => ({
    kind: 'group',
    members: Object.fromEntries(Object.entries(shape).map(([key, member]) => [key, shapeOf(member)])),
    ...(catchall && catchall._zod.def.type !== 'never' && {rest: shapeOf(catchall)}),
  }),
}

/**
 * The shape of a field's schema.
 *
 * @throws {TypeError} For a kind of schema that no field has used so far: add it to the table.
 */
export function shapeOf(schema: z.core.$ZodType): Shape {
  if (schema === termId) return {kind: 'term'}
  // zod types every schema as the general `$ZodType`; `$ZodTypes` is the union of what there is.
  const definition = (schema as z.core.$ZodTypes)._zod.def
  // The table gives for each `type` the reader of that very definition; TypeScript cannot correlate the two.
  const reader = readers[definition.type] as ((definition: Definition) => Shape) | undefined
  if (!reader) throw new TypeError(`No shape for a schema of type ${definition.type}`)
  return reader(definition)
}
