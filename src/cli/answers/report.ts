import {z} from 'zod'
import type {IoError} from '../../engine/index.js'
import {editionGroups} from '../../model/edition.js'
import {editionIds} from '../../model/editions/lists.js'
import type {Outcome} from '../../engine/report/report.js'
import {count, list, oneOf, type Answer} from './answer.js'
import {message} from './message.js'

const outcomes = ['passed', 'built', 'unchanged', 'refused', 'crashed', 'unreadable'] as const satisfies Outcome[]

const artifact = z.object({
  edition: oneOf([...editionIds, 'site']),
  group: oneOf([...editionGroups, 'always']),
  path: z.string(),
  sizeBytes: count,
  written: z.boolean(),
})

const note = z.object({
  path: z.string(),
  slug: z.string(),
  outcome: oneOf(outcomes),
  isAside: z.boolean(),
  artifacts: list(artifact),
  messages: list(message),
})

const site = z.object({files: count, written: list(z.string()), isKept: z.boolean().optional()})

const place = z.int().min(1)
const change = z.object({line: place, column: place, actual: z.string(), expected: z.string()})

/** Actions on the disk or a network that can fail. */
export const ioAction = oneOf([
  'read',
  'reach',
  'write',
  'remove',
  'list',
  'lock',
  'listen',
  'start',
] as const satisfies IoError['action'][])

/** Answer of `build`, `check` and `audit`: the same keys whatever happened, no durations, so that equal builds give equal texts. */
export const reportAnswer = {
  title: {
    en: '`cess build`, `cess check` or `cess audit` with `--json`',
    fr: '`cess build`, `cess check` ou `cess audit` avec `--json`',
  },
  shape: z.object({
    /** Counts up when a key changes its meaning or goes. */
    format: z.literal(1),
    tool: z.object({name: z.literal('cess'), version: z.string()}),
    command: z.enum(['build', 'check', 'audit']),
    exitCode: count,
    notes: list(note),
    removed: list(z.string()),
    site: site.nullable(),
    audit: z.object({files: count, notes: count}).optional(),
    fixed: list(z.object({path: z.string(), changes: list(change)})),
    messages: list(message),
    crashes: list(z.object({path: z.string(), edition: z.null(), error: z.string()})),
    failures: list(z.object({action: ioAction, code: z.string(), path: z.string()})),
  }),
} satisfies Answer
