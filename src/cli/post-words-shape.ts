import type {DeliveryState} from '../model/ledger/states.js'
import type {MailForm} from '../model/mailing.js'
import type {LanguageSource} from '../model/reading-order.js'

/** Numbers that `cess bounces` says. */
export type BounceCounts = Readonly<
  Record<'messages' | 'bounced' | 'suppressed' | 'complained' | 'optedOut' | 'kept' | 'unknown' | 'other', number>
>

/** Words of the commands about mail. */
export interface PostWords {
  readonly state: Readonly<Record<DeliveryState, string>>
  readonly persons: (count: number) => string
  readonly suppressed: (count: number) => string
  readonly unreachable: (count: number) => string
  readonly role: string
  readonly own: string
  /** Languages in which a group reads. */
  readonly order: (langs: readonly string[]) => string
  /** Who says in which language somebody gets a note. */
  readonly languageBy: Readonly<Record<LanguageSource, string>>
  /** Languages that they would rather have. */
  readonly rather: (langs: readonly string[]) => string
  readonly imported: (added: number, known: number) => string
  readonly plan: Readonly<
    Record<
      | 'note'
      | 'marking'
      | 'embargo'
      | 'groups'
      | 'form'
      | 'languages'
      | 'size'
      | 'before'
      | 'suppressed'
      | 'preview'
      | 'signature'
      | 'secrecy'
      | 'ceiling',
      string
    >
  >
  /** Who signs: the name in a certificate; or that nobody does. */
  readonly signedBy: (subject: string) => string
  readonly unsigned: string
  /** Persons whose message is encrypted, and who are not written to since theirs cannot be. */
  readonly secrecy: (counts: {readonly enciphered: number; readonly lacking: number}) => string
  readonly form: Readonly<Record<MailForm, string>>
  /** After a group: what is recommended to it comes first. */
  readonly ownFirst: (numbers: readonly number[]) => string
  readonly staysBehind: (langs: string) => string
  readonly earlierReaders: (isWithdrawal: boolean) => string
  /** Who gets a correction as a first mail, since the earlier version that was planned for them did not reach them. */
  readonly firstReaders: (count: number) => string
  readonly held: (lang: string, count: number) => string
  /** Groups whose window is closed; `opens` is absent where it does not open within two weeks. */
  readonly closedGroups: (groups: string, persons: number, opens?: string) => string
  /** `option` is what sends it. */
  readonly nothingSent: (count: number, option: string) => string
  readonly nobodyLeft: string
  readonly sent: (count: number) => string
  readonly refused: (count: number) => string
  readonly uncertain: (count: number) => string
  readonly waiting: (count: number) => string
  readonly withheld: (count: number) => string
  readonly elsewhere: (count: number) => string
  readonly stopping: string
  /** Said when a run begins to wait, and when it goes on. */
  readonly waits: (reason: string) => string
  readonly goesOn: string
  readonly stopped: string
  readonly stoppedBecause: (reason: string) => string
  readonly serverStopped: (reply: string) => string
  /** A server that refuses whoever is written to; `words` may be empty. */
  readonly policy: (reply: string, words: string) => string
  /** `states` are words and numbers. */
  readonly standing: (persons: number, states: string) => string
  /** `server` is host and port, no more. */
  readonly noConnection: (server: string, code: string) => string
  readonly noTls: string
  /** `reason` is the token server's own error. */
  readonly noToken: (reason: string) => string
  readonly goOn: string
  readonly beyondLimit: (count: number) => string
  readonly aboutUncertain: string
  readonly testSent: (address: string) => string
  readonly testFailed: (reason: string) => string
  readonly queued: (count: number) => string
  /** After it, where a time was asked for. */
  readonly begins: (at: string) => string
  readonly logHead: readonly string[]
  readonly totalsHead: readonly string[]
  readonly nothingLogged: string
  readonly bounces: (counts: BounceCounts) => string
  readonly forgotten: (rows: number, deliveries: number) => string
  /** Of a window that is closed; empty for one that never opens. */
  readonly closed: (opens: string) => string
  readonly expired: (count: number, months: number) => string
  readonly listening: (address: string) => string
  readonly working: string
  readonly perMinute: (rate: number, remaining: string) => string
}
