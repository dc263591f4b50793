import {z} from 'zod'
import type {JsonSchema} from '../../model/json-schema.js'
import type {Text, ToolLanguage} from '../../model/text.js'

/**
 * The JSON that a command prints: its shape, from which come its type, its text and its schema. Each property of it is described: what it
 * is, its unit or form, and, where it may be, when it is absent.
 */
export interface Answer<S extends z.ZodType = z.ZodType> {
  readonly title: Text
  readonly shape: S
}

/** Text of an answer. A value that its shape does not name is left out: nothing is printed that no schema tells of. */
export const answerText = <S extends z.ZodType>({shape}: Answer<S>, value: z.input<S>): string =>
  `${JSON.stringify(shape.parse(value), null, 2)}\n`

/** The JSON Schema (draft 2020-12) of an answer as it is printed. */
export function answerJsonSchema({title, shape}: Answer, language: ToolLanguage): JsonSchema {
  const {$schema: _, ...printed} = z.toJSONSchema(shape, {target: 'draft-2020-12', unrepresentable: 'any'})
  return {$schema: 'https://json-schema.org/draft/2020-12/schema', title: title[language], ...printed}
}

/** How many there are. */
export const count = z.int().min(0)

/** Values in an order. */
export const list = <S extends z.ZodType>(entry: S): z.ZodReadonly<z.ZodArray<S>> => z.array(entry).readonly()

/** The words of a list that is kept elsewhere. */
export const oneOf = <T extends string>(words: readonly T[]): z.ZodEnum<{[K in T]: K}> => z.enum(words)

/** The keys of a table, which has no others. */
export const keyOf = <K extends string>(table: Readonly<Record<K, unknown>>): z.ZodEnum<{[W in K]: W}> =>
  oneOf(Object.keys(table) as K[]) // the table is complete

/** The keys of a table of meanings, each described by its own. */
export function meant<K extends string>(description: string, meanings: Readonly<Record<K, Text | string>>) {
  const lines = Object.entries<Text | string>(meanings).map(
    ([word, meaning]) => `- \`${word}\`: ${typeof meaning === 'string' ? meaning : meaning.en}`,
  )
  return keyOf(meanings).describe([`${description}:`, ...lines].join('\n'))
}

/** How many there are by a word; of those that are none, nothing is said. */
export const countsBy = <T extends string>(words: readonly T[]) => z.partialRecord(oneOf(words), count)
