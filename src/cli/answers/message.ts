import {z} from 'zod'
import type {SpokenMessage} from '../../model/message.js'
import type {RuleId} from '../../model/rules/index.js'
import {mask} from '../mask.js'
import {list} from './answer.js'

const place = z.int().min(1)

const edit = z.object({
  line: place.describe('Line where the replaced text begins, from 1.'),
  column: place.describe('Column where it begins, from 1, in UTF-16 units.'),
  endLine: place.describe('Line where it ends, from 1.'),
  endColumn: place.describe('Column right behind it, from 1, in UTF-16 units.'),
  text: z.string().describe('Text to stand there instead; its lines end with `\\n`.'),
})

const fix = z.object({
  edits: list(edit).describe(
    'Changes of the file in order of place, none overlapping; none where the encoding of a file changes.',
  ),
  recoded: z
    .string()
    .optional()
    .describe('File, as the note names it, to be written anew in UTF-8; absent where none is to be.'),
  recodesNote: z
    .boolean()
    .optional()
    .describe('Whether the file itself is to be written anew in UTF-8; absent where it is not.'),
  isCertain: z
    .boolean()
    .describe('Whether `cess check --fix` makes it unasked, since nothing else can have been meant.'),
  actual: z.string().describe('Words as they stand before the change.'),
  expected: z.string().describe('Words as they are after it.'),
})

/** Shape of a message. */
export const message = z.object({
  path: z.string().describe('File that it is about, relative to the publication, with `/`.'),
  line: place.optional().describe('Line where it begins, from 1; absent where it is about the whole file.'),
  column: place
    .optional()
    .describe('Column where it begins, from 1, in UTF-16 units; absent where it is about whole lines.'),
  endLine: place.optional().describe('Line where it ends, from 1; absent where only its beginning is known.'),
  endColumn: place
    .optional()
    .describe('Column right behind it, from 1, in UTF-16 units; absent where only its beginning is known.'),
  ruleId: z
    .custom<RuleId>()
    .meta({type: 'string', description: 'Rule that was broken: `cess explain` takes this name and says more.'}),
  severity: z
    .enum(['error', 'warning'])
    .describe('`error` where the file is refused until it is mended; `--strict` makes errors of advice.'),
  reason: z.string().describe('Sentence that says what is wrong, in the language of the tool.'),
  remedy: z.string().describe('Sentence that says what to do, in the language of the tool.'),
  actual: z.string().optional().describe('What was found there; absent where it cannot be quoted.'),
  expected: z.string().optional().describe('What should stand there; absent where no form can be named.'),
  excerpt: z.string().optional().describe('Line of the source; absent where there is none or it is too long to show.'),
  fix: fix.optional().describe('Change that mends it; absent where none is known, or it would show a mail address.'),
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
