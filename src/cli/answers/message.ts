import {z} from 'zod'
import type {SpokenMessage} from '../../model/message.js'
import type {RuleId} from '../../model/rules/index.js'
import {mask} from '../mask.js'
import {list} from './answer.js'

const place = z.int().min(1)

const edit = z.object({
  line: place,
  column: place,
  endLine: place,
  endColumn: place,
  text: z.string(),
})

const fix = z.object({
  edits: list(edit),
  recoded: z.string().optional(),
  isCertain: z.boolean(),
  actual: z.string(),
  expected: z.string(),
})

/** Shape of a message. */
export const message = z.object({
  path: z.string(),
  line: place.optional(),
  column: place.optional(),
  endLine: place.optional(),
  endColumn: place.optional(),
  ruleId: z.custom<RuleId>().meta({type: 'string'}),
  severity: z.enum(['error', 'warning']),
  reason: z.string(),
  remedy: z.string(),
  actual: z.string().optional(),
  expected: z.string().optional(),
  excerpt: z.string().optional(),
  fix: fix.optional(),
})

/** Every text of a message without addresses. */
export const masked = ({fix, ...rest}: SpokenMessage): SpokenMessage => ({
  ...rest,
  // What it writes must be what it says: with an address in it, it is told to nobody.
  fix: fix && mask(JSON.stringify(fix)) === JSON.stringify(fix) ? fix : undefined,
  reason: mask(rest.reason),
  remedy: mask(rest.remedy),
  actual: maskedText(rest.actual),
  expected: maskedText(rest.expected),
  excerpt: maskedText(rest.excerpt),
})

const maskedText = (text: string | undefined): string | undefined => (text === undefined ? undefined : mask(text))
