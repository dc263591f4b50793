import type {MailForm} from '../../model/mailing.js'
import type {ToolLanguage} from '../../model/text.js'

/** Where a publication is, and what the commands about mail are run with. */
export interface PostOptions {
  /** A folder of the publication, or below it. */
  readonly directory: string
  readonly language: ToolLanguage
  /** Environment variables: secrets come from there alone. */
  readonly environment: Readonly<Record<string, string | undefined>>
  /** Address book, relative to `directory`; `recipients.csv` in the publication if absent. */
  readonly book?: string | undefined
  /** Asks a person for the passphrase of the mail key, where there is somebody to ask. */
  readonly askPassphrase?: (() => Promise<string>) | undefined
}

/** Options of a campaign: what to send, and to whom. */
export interface CampaignOptions extends PostOptions {
  /** Path, slug or beginning of a slug. */
  readonly note: string
  /** Ids of groups; all that the note is for if absent. */
  readonly onlyGroups?: readonly string[] | undefined
  /** Where the public site stands, as the build was told; as `cess.yml` says if absent. */
  readonly siteUrl?: string | undefined
  /** How much of the note the mail carries; what was begun goes on in its form, and what is new has the note's, if absent. */
  readonly form?: MailForm | undefined
  /** At most so many persons, those first that the address book names first. */
  readonly limit?: number | undefined
  /** A correction goes to everybody in the groups, and not to those alone who had an earlier version. */
  readonly everybody?: boolean | undefined
  /** Readers of a language whose translation is not ready get the original now, and the translation later. */
  readonly sendOriginal?: boolean | undefined
  /** Try again what nobody knows whether it arrived. */
  readonly resendUncertain?: boolean | undefined
  /** When it goes (ISO 8601 with a time zone), if not now: embargoes and expiry are judged by then. */
  readonly at?: string | undefined
}
