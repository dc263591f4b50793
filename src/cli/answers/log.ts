import {z} from 'zod'
import {deliveryStates} from '../../model/ledger/states.js'
import {totalColumns, type TotalColumn} from '../../model/ledger/totals.js'
import {logActs} from '../../model/log/leaf.js'
import {mailForms} from '../../model/mailing.js'
import type {LogReport} from '../../engine/log/verify-log-at.js'
import {count, list, oneOf, type Answer} from './answer.js'

/** Shape of an entry of a public log. */
export const leaf = z.object({
  reference: z.string(),
  version: z.string(),
  lang: z.string(),
  act: oneOf(logActs),
  published: z.string(),
  logged: z.string(),
  adopted: z.literal(true).exactOptional(),
  source: z.string(),
  page: z.string().exactOptional(),
  words: z.string().exactOptional(),
  pdf: z.string().exactOptional(),
  seal: z.string().exactOptional(),
})

/** Faults of a public log. */
export const logFlaw = oneOf([
  'no-checkpoint',
  'unsigned',
  'forged',
  'entries',
  'root',
  'tiles',
  'inconsistent',
  'shrunk',
  'record',
  'missing',
] as const satisfies LogReport['flaws'])

/** Answer of `cess log`. */
export const logAnswer = {
  title: {en: '`cess log --json`', fr: '`cess log --json`'},
  shape: list(
    z.object({
      note: z.string(),
      version: z.string(),
      state: oneOf(deliveryStates),
      masked: z.string(),
      groups: list(z.string()),
      lang: z.string(),
      form: oneOf([...mailForms, '']),
      attempts: count,
      reply: z.string(),
      plannedAt: z.string(),
      changedAt: z.string(),
      messageId: z.string(),
    }),
  ),
} satisfies Answer

/** Answer of `cess log --totals`. */
export const logTotalsAnswer = {
  title: {en: '`cess log --totals --json`', fr: '`cess log --totals --json`'},
  shape: list(
    z.object({
      note: z.string(),
      version: z.string(),
      ...(Object.fromEntries(totalColumns.map(column => [column, count])) as Record<TotalColumn, typeof count>), // of all
    }),
  ),
} satisfies Answer

/** Answer of `cess log verify`. */
export const logVerifyAnswer = {
  title: {en: '`cess log verify --json`', fr: '`cess log verify --json`'},
  shape: z.object({
    origin: z.string().optional(),
    size: count.optional(),
    flaws: list(logFlaw),
    witnessed: list(z.string()),
    keysFrom: z.enum(['publication', 'file', 'log']),
    since: count.optional(),
    entries: list(leaf),
  }),
} satisfies Answer
