import {join} from 'node:path'
import type {ListedNote} from '../../io/edges.js'
import type {ArtifactEntry, MadeGroup, Manifest} from '../../io/manifest.js'
import {readStamped} from '../../io/read-file.js'
import {statOf} from '../../io/stamp.js'
import type {FinishedDocument} from '../../model/document.js'
import type {EditionId} from '../../model/edition.js'
import type {PlainMetadata} from '../../model/front-matter.js'
import {isError, type Message} from '../../model/message.js'
import {own} from '../../model/own.js'
import {editions} from '../../render/index.js'
import type {Memo} from '../memo/memo.js'
import {boundNoteStep} from '../messages/note-bug.js'
import {document} from '../queries/document.js'
import {allowed, edition, editionKey} from '../queries/editions.js'
import {findings} from '../queries/findings.js'
import {known} from '../queries/headers.js'
import {groupOf, type BuildContext} from '../context/context.js'

/** Publication, memo and last build, by which the notes of a campaign are examined. */
export interface CampaignContext {
  readonly context: BuildContext
  readonly memo: Memo
  /** Manifest of the last build. */
  readonly manifest: Manifest | undefined
}

/** A note in one language: its errors, or its document and whether its built editions are current. */
export type ExaminedEdition =
  | {readonly status: 'wrong'; readonly messages: readonly Message[]}
  | {
      readonly status: 'passed'
      readonly document: FinishedDocument
      readonly metadata: PlainMetadata
      readonly pdf: Uint8Array | undefined
      readonly isFresh: boolean
      /** Messages on links to broken notes; the document shows these links as plain text. */
      readonly brokenLinks: readonly Message[]
    }

/**
 * Check a note and its built editions.
 *
 * @throws {IoError} If it cannot be read.
 */
export const examineEdition = (campaign: CampaignContext, {path}: ListedNote): Promise<ExaminedEdition> =>
  boundNoteStep<ExaminedEdition>(
    campaign.context.root,
    path,
    () => examine(campaign, path),
    bug => ({status: 'wrong', messages: [bug]}),
  )

async function examine(campaign: CampaignContext, path: string): Promise<ExaminedEdition> {
  const {memo} = campaign
  const messages = await memo.get(findings, path)
  const errors = messages.filter(isError)
  if (errors.length > 0) return {status: 'wrong', messages: errors}
  const made = await memo.get(document, path)
  const brokenLinks = messages.filter(({ruleId}) => ruleId === 'note-link-broken')
  const pdf = (await areArtifactsFresh(campaign, path)) ? pdfOf(campaign, path) : undefined
  // An embargo of a published note counts from when it is written.
  const {embargo = made.metadata.embargo} = (await memo.get(known, path)).header ?? {}
  const metadata = {...made.metadata, ...(embargo !== undefined && {embargo})}
  return {status: 'passed', document: made, metadata, pdf, isFresh: pdf !== undefined, brokenLinks}
}

/** Groups of editions that are sent. */
const isSent: Readonly<Record<MadeGroup, boolean>> = {
  always: false,
  data: false,
  web: false,
  pdf: true,
  mail: true,
  site: false,
}

/** Whether mail and PDF in the output folder are what a build would write now. */
async function areArtifactsFresh(campaign: CampaignContext, path: string): Promise<boolean> {
  const {memo, context} = campaign
  const ids = await memo.get(allowed, path)
  const sent = editions.filter(one => ids.includes(one.id) && isSent[groupOf(one)])
  for (const {id} of sent) {
    const standing = standingOf(campaign, path, id)
    // Whether it was built at all costs nothing to see.
    if (!standing || !isSame(join(context.out, standing.path), standing.hash)) return false
  }
  for (const {id} of sent)
    if (standingOf(campaign, path, id)?.hash !== (await memo.printOf(edition, editionKey(path, id)))) return false
  return true
}

const standingOf = ({manifest}: CampaignContext, path: string, id: EditionId): ArtifactEntry | undefined =>
  own(manifest?.notes, path)?.artifacts.find(artifact => artifact.edition === id)

/** Whether a file has these bytes; times are not trusted. */
const isSame = (path: string, hash: string): boolean =>
  statOf(path) !== undefined && readStamped(path).stamp.hash === hash

function pdfOf(campaign: CampaignContext, path: string): Uint8Array | undefined {
  const artifact = standingOf(campaign, path, 'pdf')
  if (!artifact) return undefined
  const {bytes, stamp} = readStamped(join(campaign.context.out, artifact.path))
  // A build may write at this very moment: then what is sent is not what was looked at.
  return stamp.hash === artifact.hash ? bytes : undefined
}
