import {z} from 'zod'
import {
  partsOfDocument,
  type FieldValue,
  type Piece,
  type PieceChange,
  type PieceType,
  type Step,
} from '../../model/comparison.js'
import type {FieldKey} from '../../model/front-matter.js'
import type {Phrasing} from '../../model/phrasing.js'
import {count, list, oneOf, type Answer} from './answer.js'

/** Of nodes of running text the schema tells the name of each: they are as many as the text has kinds of words. */
const nodes = list(
  z.custom<Phrasing>().meta({type: 'object', properties: {type: {type: 'string'}}, required: ['type']}),
)
const type = z.custom<PieceType>().meta({type: 'string'})
const value = z.union([z.string(), z.number(), z.null()])

const piece: z.ZodType<Piece, Piece> = z.lazy(() =>
  z.object({
    type,
    name: z.string().exactOptional(),
    values: z.record(z.string(), value),
    lines: z.record(z.string(), nodes),
    lists: z.record(z.string(), list(piece)),
  }),
)

const span = z.object({kind: z.enum(['same', 'inserted', 'removed']), nodes})

const change: z.ZodType<PieceChange, PieceChange> = z.lazy(() =>
  z.object({
    values: z.record(z.string(), z.object({before: value, after: value})),
    lines: z.record(z.string(), list(span)),
    lists: z.record(z.string(), list(step)),
  }),
)

const both = {type, before: count, after: count}

const step: z.ZodType<Step, Step> = z.discriminatedUnion('kind', [
  z.object({kind: z.literal('same'), ...both}),
  z.object({kind: z.literal('changed'), name: z.string().exactOptional(), ...both, change}),
  z.object({kind: z.literal('inserted'), type, after: count, piece}),
  z.object({kind: z.literal('removed'), type, before: count, piece}),
  z.object({kind: z.literal('moved'), name: z.string(), ...both, change: change.optional()}),
  z.object({kind: z.literal('left'), name: z.string(), ...both, direction: z.enum(['up', 'down'])}),
])

const fieldValue = z.custom<FieldValue>()

/** Answer of `cess diff`. */
export const diffAnswer = {
  title: {en: '`cess diff --json`', fr: '`cess diff --json`'},
  shape: z.object({
    note: z.string(),
    fields: list(
      z.object({
        key: z.custom<FieldKey>().meta({type: 'string'}),
        before: fieldValue.optional(),
        after: fieldValue.optional(),
      }),
    ),
    parts: z.record(oneOf(partsOfDocument), list(step)),
    written: list(z.string()),
  }),
} satisfies Answer
