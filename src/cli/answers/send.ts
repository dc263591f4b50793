import {z} from 'zod'
import {leftOutReasons} from '../../engine/campaign/left-out.js'
import {deliveryStates} from '../../model/ledger/states.js'
import {mailForms} from '../../model/mailing.js'
import {languageSources} from '../../model/reading-order.js'
import {tlpLabels} from '../../model/tlp.js'
import {count, countsBy, list, oneOf, type Answer} from './answer.js'
import {ioFailure} from './report.js'

const byLanguage = z.record(z.string(), count)

const group = z.object({
  id: z.string(),
  name: z.string(),
  ceiling: oneOf(tlpLabels),
  persons: count,
  recommendations: list(count),
})

const preview = z.object({
  head: list(z.object({name: z.string(), value: z.string()})),
  text: z.string(),
  attachments: list(z.object({name: z.string(), sizeBytes: count})),
  sizeBytes: count,
})

/** Answer of `cess send` without `--confirm`: the plan. */
export const sendPlanAnswer = {
  title: {en: '`cess send --json`, the plan', fr: '`cess send --json`, le plan'},
  shape: z.object({
    status: z.literal('planned'),
    reference: z.string(),
    version: z.string(),
    title: z.string(),
    tlp: oneOf(tlpLabels),
    embargo: z.string().optional(),
    groups: list(group),
    forms: countsBy(mailForms),
    languages: byLanguage,
    reasons: list(z.object({lang: z.string(), by: oneOf(languageSources), rather: list(z.string()), persons: count})),
    left: list(z.string()),
    audience: z.enum(['groups', 'earlier readers']),
    isWithdrawal: z.boolean(),
    closed: list(z.object({groups: list(z.string()), persons: count, opens: z.string().optional()})),
    held: byLanguage,
    next: count,
    first: count,
    leftOut: countsBy(leftOutReasons),
    beyondLimit: count,
    isBegun: z.boolean(),
    before: countsBy(deliveryStates),
    suppressed: count,
    signer: z.object({subject: z.string(), fingerprint: z.string(), isTest: z.boolean()}).optional(),
    secrecy: z.object({enciphered: count, lacking: count}).optional(),
    preview: preview.optional(),
  }),
} satisfies Answer

const server = z.string().optional()

const halt = z.discriminatedUnion('by', [
  z.object({by: z.literal('person')}),
  z.object({by: z.literal('server'), reply: z.string(), server}),
  z.object({by: z.literal('policy'), reply: z.string(), words: z.string(), server}),
  z.object({by: z.literal('window'), opens: z.string().optional()}),
  z.object({
    by: z.literal('ledger'),
    error: ioFailure.describe('What the disk or the database refused.'),
  }),
])

/** Answer of `cess send --confirm`: the run. */
export const sendAnswer = {
  title: {en: '`cess send --confirm --json`', fr: '`cess send --confirm --json`'},
  shape: z.object({
    status: z.literal('done'),
    tally: z.object({
      sent: count,
      refused: count,
      uncertain: count,
      waiting: count,
      withheld: count,
      elsewhere: count,
    }),
    total: count,
    left: count,
    beyondLimit: count,
    halt: halt.optional(),
    standing: countsBy(deliveryStates),
  }),
} satisfies Answer
