import type {SiteLog} from '../site.js'
import type {NoteToday} from './publisher.js'

/** Everything that the page for verifying knows of the publisher whose site it is in, as its module brings it along. */
export interface KnownSite extends SiteLog {
  /** IANA time zone of its days. */
  readonly timeZone: string
  readonly today: readonly NoteToday[]
}
