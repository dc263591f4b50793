import {z} from 'zod'
import {tlpLabels} from '../../model/tlp.js'
import type {Text} from '../../model/text.js'
import {choiceIds, choices, trayMeanings, type ChoiceId} from '../../model/tray/choices.js'
import {count, list, meant, oneOf, type Answer} from './answer.js'
import {message} from './message.js'

/** Answer of `cess bounces`. */
export const bouncesAnswer = {
  title: {en: '`cess bounces --json`', fr: '`cess bounces --json`'},
  shape: z.object({
    messages: count.describe('How many were read in the mailbox.'),
    bounced: count.describe('Messages of the organisation that did not arrive, by reports that were not known before.'),
    suppressed: count.describe('Persons who are not written to any more, since their address does not exist.'),
    complained: count.describe('Persons who complained, and are not written to any more.'),
    optedOut: count.describe('Persons who left the list.'),
    kept: count.describe('What is new in `cess inbox`, for somebody to decide.'),
    unknown: count.describe('Reports on messages that this organisation did not send.'),
    other: count.describe('Messages about something else.'),
  }),
} satisfies Answer

const decidable = 'By this `cess inbox decide` takes it; the same for as long as nothing new happens.'
const kind = meant('What is to be decided', trayMeanings)
const choice = meant(
  'What can be decided',
  // The ids are all keys of the table.
  Object.fromEntries(choiceIds.map(id => [id, choices[id].text])) as Record<ChoiceId, Text>,
)

const evidence = z.object({
  from: z.string().optional().describe('Who wrote, as the message says; absent where nobody wrote.'),
  subject: z.string().optional().describe('Subject line of the message; absent where there is none.'),
  words: z.string().optional().describe('Beginning of its text; absent where there is none.'),
  reason: z
    .string()
    .optional()
    .describe(
      'Status of a failure (RFC 3463), reply of a server, or why a person is suppressed; absent where none is known.',
    ),
})

/** Answer of `cess inbox`. */
export const inboxAnswer = {
  title: {en: '`cess inbox --json`', fr: '`cess inbox --json`'},
  shape: list(
    z.object({
      id: z.string().describe(decidable),
      kind,
      at: z.string().describe('Moment since when it waits, in ISO 8601 and UTC.'),
      masked: z
        .string()
        .describe('Address of the person, of which hardly anything is left; empty where it is not known.'),
      evidence: evidence.describe('What there is to decide by.'),
      choices: list(choice).describe('Words that `cess inbox decide` takes for it.'),
      note: z.string().optional().describe('Reference of the note that was sent; absent where it is about no message.'),
      version: z
        .string()
        .optional()
        .describe('Edition number of that note, as `1.1`; absent where it is about no message.'),
    }),
  ),
} satisfies Answer

/** Answer of `cess inbox --decided`. */
export const inboxDecidedAnswer = {
  title: {en: '`cess inbox --decided --json`', fr: '`cess inbox --decided --json`'},
  shape: list(
    z.object({
      id: z.string().describe('The one that `cess inbox` had for it.'),
      kind,
      choice,
      who: z.string().describe('Who decided: `CESS_OPERATOR`, or the name that the system has for them.'),
      at: z.string().describe('Moment of the decision, in ISO 8601 and UTC.'),
      why: z.string().optional().describe('Words of `--why`; absent where none were given.'),
    }),
  ),
} satisfies Answer

const person = z.object({
  address: z.string().describe('Mail address, masked without `--show`.'),
  name: z.string().optional().describe('Name in the address book; absent without `--show`, or where it has none.'),
  languages: list(z.string())
    .optional()
    .describe('Language tags that they read, the best first; absent where those of their groups count.'),
  isRole: z.boolean().describe('Whether it is of an office and of no person, as `press@`.'),
  isSuppressed: z.boolean().describe('Whether nothing is sent to it any more.'),
})

/** Answer of `cess recipients`. */
export const recipientsAnswer = {
  title: {en: '`cess recipients --json`', fr: '`cess recipients --json`'},
  shape: z.object({
    book: z
      .string()
      .describe('File of the address book, relative to the publication, with `/`; empty where `cess.yml` has errors.'),
    persons: count.describe('How many it has, each once.'),
    suppressed: count.describe('How many of them are not written to any more.'),
    groups: list(
      z.object({
        id: z.string().describe('Word by which notes and `cess.yml` call it.'),
        name: z.string().describe('What people call it, in the language of the tool.'),
        ceiling: oneOf(tlpLabels).describe('Strictest label of notes that it may get.'),
        order: list(z.string()).describe('Language tags that its members read, after their own, the best first.'),
        persons: count.describe('How many are in it.'),
        languages: z
          .record(z.string(), count)
          .describe('Number of persons by the first language that they read; `–` for those who get the note as it is.'),
        people: list(person).describe('Its members, in the order of the address book.'),
      }),
    ).describe('Recipient groups that have somebody.'),
    messages: list(message).describe('Errors and advice on the address book and `cess.yml`.'),
  }),
} satisfies Answer

/** Answer of `cess forget` with an address. */
export const forgetAnswer = {
  title: {en: '`cess forget <address> --json`', fr: '`cess forget <adresse> --json`'},
  shape: z.object({
    rows: count.describe('Lines that were erased from the address book.'),
    deliveries: count.describe('Messages in the ledger of which the person was erased.'),
  }),
} satisfies Answer

/** Answer of `cess forget --expired`. */
export const forgetExpiredAnswer = {
  title: {en: '`cess forget --expired --json`', fr: '`cess forget --expired --json`'},
  shape: z.object({
    expired: count.describe('Messages in the ledger whose masked address was erased.'),
    months: z.number().describe('For how long they are kept: `retention` in `cess.yml`.'),
    before: z.string().describe('Moment before which all is erased, in ISO 8601 and UTC.'),
  }),
} satisfies Answer
