import type {LogLeaf} from '../log/leaf.js'
import type {Claim} from './claims.js'
import {doubtsOn} from './doubts.js'
import type {FileKind} from './file-kind.js'
import {
  isPublisherSeal,
  type FileFacts,
  type FoundSeal,
  type KnownPublisher,
  type NoteToday,
  type PastFile,
} from './publisher.js'
import {isWithoutGap, knownVersions, recorded, sinceOf, versionsOf} from './since.js'
import type {Judgement, Verdict} from './verdict.js'

/** A way to a verdict, with the leaf that it goes by. */
type Rule = (facts: FileFacts, publisher: KnownPublisher) => Found | undefined

interface Found {
  readonly leaf?: LogLeaf | undefined
  readonly part?: PastFile['part']
  /** The document that a page of the site is of, whatever its words say. */
  readonly claim?: Claim
}

/** In this order: what proves most comes first, what accuses comes after all that could clear. */
const rules: readonly (readonly [Verdict, Rule])[] = [
  ['published', ({sha256}, {leaves}) => withLeaf(leaves, leaf => hasBytes(leaf, sha256))],
  ['recorded', ({sha256}, publisher) => withLeaf(recorded(publisher), leaf => hasBytes(leaf, sha256))],
  [
    'broken-seal',
    ({seal, claim}, publisher) => (seal?.state === 'broken' ? {leaf: claimed(publisher, claim)} : undefined),
  ],
  ['today', ({sha256}, publisher) => ofToday(publisher, note => partOf(note, sha256))],
  [
    'same-words',
    ({words}, publisher) =>
      words === undefined
        ? undefined
        : (withLeaf(knownVersions(publisher), leaf => leaf.words === words) ??
          ofToday(publisher, note => (note.words === words ? 'page' : undefined))),
  ],
  [
    'other-bytes',
    (facts, publisher) => {
      const leaf = claimed(publisher, facts.claim)
      // What is on record alone may have been published from another copy of it: the seal counts first.
      const isSpared = leaf && !publisher.leaves.includes(leaf) && isSealed(facts, publisher)
      return leaf && !isSpared && hasHashOf(leaf, facts.kind) ? {leaf} : undefined
    },
  ],
  // Whatever the log has must have those very bytes.
  ['sealed', (facts, publisher) => (isSealed(facts, publisher) ? {} : undefined)],
  ['unlisted', ({claim}) => (claim ? {} : undefined)],
  [
    'copy',
    ({mention}, publisher) => (mention === undefined ? undefined : {leaf: claimed(publisher, {reference: mention})}),
  ],
]

/** Judge a file by what is known of a publisher: the same in `cess verify` and in browsers. */
export function judge(facts: FileFacts, publisher: KnownPublisher): Judgement {
  for (const [verdict, rule] of rules) {
    const found = rule(facts, publisher)
    if (found) return judgementOf(verdict, found, facts, publisher)
  }
  return judgementOf('nameless', {}, facts, publisher)
}

function judgementOf(verdict: Verdict, found: Found, facts: FileFacts, publisher: KnownPublisher): Judgement {
  const {leaf, part, claim = facts.claim} = found
  const {seal, mention} = facts
  const reference = leaf?.reference ?? claim?.reference ?? mention
  const versions = versionsOf(knownVersions(publisher), reference)
  const version = leaf?.version ?? (verdict === 'sealed' || part ? claim?.version : undefined)
  const since = version === undefined || verdict === 'copy' ? undefined : sinceOf(version, versions)
  const newest = versions.at(-1)
  const place = leaf ? publisher.leaves.indexOf(leaf) + 1 : 0
  const page = publisher.today.find(one => one.reference === reference)?.page
  return {
    verdict,
    kind: facts.kind,
    doubts: doubtsOn(verdict, {facts, leaf, reference, since}, publisher),
    ...(leaf && {leaf}),
    ...(place > 0 && {place}),
    ...(since && {since}),
    ...(newest && {newest}),
    ...(claim && {claim}),
    ...(verdict === 'copy' && mention !== undefined && {mention}),
    ...(seal && {seal: {...seal, isOfHouse: isPublisherSeal(seal.fingerprint, publisher)}}),
    ...(part && {part}),
    ...(page !== undefined && {page}),
    ...(verdict === 'other-bytes' && mayBeHonest(facts, leaf, publisher) && {mayBeSetAnew: true}),
  }
}

/**
 * Whether nothing could tell a file of the house from one that was changed: neither a seal nor the site of today a page or a PDF that was set
 * anew, and no log one that does not say of which version it is, where versions are missing there.
 */
function mayBeHonest({kind, claim}: FileFacts, leaf: LogLeaf | undefined, publisher: KnownPublisher): boolean {
  const {today} = publisher
  if (claim?.version === undefined && !isWithoutGap(versionsOf(knownVersions(publisher), leaf?.reference))) return true
  if (kind === 'markdown') return false
  const note = today.find(({reference}) => reference === leaf?.reference)
  return kind === 'pdf' ? leaf?.seal === undefined && !note?.pdf : note?.bytes === undefined
}

const withLeaf = (leaves: readonly LogLeaf[], is: (leaf: LogLeaf) => boolean): Found | undefined => {
  const leaf = leaves.findLast(is)
  return leaf && {leaf}
}

const hasBytes = ({pdf, page, source}: LogLeaf, sha256: string): boolean => [pdf, page, source].includes(sha256)

/** A file of the site of today: of the newest version, or of the one that its page is of. */
function ofToday(publisher: KnownPublisher, is: (note: NoteToday) => 'page' | PastFile | undefined): Found | undefined {
  for (const note of publisher.today) {
    const found = is(note)
    const claim = {reference: note.reference}
    if (found === 'page') return {leaf: claimed(publisher, claim)}
    if (found) {
      const named = {...claim, version: found.version}
      return {leaf: claimed(publisher, named), part: found.part, claim: named}
    }
  }
  return undefined
}

const partOf = ({bytes, pdf, past}: NoteToday, sha256: string): 'page' | PastFile | undefined =>
  bytes === sha256 || (pdf && sha256.startsWith(pdf.hash)) ? 'page' : past?.find(one => sha256.startsWith(one.bytes))

/** The version that a file says that it is; the newest where it does not say which. */
const claimed = (publisher: KnownPublisher, claim: Claim | undefined): LogLeaf | undefined =>
  claim &&
  versionsOf(knownVersions(publisher), claim.reference).findLast(
    ({version}) => claim.version === undefined || claim.version === version,
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

const isSealed = ({seal}: FileFacts, publisher: KnownPublisher): boolean =>
  seal?.state === 'valid' && wasInForce(seal) && isPublisherSeal(seal.fingerprint, publisher)

/** A key that signs before or after its time may be in other hands, and so is one that was taken back. */
const wasInForce = ({standing: {validity}}: FoundSeal): boolean => validity === 'valid' || validity === 'untold'
