import {standingAfter} from '../life/standing.js'
import type {LogLeaf} from '../log/leaf.js'
import type {Claim} from './claims.js'
import type {FileKind} from './file-kind.js'
import type {Standing} from './standing.js'

/** A seal in a file: whether its signature is of these bytes, and whose it is. */
export interface FoundSeal {
  /** `broken`: the bytes are not those that were sealed, or its manifest is of others; `unreadable`: it cannot be read. */
  readonly state: 'valid' | 'broken' | 'unreadable'
  /** Common name of the certificate; empty where it cannot be read. */
  readonly subject: string
  /** Common name of its issuer. */
  readonly issuer: string
  /** SHA-256 of the certificate, 64 hexadecimal digits. */
  readonly fingerprint: string
  /** Whether each certificate in it is vouched for by the next one; absent where they were not followed. */
  readonly isChained?: boolean
  readonly standing: Standing
  /** Whether the manifest of C2PA in it, if any, is of the same bytes. */
  readonly manifest?: 'bound' | 'broken'
}

/** The facts of a file, found without knowing whose it is. */
export interface FileFacts {
  readonly kind: FileKind
  /** 64 hexadecimal digits. */
  readonly sha256: string
  /** SHA-256 of the words of a page, as `pageWords` finds them. */
  readonly words?: string | undefined
  readonly claim?: Claim | undefined
  readonly seal?: FoundSeal | undefined
}

/** A note as the site has it today (`log/notes.json`). */
export interface NoteToday {
  readonly reference: string
  readonly lang: string
  readonly standing: 'published' | 'withdrawn'
  /** Path of its page in the site. */
  readonly page: string
  /** SHA-256 of its page, and of the words of that, where it was looked at. */
  readonly bytes?: string | undefined
  readonly words?: string | undefined
  /** Path of its PDF in the site, and the first 32 hexadecimal digits of its SHA-256. */
  readonly pdf?: {readonly path: string; readonly hash: string}
}

/** Log, site and seals of a publisher, by which files are judged. */
export interface KnownPublisher {
  /** Of its log, once that was verified, in their order. */
  readonly leaves: readonly LogLeaf[]
  readonly today: readonly NoteToday[]
  /** SHA-256 of certificates that seal for it, beside those of the log. */
  readonly seals: readonly string[]
}

/**
 * The verdict on a file. `published`: byte for byte what was published; `today`: what the site has today; `same-words`:
 * a page with the words that were published, set anew; `sealed`: sealed by the publisher, and in no public log;
 * `broken-seal`: changed since it was sealed; `other-bytes`: it says that it is a document that was published in
 * other bytes; `unlisted`: it says that it is one which the publisher's log does not have; `nameless`: nothing in it says
 * what it is.
 */
export type Verdict =
  'published' | 'today' | 'same-words' | 'sealed' | 'broken-seal' | 'other-bytes' | 'unlisted' | 'nameless'

/** How far a verdict goes: the exit codes 0, 1 and 2. */
export const verdictClass: Readonly<Record<Verdict, 'genuine' | 'changed' | 'unknown'>> = {
  published: 'genuine',
  // No key signs what a site has today: it is worth as much as the place where a copy of it came from.
  today: 'unknown',
  // Of a page that was set anew only the text was compared: something else may stand around it, or over it.
  'same-words': 'unknown',
  sealed: 'genuine',
  'broken-seal': 'changed',
  'other-bytes': 'changed',
  unlisted: 'unknown',
  nameless: 'unknown',
}

/** The fate of a version since: it is the newest, was followed by another, is closed, or was withdrawn. */
export type Since = 'newest' | 'superseded' | 'closed' | 'withdrawn'

/** A judgement of a file. Plain data. */
export interface Judgement {
  readonly verdict: Verdict
  /** The version that it is, and its place in the log, from 1. */
  readonly leaf?: LogLeaf
  readonly place?: number
  readonly since?: Since
  /** The newest version of its document. */
  readonly newest?: LogLeaf
  readonly claim?: Claim
  readonly seal?: FoundSeal & {readonly isOfHouse: boolean}
  /** Path of the true page in the site. */
  readonly page?: string
  /** Whether a later tool may have set the same words anew: neither a seal nor the site of today could tell. */
  readonly mayBeSetAnew?: true
}

/** A way to a verdict, with the leaf that it goes by. */
type Rule = (facts: FileFacts, publisher: KnownPublisher) => {readonly leaf?: LogLeaf | undefined} | undefined

/** In this order: what proves most comes first, what accuses comes after all that could clear. */
const rules: readonly (readonly [Verdict, Rule])[] = [
  ['published', ({sha256}, {leaves}) => withLeaf(leaves, leaf => [leaf.pdf, leaf.page, leaf.source].includes(sha256))],
  [
    'today',
    ({sha256}, publisher) =>
      ofToday(publisher, ({pdf, bytes}) => bytes === sha256 || (pdf && sha256.startsWith(pdf.hash))),
  ],
  ['broken-seal', ({seal, claim}, {leaves}) => (seal?.state === 'broken' ? {leaf: claimed(leaves, claim)} : undefined)],
  [
    'same-words',
    ({words}, publisher) =>
      words === undefined
        ? undefined
        : (withLeaf(publisher.leaves, leaf => leaf.words === words) ??
          ofToday(publisher, note => note.words === words)),
  ],
  [
    'other-bytes',
    ({kind, claim}, {leaves}) => {
      const leaf = claimed(leaves, claim)
      return leaf && hasHashOf(leaf, kind) ? {leaf} : undefined
    },
  ],
  // Whatever the log has must have those very bytes.
  [
    'sealed',
    ({seal}, publisher) =>
      seal?.state === 'valid' && wasInForce(seal) && isPublisherSeal(seal.fingerprint, publisher) ? {} : undefined,
  ],
  ['unlisted', ({claim}) => (claim ? {} : undefined)],
]

/**
 * Judge a file by what is known of a publisher: the same in `cess verify` and in browsers.
 */
export function judge(facts: FileFacts, publisher: KnownPublisher): Judgement {
  const {claim, seal} = facts
  for (const [verdict, rule] of rules) {
    const found = rule(facts, publisher)
    if (found)
      return {
        ...about(found.leaf, claim, publisher),
        ...common(facts, publisher),
        verdict,
        ...anew(verdict, facts, found.leaf, publisher),
      }
  }
  return {verdict: 'nameless', ...(seal && {seal: withOwner(seal, publisher)})}
}

function common({claim, seal}: FileFacts, publisher: KnownPublisher): Pick<Judgement, 'claim' | 'seal'> {
  return {...(claim && {claim}), ...(seal && {seal: withOwner(seal, publisher)})}
}

/** The words of the log and the site about the document. */
function about(
  leaf: LogLeaf | undefined,
  claim: Claim | undefined,
  {leaves, today}: KnownPublisher,
): Omit<Judgement, 'verdict'> {
  const reference = leaf?.reference ?? claim?.reference
  const newest = leaves.findLast(one => one.reference === reference)
  const page = today.find(one => one.reference === reference)?.page
  return {
    ...(leaf && {leaf, place: leaves.indexOf(leaf) + 1, since: sinceOf(leaf, leaves)}),
    ...(newest && {newest}),
    ...(page !== undefined && {page}),
  }
}

function sinceOf(leaf: LogLeaf, leaves: readonly LogLeaf[]): Since {
  const own = leaves.filter(one => one.reference === leaf.reference)
  const standing = standingAfter(own.map(({act}) => act))
  if (standing === 'withdrawn') return 'withdrawn'
  if (own.at(-1) !== leaf) return 'superseded'
  return standing === 'closed' ? 'closed' : 'newest'
}

function anew(
  verdict: Verdict,
  {kind}: FileFacts,
  leaf: LogLeaf | undefined,
  {today}: KnownPublisher,
): Pick<Judgement, 'mayBeSetAnew'> {
  const isTold =
    kind === 'pdf' &&
    (leaf?.seal !== undefined || today.some(({reference, pdf}) => pdf && reference === leaf?.reference))
  return verdict === 'other-bytes' && !isTold && kind !== 'markdown' ? {mayBeSetAnew: true} : {}
}

const withLeaf = (leaves: readonly LogLeaf[], is: (leaf: LogLeaf) => boolean) => {
  const leaf = leaves.findLast(is)
  return leaf && {leaf}
}

/** A file of today is of the newest version. */
function ofToday({leaves, today}: KnownPublisher, is: (note: NoteToday) => boolean | undefined) {
  const note = today.find(is)
  return note && {leaf: leaves.findLast(({reference}) => reference === note.reference)}
}

/** The version that a file says that it is; the newest where it does not say which. */
const claimed = (leaves: readonly LogLeaf[], claim: Claim | undefined): LogLeaf | undefined =>
  claim &&
  leaves.findLast(
    ({reference, version}) =>
      reference === claim.reference && (claim.version === undefined || claim.version === version),
  )

/** A version without a PDF has no bytes that another could be compared with. */
const hasHashOf = ({pdf, page, words}: LogLeaf, kind: FileKind): boolean => {
  const known: Readonly<Record<FileKind, boolean>> = {
    pdf: pdf !== undefined,
    page: page !== undefined || words !== undefined,
    markdown: true,
    mail: false,
    other: false,
  }
  return known[kind]
}

/** A key that signs before or after its time may be in other hands, and so is one that was taken back. */
const wasInForce = ({standing: {validity}}: FoundSeal): boolean => validity === 'valid' || validity === 'untold'

const withOwner = (seal: FoundSeal, publisher: KnownPublisher) => ({
  ...seal,
  isOfHouse: isPublisherSeal(seal.fingerprint, publisher),
})

/** Whether a certificate is the publisher's: it was given, or the log names it. */
export const isPublisherSeal = (fingerprint: string, {leaves, seals}: KnownPublisher): boolean =>
  seals.includes(fingerprint) || leaves.some(({seal}) => seal === fingerprint)
