import {z} from 'zod'
import {eventNames} from '../../model/agenda.js'
import {statusNames} from '../../model/status-names.js'
import {tlpLabels} from '../../model/tlp.js'
import {count, keyOf, list, meant, oneOf, type Answer} from './answer.js'

const event = z.object({
  kind: meant('What is due', eventNames),
  at: z.string().describe('Day of the organisation, or, of an embargo, date and time with offset (RFC 3339).'),
  recommendation: z
    .object({
      number: count.describe('Its place in the note, from 1.'),
      to: list(z.string()).describe('Ids of the recipient groups that it is for.'),
    })
    .optional()
    .describe('What is to be followed by then; absent but for a deadline.'),
})

const life = z.object({
  newest: z
    .object({
      version: z.string().describe('Edition number on record, as `1.1`.'),
      published: z.string().describe('Moment of publication, in RFC 3339 and UTC.'),
    })
    .optional()
    .describe('Last version that was published; absent where none was.'),
  approvals: z
    .object({
      given: count.describe('Those of its exact words that count; of a published note, those on record.'),
      needed: count.describe('How many `cess.yml` asks for.'),
    })
    .optional()
    .describe('How far its approval is; absent where it needs none.'),
  isChanged: z.boolean().describe('Whether it differs from what was published, under the same version.'),
  isUnrecorded: z.boolean().describe('Whether it says that it is published, and is not on record.'),
  isUnlogged: z
    .boolean()
    .describe('Whether everybody may read it, and the public log of the organisation does not have it.'),
  next: z
    .string()
    .optional()
    .describe('Version in work while the one before stays public; absent where there is none.'),
})

const unreadable = 'absent where errors of the front matter hide it'

const note = z.object({
  slug: z.string().describe('Name that its addresses begin with, and by which commands take it.'),
  path: z.string().describe('Its Markdown file, relative to the publication, with `/`.'),
  reference: z.string().optional().describe(`Its field \`id\`, as \`CESS-2026-ALE-014\`; ${unreadable}.`),
  lang: z.string().optional().describe(`Language tag (BCP 47); ${unreadable}.`),
  status: keyOf(statusNames).optional().describe(`Where its author says that it stands; ${unreadable}.`),
  version: z.string().optional().describe(`Two numbers with a dot, as \`1.1\`; ${unreadable}.`),
  tlp: oneOf(tlpLabels).optional().describe(`Label that says who may read it; ${unreadable}.`),
  zone: z.string().optional().describe(`Id of its main zone; ${unreadable}.`),
  title: z.string().optional().describe(`Its heading in plain words; ${unreadable}.`),
  hasMistakes: z.boolean().describe('Whether its front matter has errors, so that some of this may be absent.'),
  published: z.string().optional().describe('Day of first publication, as `2026-11-18`; absent while it is not out.'),
  life: life.describe('What is on record of it.'),
  mailed: count.describe('Persons to whom this very version was sent, in this language.'),
  behind: z
    .string()
    .optional()
    .describe('Version of the original that this translation lacks; absent where it lacks none, or is no translation.'),
  events: list(event).describe('Dates to come, the earliest first; with `--due`, those within that time.'),
})

/** Answer of `cess status`. */
export const statusAnswer = {
  title: {en: '`cess status --json`', fr: '`cess status --json`'},
  shape: z.object({
    at: z.string().describe('Moment of which it is told, in RFC 3339 and UTC: now, or that of `--at`.'),
    day: z.string().describe('Date at that moment in the time zone of the organisation, as `2026-12-01`.'),
    notes: list(note).describe('Those that were asked for; with `--due`, those alone of which something is due.'),
  }),
} satisfies Answer
