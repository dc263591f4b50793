import {z} from 'zod'
import {stateMeanings} from '../../model/ledger/states.js'
import {totalColumns, type TotalColumn} from '../../model/ledger/totals.js'
import {logActs} from '../../model/log/leaf.js'
import {mailForms} from '../../model/mailing.js'
import {logWords} from '../log-words.js'
import {count, list, meant, oneOf, type Answer} from './answer.js'

const hash = 'SHA-256, 64 hexadecimal digits, of'

/** Shape of an entry of a public log. */
export const leaf = z.object({
  reference: z.string().describe('Note, as `CESS-2026-ALE-014`; of translations with a shared number, with `/en`.'),
  version: z.string().describe('Two numbers with a dot, as `1.1`.'),
  lang: z.string().describe('Language tag of the note (BCP 47).'),
  act: oneOf(logActs).describe('What the organisation did by publishing it.'),
  published: z.string().describe('Moment of publication, in RFC 3339 and UTC.'),
  logged: z
    .string()
    .describe('Moment of entry, in RFC 3339 and UTC: later where it was public later, or the log did not exist yet.'),
  adopted: z
    .literal(true)
    .exactOptional()
    .describe(
      'True where it was public before there was a record, so that its moment is that of the record; else absent.',
    ),
  source: z.string().describe(`${hash} the Markdown file.`),
  page: z.string().exactOptional().describe(`${hash} the page on the day; absent where there was none.`),
  words: z
    .string()
    .exactOptional()
    .describe(`${hash} the text of the page, which stays when that is set anew; absent where there was no page.`),
  pdf: z.string().exactOptional().describe(`${hash} the PDF; absent where there was none.`),
  seal: z.string().exactOptional().describe(`${hash} the certificate that sealed it; absent where none did.`),
})

/** Faults of a public log. */
export const logFlaw = meant('A fault of the log', logWords.en.flaws)

/** Answer of `cess log`. */
export const logAnswer = {
  title: {en: '`cess log --json`', fr: '`cess log --json`'},
  shape: list(
    z.object({
      note: z.string().describe('Reference of the note that it carries.'),
      version: z.string().describe('Edition number of that note, as `1.1`.'),
      state: meant('Where the message stands', stateMeanings),
      masked: z.string().describe('Address of the person, of which hardly anything is left; empty once it was erased.'),
      groups: list(z.string()).describe('Ids of the recipient groups by which the person got it.'),
      lang: z.string().describe('Language tag in which they got it (BCP 47).'),
      form: oneOf([...mailForms, '']).describe('How much of the note it carries; empty where that is not on record.'),
      attempts: count.describe('How often a server was tried.'),
      reply: z
        .string()
        .describe(
          'Status of the last reply of a server, as `550 5.1.1`, or what was lost; empty where there was none.',
        ),
      plannedAt: z.string().describe('Moment when it was put on the list, in ISO 8601 and UTC.'),
      changedAt: z.string().describe('Moment since when it stands there, in ISO 8601 and UTC.'),
      messageId: z.string().describe('Its Message-ID, of which only the end is told without `--show`.'),
    }),
  ),
} satisfies Answer

const totals: Readonly<Record<TotalColumn, string>> = {
  planned: 'All persons that it was meant for; the next six counts part them.',
  waiting: 'Persons whose message is still to be sent, or in hand.',
  sent: 'Persons whose message a server took.',
  refused: 'Persons whom a server refused for good.',
  uncertain: 'Persons whose message was given whole, without a reply: it may have arrived.',
  withheld: 'Persons to whom it was not sent, since they left, or a later version takes its place.',
  bounced: 'Persons whose message did not arrive, by a report or by what somebody says.',
  optedOut: 'Persons who left the list after this message; they are counted above, too.',
  complained: 'Persons who complained after this message; they are counted above, too.',
}

/** Answer of `cess log --totals`. */
export const logTotalsAnswer = {
  title: {en: '`cess log --totals --json`', fr: '`cess log --totals --json`'},
  shape: list(
    z.object({
      note: z.string().describe('Reference of the note that was sent.'),
      version: z.string().describe('Edition number of that note, as `1.1`.'),
      ...(Object.fromEntries(totalColumns.map(column => [column, count.describe(totals[column])])) as Record<
        TotalColumn,
        typeof count
      >), // of all
    }),
  ),
} satisfies Answer

/** Answer of `cess log verify`. */
export const logVerifyAnswer = {
  title: {en: '`cess log verify --json`', fr: '`cess log verify --json`'},
  shape: z.object({
    origin: z.string().optional().describe('Name of the log; absent where no checkpoint can be read.'),
    size: count.optional().describe('Number of entries that its checkpoint tells; absent where none can be read.'),
    flaws: list(logFlaw).describe('Faults; none where it is sound. Any makes the exit code 1.'),
    witnessed: list(z.string()).describe('Names of known witnesses who signed the checkpoint.'),
    keysFrom: z
      .enum(['publication', 'file', 'log'])
      .describe('Whose keys it was verified with: of `cess.yml`, of `--keys`, or, which proves less, its own.'),
    since: count
      .optional()
      .describe(
        'Number of entries of the log that was seen before, and that it was compared with; absent the first time.',
      ),
    entries: list(leaf).describe('What it says, the oldest first; none where something is wrong with them.'),
  }),
} satisfies Answer
