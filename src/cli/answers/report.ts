import {z} from 'zod'
import type {IoError} from '../../engine/context/environment.js'
import {editionGroups} from '../../model/edition.js'
import {editionIds} from '../../model/editions/lists.js'
import type {Outcome} from '../../engine/report/report.js'
import {count, list, meant, oneOf, type Answer} from './answer.js'
import {message} from './message.js'

const outcomes = {
  passed: 'checked, without errors',
  built: 'rendered now',
  unchanged: 'rendered before, and as it was',
  refused: 'has errors; its last good artifacts stay',
  crashed: 'a bug of cess kept it from being rendered',
  unreadable: 'the disk does not give it',
} as const satisfies Record<Outcome, string>

const artifact = z.object({
  edition: oneOf([...editionIds, 'site']).describe('Rendering of the note that it is; `site` for files of its page.'),
  group: oneOf([...editionGroups, 'always']).describe('Word of `--only` that asks for it; `always` where none does.'),
  path: z.string().describe('File, relative to the output folder, with `/`.'),
  sizeBytes: count.describe('Its length in bytes.'),
  written: z.boolean().describe('False where those very bytes stood there already.'),
})

const note = z.object({
  path: z.string().describe('Its Markdown file, relative to the publication, with `/`.'),
  slug: z.string().describe('Name that its addresses and artifacts begin with.'),
  outcome: meant('What became of it', outcomes),
  isAside: z
    .boolean()
    .describe('Whether its errors stop nothing, since only the site was asked for and it cannot be there.'),
  artifacts: list(artifact).describe('Files made of it that stand, by this build or an earlier one; none for a check.'),
  messages: list(message).describe('Errors and advice on it.'),
})

const site = z.object({
  files: count.describe('How many it has.'),
  written: list(z.string()).describe('Those that changed, relative to the output folder, with `/`.'),
  isKept: z
    .boolean()
    .optional()
    .describe('True where errors kept it from being made, so that the last good files stay; else absent.'),
})

const place = z.int().min(1)
const change = z.object({
  line: place.describe('Line of the words as they stood, from 1.'),
  column: place.describe('Column of the words as they stood, from 1, in UTF-16 units.'),
  actual: z.string().describe('Words as they stood.'),
  expected: z.string().describe('Words that stand there now.'),
})

/** Actions on the disk or a network that can fail. */
const ioAction = oneOf([
  'read',
  'reach',
  'write',
  'remove',
  'list',
  'lock',
  'listen',
  'start',
] as const satisfies IoError['action'][])

/** Shape of a failure of the disk or a network. */
export const ioFailure = z.object({
  action: ioAction.describe('What was tried.'),
  code: z.string().describe('Name of the error in the system, as `ENOSPC` or `EACCES`.'),
  path: z.string().describe('File, folder or host with which it was tried.'),
})

/** Answer of `build`, `check` and `audit`: the same keys whatever happened, no durations, so that equal builds give equal texts. */
export const reportAnswer = {
  title: {
    en: '`cess build`, `cess check` or `cess audit` with `--json`',
    fr: '`cess build`, `cess check` ou `cess audit` avec `--json`',
  },
  shape: z.object({
    format: z.literal(1).describe('Counts up when a key changes its meaning or goes.'),
    tool: z
      .object({
        name: z.literal('cess').describe('Always the same.'),
        version: z.string().describe('That of the tool, as `cess --version` says it.'),
      })
      .describe('Program that answers.'),
    command: z.enum(['build', 'check', 'audit']).describe('Word that was run.'),
    exitCode: count.describe('0 fine, 1 mistakes in notes, 2 misuse, 3 the disk or a server failed, 70 a bug of cess.'),
    notes: list(note).describe('Those that were asked for.'),
    removed: list(z.string()).describe(
      'Artifacts that nothing makes any more, now gone: relative to the output folder.',
    ),
    site: site.nullable().describe('The public site; null where this command did not look after it.'),
    audit: z
      .object({
        files: count.describe('How many were read in the public folder.'),
        notes: count.describe('How many may not be public, or not whole, and were looked for.'),
      })
      .optional()
      .describe('How much was looked at; absent for other commands than `audit`.'),
    fixed: list(
      z.object({
        path: z.string().describe('Its Markdown file, relative to the publication, with `/`.'),
        changes: list(change).describe('What was replaced, in order of place.'),
      }),
    ).describe('Notes that `cess check --fix` changed.'),
    messages: list(message).describe('Errors and advice on all files that are no notes.'),
    crashes: list(
      z.object({
        path: z.string().describe('Note that brought the bug out, relative to the publication.'),
        edition: z.null().describe('Always null: a bug is told of the whole note.'),
        error: z.string().describe('What the program said; mail addresses are masked.'),
      }),
    ).describe('Bugs of cess that notes brought out; they are among the messages, too.'),
    failures: list(ioFailure).describe('What the disk refused.'),
  }),
} satisfies Answer
