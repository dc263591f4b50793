import {join} from 'node:path'
import type {NoteFile} from '../../io/list-notes.js'
import type {Manifest} from '../../io/manifest.js'
import {readNoteStamped, readStamped} from '../../io/read-file.js'
import {statOf} from '../../io/stamp.js'
import type {FinishedDocument} from '../../model/document.js'
import type {PlainMetadata} from '../../model/front-matter.js'
import {isError, type Message} from '../../model/message.js'
import type {NoteHeader} from '../../model/note.js'
import {coverageOf} from '../../template/font-coverage.js'
import {watchDay} from '../day-watch.js'
import {examineNote} from '../examine-note.js'
import {areAssetsSame, isSourceSame} from '../freshness.js'
import {mentionsIn, neighboursOf, type HeaderIndex} from '../headers.js'
import {renderKeyOf} from '../keys.js'
import type {LoadedInputs} from '../load-inputs.js'
import {outsideMessage} from '../message-for.js'
import {boundNoteStep} from '../note-bug.js'
import {readFrontMatter, sourceOf} from '../read-note.js'
import type {BuildScene} from '../scene.js'
import {own} from '../../model/own.js'

/** What the notes of a campaign are looked at with. */
export interface Desk {
  readonly scene: BuildScene
  readonly loaded: Extract<LoadedInputs, {readonly status: 'loaded'}>
  readonly index: HeaderIndex
  readonly common: string
  readonly manifest: Manifest | undefined
}

/** A note in one language: its mistakes, or its document and whether the output folder holds what it gives. */
export type ExaminedEdition =
  | {readonly status: 'wrong'; readonly messages: readonly Message[]}
  | {
      readonly status: 'passed'
      readonly document: FinishedDocument
      readonly metadata: PlainMetadata
      readonly pdf: Uint8Array | undefined
      readonly isFresh: boolean
      /** What is said of links to broken notes, which are plain words in the document. */
      readonly brokenLinks: readonly Message[]
    }

/** Look at a note as `cess check` does, and at what `cess build` made of it. */
export const examineEdition = (desk: Desk, file: NoteFile, compared: readonly Message[]): Promise<ExaminedEdition> =>
  boundNoteStep<ExaminedEdition>(
    {scene: desk.scene, path: file.path},
    () => lookInto(desk, file, compared),
    bug => ({status: 'wrong', messages: [bug]}),
  )

async function lookInto(desk: Desk, file: NoteFile, compared: readonly Message[]): Promise<ExaminedEdition> {
  const {scene, loaded, index} = desk
  const {path, slug} = file
  if (file.stat === 'outside') return {status: 'wrong', messages: [outsideMessage(path)]}
  const {publication, template, rasterize} = loaded
  const {bytes} = readNoteStamped(join(scene.root, path))
  const frontMatter = readFrontMatter({path, bytes, publication})
  const header = headerOf(index, path)
  const neighbours = neighboursOf({slug, header, mentions: mentionsIn(sourceOf(frontMatter))}, index)
  const examined = await examineNote({
    ...{scene, path, frontMatter, publication, rasterize, neighbours, asDraft: false},
    fonts: coverageOf(template.fonts),
    watch: watchDay(scene.today),
  })
  const errors = [...examined.messages, ...compared].filter(isError)
  if (!examined.resolve || errors.length > 0) return {status: 'wrong', messages: errors}
  const document = await examined.resolve()
  const brokenLinks = examined.messages.filter(({ruleId}) => ruleId === 'note-link-broken')
  const pdf = areArtifactsFresh(desk, file) ? pdfOf(desk, path) : undefined
  return {status: 'passed', document, metadata: document.metadata, pdf, isFresh: pdf !== undefined, brokenLinks}
}

const headerOf = (index: HeaderIndex, path: string): NoteHeader | undefined =>
  index.all.find(header => header.path === path)

/** Whether mail and PDF in the output folder are what a build would make now, untouched since. */
function areArtifactsFresh({scene, manifest, index, common}: Desk, file: NoteFile): boolean {
  const entry = own(manifest?.notes, file.path)
  if (!entry || !isSourceSame(scene.root, file, entry) || !areAssetsSame(scene.root, file, entry)) return false
  const {source, assets, day} = entry
  if (day !== undefined && day !== scene.today) return false
  const related = neighboursOf(entry, index).key
  const key = renderKeyOf({common, related, source: source.hash, assets, day, asDraft: false})
  return sentGroups.every(group => {
    const made = entry.made[group]
    return made?.key === key && made.artifacts.every(artifact => isSame(join(scene.out, artifact.path), artifact.hash))
  })
}

/** Whether a file still has the bytes that were looked at; its time proves nothing here. */
const isSame = (path: string, hash: string): boolean =>
  statOf(path) !== undefined && readStamped(path).stamp.hash === hash

const sentGroups = ['pdf', 'mail'] as const

function pdfOf({scene, manifest}: Desk, path: string): Uint8Array | undefined {
  const artifact = own(manifest?.notes, path)?.made.pdf?.artifacts.find(({edition}) => edition === 'pdf')
  if (!artifact) return undefined
  const {bytes, stamp} = readStamped(join(scene.out, artifact.path))
  // A build may write at this very moment: then what is sent is not what was looked at.
  return stamp.hash === artifact.hash ? bytes : undefined
}
