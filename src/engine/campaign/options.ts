import type {OnLockWait} from '../../io/lock.js'
import type {MailForm} from '../../model/mailing.js'
import type {ToolLanguage} from '../../model/text.js'

/** Options of all commands about mail. */
export interface PostOptions {
  /** A folder of the publication, or below it. */
  readonly directory: string
  readonly language: ToolLanguage
  /** Environment variables: secrets come from there alone. */
  readonly environment: Readonly<Record<string, string | undefined>>
  /** Address book, relative to `directory`; `recipients.csv` in the publication if absent. */
  readonly book?: string | undefined
  /** Asks for the passphrase of the mail key; absent without a terminal. */
  readonly askPassphrase?: (() => Promise<string>) | undefined
  /** Told which process writes to the record, where it is waited for. */
  readonly onLockWait?: OnLockWait | undefined
}

/** Options of a campaign: what to send, and to whom. */
export interface CampaignOptions extends PostOptions {
  /** Path, slug or beginning of a slug. */
  readonly note: string
  /** Ids of groups; all that the note is for if absent. */
  readonly onlyGroups?: readonly string[] | undefined
  /** Address of the public site; that of `cess.yml` if absent. */
  readonly siteUrl?: string | undefined
  /** Form of the mail; a campaign that was begun keeps its own, a new one has the note's, if absent. */
  readonly form?: MailForm | undefined
  /** Most persons to send to, in the order of the address book. */
  readonly limit?: number | undefined
  /** Send a correction to all members of the groups, not only to earlier readers. */
  readonly everybody?: boolean | undefined
  /** Send the original now to readers whose translation is not ready, and the translation later. */
  readonly sendOriginal?: boolean | undefined
  /** Send uncertain messages again. */
  readonly resendUncertain?: boolean | undefined
  /** Time of sending (ISO 8601 with offset), by which embargo and expiry are judged; now if absent. */
  readonly at?: string | undefined
}
