import type {LogLeaf} from '../log/leaf.js'
import type {Claim} from './claims.js'
import type {FileKind} from './file-kind.js'
import type {FoundSeal, PastFile} from './publisher.js'
import type {Since} from './since.js'

/**
 * The verdict on a file. `published`: byte for byte what the log has; `recorded`: byte for byte what the house has on record; `today`: what
 * the site has today; `same-words`: a page with the words that were published, set anew; `sealed`: sealed by the publisher, and neither
 * logged nor on record; `broken-seal`: changed since it was sealed; `other-bytes`: it says that it is a document that was published in
 * other bytes; `copy`: its text gives the reference of a document, and nothing in it proves anything; `unlisted`: it says that it is one
 * which the publisher's log does not have; `nameless`: nothing in it says what it is.
 */
export type Verdict =
  | 'published'
  | 'recorded'
  | 'today'
  | 'same-words'
  | 'sealed'
  | 'broken-seal'
  | 'other-bytes'
  | 'copy'
  | 'unlisted'
  | 'nameless'

/** How far a file can be believed: the exit codes 0, 1 and 2. */
export type VerdictClass = 'genuine' | 'changed' | 'unknown'

/** How far a verdict goes where nothing else is unknown. */
const verdictClass: Readonly<Record<Verdict, VerdictClass>> = {
  published: 'genuine',
  recorded: 'genuine',
  // No key signs what a site has today: it is worth as much as the place where a copy of it came from.
  today: 'unknown',
  // Of a page that was set anew only the text was compared: something else may stand around it, or over it.
  'same-words': 'unknown',
  // Its seal says whose it is, and not what became of it since.
  sealed: 'unknown',
  'broken-seal': 'changed',
  'other-bytes': 'changed',
  copy: 'unknown',
  unlisted: 'unknown',
  nameless: 'unknown',
}

/** How far a judgement goes: nothing is genuine of which something is not known, and nothing is accused by what may be false itself. */
export function classOf(judgement: Judgement): VerdictClass {
  const {verdict, doubts, mayBeSetAnew} = judgement
  const own = verdictClass[verdict]
  return mayBeSetAnew || isAccuserDoubted(judgement) || (own === 'genuine' && doubts.length > 0) ? 'unknown' : own
}

/** Whether nobody vouches for the bytes that a file should have: a log of nobody known, or a record that was changed. */
const isAccuserDoubted = ({verdict, doubts, place}: Judgement): boolean =>
  verdict === 'other-bytes' &&
  (doubts.includes('self-vouching') || (place === undefined && doubts.includes('damaged-record')))

/** A judgement of a file. Plain data. */
export interface Judgement {
  readonly verdict: Verdict
  readonly kind: FileKind
  /** Everything that is not known, and should be before it counts as genuine. */
  readonly doubts: readonly Doubt[]
  /** The version that it is, and its place in the log, from 1. */
  readonly leaf?: LogLeaf
  readonly place?: number
  readonly since?: Since
  /** The newest version of its document. */
  readonly newest?: LogLeaf
  readonly claim?: Claim
  /** Reference that its text gives. */
  readonly mention?: string
  readonly seal?: FoundSeal & {readonly isOfHouse: boolean}
  /** Which page of the site of today it is. */
  readonly part?: PastFile['part']
  /** Path of the true page in the site. */
  readonly page?: string
  /** Whether a later tool may have set the same words anew, or it is a version that is missing in the log: nothing could tell. */
  readonly mayBeSetAnew?: true
}

/**
 * Something that is not known of a file. `self-vouching`: whose log it is; `unsound-log`: what the log says, for it was not believed;
 * `no-log`: what a log says; `unlogged`: why a sound log does not have it; `unrecorded`: why the record does not have it;
 * `other-on-record`: why the record has other bytes under its name; `standing`: whether it was replaced, closed or withdrawn since;
 * `pending`: whether it will be in the log, which does not have it though everybody may read it; `damaged-record`: whether the record is as
 * it was written; `lapsed`: whether it was sealed while the certificate was valid.
 */
export type Doubt =
  | 'self-vouching'
  | 'unsound-log'
  | 'no-log'
  | 'unlogged'
  | 'unrecorded'
  | 'other-on-record'
  | 'standing'
  | 'pending'
  | 'damaged-record'
  | 'lapsed'
