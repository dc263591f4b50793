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
  z.custom<Phrasing>().meta({
    type: 'object',
    properties: {type: {type: 'string', description: 'Kind of the node, as `text` or `strong`.'}},
    required: ['type'],
  }),
)
const type = z.custom<PieceType>().meta({
  type: 'string',
  description: 'Kind of block, as `paragraph`, or of a part that is compared by itself, as `row`.',
})
const value = z.union([z.string(), z.number(), z.null()])

const piece: z.ZodType<Piece, Piece> = z.lazy(() =>
  z.object({
    type,
    name: z.string().exactOptional().describe('Column that comes or goes, or that a cell of it is in; else absent.'),
    values: z.record(z.string(), value).describe('What is no running text, by name, as the level of a heading.'),
    lines: z.record(z.string(), nodes).describe('Running text, by name.'),
    lists: z.record(z.string(), list(piece)).describe('Pieces that it holds, by name.'),
  }),
)

const span = z.object({
  kind: z
    .enum(['same', 'inserted', 'removed'])
    .describe('Whether both versions have it, the later one or the earlier one.'),
  nodes: nodes.describe('Running text; of what both have, as the later one has it.'),
})

const change: z.ZodType<PieceChange, PieceChange> = z.lazy(() =>
  z.object({
    values: z
      .record(
        z.string(),
        z.object({before: value.describe('In the earlier version.'), after: value.describe('In the later one.')}),
      )
      .describe('Those that differ, by their names in a piece.'),
    lines: z.record(z.string(), list(span)).describe('All of each running text that differs, in order.'),
    lists: z.record(z.string(), list(step)).describe('All steps of each list of pieces that differs.'),
  }),
)

const before = count.describe('Its place in the list of the earlier version, from 0.')
const after = count.describe('Its place in the list of the later version, from 0.')
const both = {type, before, after}
const words = z.string().describe('Its first words.')

const step: z.ZodType<Step, Step> = z.discriminatedUnion('kind', [
  z.object({kind: z.literal('same').describe('It is as it was.'), ...both}),
  z.object({
    kind: z.literal('changed').describe('It has other words or values.'),
    name: z
      .string()
      .exactOptional()
      .describe('First cell of a row, column of a cell, number of a recommendation; absent for all else.'),
    ...both,
    change: change.describe('What differs in it.'),
  }),
  z.object({
    kind: z.literal('inserted').describe('Only the later version has it.'),
    type,
    after,
    piece: piece.describe('All of it.'),
  }),
  z.object({
    kind: z.literal('removed').describe('Only the earlier version has it.'),
    type,
    before,
    piece: piece.describe('All of it.'),
  }),
  z.object({
    kind: z.literal('moved').describe('It stands here now; `left` marks where it stood.'),
    name: words,
    ...both,
    change: change.optional().describe('What differs in it; absent where its words are as they were.'),
  }),
  z.object({
    kind: z.literal('left').describe('It stood here; `moved` marks where it stands now.'),
    name: words,
    ...both,
    direction: z.enum(['up', 'down']).describe('Whether it stands further up or down now.'),
  }),
])

const fieldValue = z.custom<FieldValue>()

/** Answer of `cess diff`. */
export const diffAnswer = {
  title: {en: '`cess diff --json`', fr: '`cess diff --json`'},
  shape: z.object({
    note: z.string().describe('Note of which it is told, relative to the publication, with `/`.'),
    fields: list(
      z.object({
        key: z.custom<FieldKey>().meta({type: 'string', description: 'English name in the front matter.'}),
        before: fieldValue.optional().describe('Value in the earlier version; absent where it was not given.'),
        after: fieldValue.optional().describe('Value in the later version; absent where it is not given.'),
      }),
    ).describe('Values of the front matter that differ and that no part of the text shows.'),
    parts: z
      .record(oneOf(partsOfDocument), list(step))
      .describe('Each part of the document as steps from the earlier version to the later one.'),
    written: list(z.string()).describe(
      'Redlines that `--html`, `--pdf` or `--out` asked for, relative to the current folder, with `/`.',
    ),
  }),
} satisfies Answer
