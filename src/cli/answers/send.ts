import {z} from 'zod'
import {leftOutReasons} from '../../engine/campaign/audience.js'
import {deliveryStates} from '../../model/ledger/states.js'
import {mailForms} from '../../model/mailing.js'
import type {LanguageSource} from '../../model/reading-order.js'
import {tlpLabels} from '../../model/tlp.js'
import {count, countsBy, list, meant, oneOf, type Answer} from './answer.js'
import {ioFailure} from './report.js'

const byLanguage = z.record(z.string(), count)
const opens = z
  .string()
  .optional()
  .describe(
    'When they may be written to, by the clocks of their window, as `2026-12-07T08:00+01:00`; absent where that is not within two weeks.',
  )

/** Who says in which language somebody gets a note. */
const sources: Readonly<Record<LanguageSource, string>> = {
  person: 'they read it, by the address book',
  group: 'a group of theirs does',
  before: 'they had an earlier version in it',
  note: 'nobody; it is that of the note',
}

const group = z.object({
  id: z.string().describe('Word by which notes and `cess.yml` call it.'),
  name: z.string().describe('What people call it, in the language of the tool.'),
  ceiling: oneOf(tlpLabels).describe('Strictest label of notes that it may get.'),
  persons: count.describe(
    'Members to whom the note is due; who is in two groups counts in both, and gets one message.',
  ),
  recommendations: list(count).describe('Numbers of those to this group, from 1, which its members read first.'),
})

const preview = z.object({
  head: list(
    z.object({
      name: z.string().describe('Field of the head, as `Subject`.'),
      value: z.string().describe('Its words, decoded; addresses and marks are masked without `--show`.'),
    }),
  ).describe('Fields that programs show, in their order.'),
  text: z.string().describe('Body in plain text.'),
  attachments: list(
    z.object({name: z.string().describe('File name.'), sizeBytes: count.describe('Length of the file in bytes.')}),
  ).describe('Files that come with it.'),
  sizeBytes: count.describe('Length of the whole message in bytes, encoded as it is sent.'),
})

/** Answer of `cess send` without `--confirm`: the plan. */
export const sendPlanAnswer = {
  title: {en: '`cess send --json`, the plan', fr: '`cess send --json`, le plan'},
  shape: z.object({
    status: z.literal('planned').describe('Tells a plan from a run, which says `done`.'),
    reference: z.string().describe('Note that is to be sent, as `CESS-2026-ALE-014`.'),
    version: z.string().describe('Edition number of the note, as `1.1`.'),
    title: z.string().describe('Heading of the original, in plain words.'),
    tlp: oneOf(tlpLabels).describe('Label that says who may read it.'),
    embargo: z
      .string()
      .optional()
      .describe('Until when it may not be published, date and time with offset (RFC 3339); absent where it has none.'),
    groups: list(group).describe('Recipient groups that it is for; with `--only-group`, those that were asked for.'),
    forms: countsBy(mailForms).describe('Persons whom it would reach now, by how much of the note they would get.'),
    languages: byLanguage.describe('The same persons by language tag.'),
    reasons: list(
      z.object({
        lang: z.string().describe('Language tag that they get.'),
        by: meant('Who says so', sources),
        rather: list(z.string()).describe('Languages that they would read first, and that the note is not ready in.'),
        persons: count.describe('For how many it is so.'),
      }),
    ).describe('The same persons by why they get that language.'),
    left: list(z.string()).describe('Languages whose translation is not ready, so that the original goes instead.'),
    audience: z
      .enum(['groups', 'earlier readers'])
      .describe('Whether all of the groups get it, or those alone who had an earlier version or were to.'),
    isWithdrawal: z.boolean().describe('Whether it says that the note is withdrawn.'),
    closed: list(
      z.object({
        groups: list(z.string()).describe('Ids of groups whose windows close them together.'),
        persons: count.describe('Persons in all of them to whom it would go.'),
        opens,
      }),
    ).describe('Groups that may not be written to now, or when it is to begin.'),
    held: byLanguage.describe('Persons who wait for a translation, by its language tag.'),
    next: count.describe('Persons to whom it would be sent now.'),
    first: count.describe('Those of them whom no earlier version reached; 0 where it goes to all of the groups.'),
    leftOut: countsBy(leftOutReasons).describe(
      'Persons for whom an earlier version was planned, and whom this one is not for, by why.',
    ),
    beyondLimit: count.describe('How many more it could go to, but for `--limit`.'),
    isBegun: z.boolean().describe('Whether it was begun, so that it goes on only with `--resume`.'),
    before: countsBy(deliveryStates).describe('Messages of this version that there are already, by where they stand.'),
    suppressed: count.describe('Persons of the groups who are not written to any more.'),
    signer: z
      .object({
        subject: z.string().describe('Common name of the certificate.'),
        fingerprint: z.string().describe('SHA-256 of the certificate, 64 hexadecimal digits.'),
        isTest: z.boolean().describe('Whether it is one to try things with, which nobody believes.'),
      })
      .optional()
      .describe('Who signs the messages; absent where nobody does.'),
    secrecy: z
      .object({
        enciphered: count.describe('Persons whose message only they can read.'),
        lacking: count.describe('Persons who are not written to, since there is no certificate for them.'),
      })
      .optional()
      .describe('Persons by whether their mail can be encrypted; absent where no group asks for it.'),
    preview: preview.optional().describe('First message as it would arrive; absent where nothing would be sent.'),
  }),
} satisfies Answer

const server = z.string().optional().describe('Mail server, as `host:port`; absent where the run does not know it.')
const reply = z.string().describe('Status of its last reply, as `550 5.7.1`, or what was lost.')

const halt = z.discriminatedUnion('by', [
  z.object({by: z.literal('person').describe('Somebody stopped it.')}),
  z.object({by: z.literal('server').describe('A server wants no more for now, or is not there.'), reply, server}),
  z.object({
    by: z.literal('policy').describe('A server refuses whoever is written to.'),
    reply,
    words: z.string().describe('Its text, where it is the same for all persons, so that it names none; else empty.'),
    server,
  }),
  z.object({by: z.literal('window').describe('A group may not be written to now.'), opens}),
  z.object({
    by: z.literal('ledger').describe('The ledger cannot be written, and nothing is sent without it.'),
    error: ioFailure.describe('What the disk or the database refused.'),
  }),
])

/** Answer of `cess send --confirm`: the run. */
export const sendAnswer = {
  title: {en: '`cess send --confirm --json`', fr: '`cess send --confirm --json`'},
  shape: z.object({
    status: z.literal('done').describe('Tells a run from a plan, which says `planned`.'),
    tally: z
      .object({
        sent: count.describe('A server took them.'),
        refused: count.describe('A server refused the person for good.'),
        uncertain: count.describe('Given whole, and no reply known: they may have arrived.'),
        waiting: count.describe('Put off by a server, and still to be sent.'),
        withheld: count.describe('The person was found to be written to no more.'),
        elsewhere: count.describe('Another process has them in hand, or sent them.'),
      })
      .describe('Messages of this run by what came of them.'),
    total: count.describe('Messages that this run was to send.'),
    left: count.describe('Those of them that were not tried, since it was ended before.'),
    beyondLimit: count.describe('How many more it could go to, but for `--limit`.'),
    halt: halt.optional().describe('Why it ended before its work did; absent where that was done.'),
    standing: countsBy(deliveryStates).describe(
      'All persons of the plan by where their message stands now, earlier runs included.',
    ),
  }),
} satisfies Answer
