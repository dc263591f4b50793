import {z} from 'zod'
import {tlpLabels} from '../../model/tlp.js'
import {choiceIds, trayKinds} from '../../model/tray/choices.js'
import {count, list, oneOf, type Answer} from './answer.js'
import {message} from './message.js'

/** Answer of `cess bounces`. */
export const bouncesAnswer = {
  title: {en: '`cess bounces --json`', fr: '`cess bounces --json`'},
  shape: z.object({
    messages: count,
    bounced: count,
    suppressed: count,
    complained: count,
    optedOut: count,
    kept: count,
    unknown: count,
    other: count,
  }),
} satisfies Answer

const evidence = z.object({
  from: z.string().optional(),
  subject: z.string().optional(),
  words: z.string().optional(),
  reason: z.string().optional(),
})

/** Answer of `cess inbox`. */
export const inboxAnswer = {
  title: {en: '`cess inbox --json`', fr: '`cess inbox --json`'},
  shape: list(
    z.object({
      id: z.string(),
      kind: oneOf(trayKinds),
      at: z.string(),
      masked: z.string(),
      evidence,
      choices: list(oneOf(choiceIds)),
      note: z.string().optional(),
      version: z.string().optional(),
    }),
  ),
} satisfies Answer

/** Answer of `cess inbox --decided`. */
export const inboxDecidedAnswer = {
  title: {en: '`cess inbox --decided --json`', fr: '`cess inbox --decided --json`'},
  shape: list(
    z.object({
      id: z.string(),
      kind: oneOf(trayKinds),
      choice: oneOf(choiceIds),
      who: z.string(),
      at: z.string(),
      why: z.string().optional(),
    }),
  ),
} satisfies Answer

const person = z.object({
  address: z.string(),
  name: z.string().optional(),
  languages: list(z.string()).optional(),
  isRole: z.boolean(),
  isSuppressed: z.boolean(),
})

/** Answer of `cess recipients`. */
export const recipientsAnswer = {
  title: {en: '`cess recipients --json`', fr: '`cess recipients --json`'},
  shape: z.object({
    book: z.string(),
    persons: count,
    suppressed: count,
    groups: list(
      z.object({
        id: z.string(),
        name: z.string(),
        ceiling: oneOf(tlpLabels),
        order: list(z.string()),
        persons: count,
        languages: z.record(z.string(), count),
        people: list(person),
      }),
    ),
    messages: list(message),
  }),
} satisfies Answer

/** Answer of `cess forget` with an address. */
export const forgetAnswer = {
  title: {en: '`cess forget <address> --json`', fr: '`cess forget <adresse> --json`'},
  shape: z.object({rows: count, deliveries: count}),
} satisfies Answer

/** Answer of `cess forget --expired`. */
export const forgetExpiredAnswer = {
  title: {en: '`cess forget --expired --json`', fr: '`cess forget --expired --json`'},
  shape: z.object({expired: count, months: z.number(), before: z.string()}),
} satisfies Answer
