import {VFile} from 'vfile'
import {readAsset, type AssetRead} from '../io/read-asset.js'
import type {AssetEntry} from '../io/manifest.js'
import type {FontCoverage} from '../model/font-coverage.js'
import type {Document} from '../model/document.js'
import type {Message} from '../model/message.js'
import type {Asset, Surroundings} from '../model/note.js'
import type {Publication} from '../model/publication.js'
import type {Rasterize} from '../model/rasterize.js'
import {report, type Finding} from '../model/report.js'
import type {RuleId} from '../model/rules/index.js'
import {assetRequests} from '../note/asset-requests.js'
import {checkText} from '../note/check-text.js'
import {checkFrontMatter} from '../note/checks/front-matter/check-front-matter.js'
import {resolveNote} from '../note/resolve-note.js'
import type {NoteText} from '../note/markdown.js'
import type {DayWatch} from './day-watch.js'
import type {Neighbours} from './headers.js'
import {messagesOf} from './message-of.js'
import type {FrontMatter} from './read-note.js'
import {readText} from './read-text.js'
import {tryPicture} from './sandbox/try-picture.js'
import type {Verdict} from './sandbox/verdicts.js'
import type {Scene} from './scene.js'

/** A note looked at: its mistakes and, if it could be read whole, the way to its document. */
export interface Examination {
  readonly messages: readonly Message[]
  /** By reference as written. */
  readonly assets: Readonly<Record<string, AssetEntry>>
  readonly resolve?: () => Promise<Document>
  readonly tell: Tell
}

/** Messages on a note for what shows only when it is rendered; `field` of its front matter says where. */
export type Tell = (ruleId: RuleId, finding: Finding, field?: string) => readonly Message[]

/** What a note is examined with. */
export interface ExamineInput {
  readonly scene: Scene
  readonly path: string
  /** Changes: the mistakes of the whole note are reported on its file. */
  readonly frontMatter: FrontMatter
  readonly publication: Publication
  readonly fonts: readonly FontCoverage[]
  readonly rasterize: Rasterize
  readonly neighbours: Pick<Neighbours, 'notes' | 'broken' | 'hasPage' | 'isHeld' | 'isScheduled'>
  readonly watch: DayWatch
  readonly asDraft: boolean
}

/** Check a note as a whole; reads the files that it refers to, and tries its pictures. */
export async function examineNote(input: ExamineInput): Promise<Examination> {
  const {file, note, checked} = input.frontMatter
  const text = readText(input.frontMatter)
  const {assets, entries} = await readAssets(input, text)
  const {notes, broken, hasPage, isHeld} = input.neighbours
  const surroundings: Surroundings = {
    ...{assets, notes, broken, hasPage, isHeld},
    get today() {
      return input.watch.today
    },
    asDraft: input.asDraft,
  }
  checkWhole(input, text, surroundings)
  const messages = messagesOf(file)
  const tell: Tell = (ruleId, finding, field = '') => {
    // Of a file of its own: the messages so far are told already.
    const later = new VFile({path: input.path, value: file.value, data: file.data})
    report(later, ruleId, {...finding, place: checked?.places.get(field)})
    return messagesOf(later)
  }
  const common = {messages, assets: entries, tell}
  const metadata = checked?.metadata
  if (!note || !text || !metadata) return common
  const {publication, path} = input
  const {slug} = note
  return {...common, resolve: () => resolveNote({slug, path, text, metadata, publication, surroundings})}
}

/** Check what fields and text must keep together; mistakes are on the note's file. */
function checkWhole(input: ExamineInput, text: NoteText | undefined, surroundings: Surroundings): void {
  const {file, note, checked} = input.frontMatter
  if (!note || !checked) return
  const {fields, places, metadata} = checked
  const {path, publication, fonts, watch} = input
  const {isScheduled} = input.neighbours
  checkFrontMatter({
    ...{file, slug: note.slug, fields, places, publication, isScheduled, ...(text && {text})},
    get today() {
      return watch.today
    },
  })
  const isComplete = metadata !== undefined
  if (text) checkText({file, path, text, fields, isComplete, places, publication, surroundings, fonts})
}

interface ReadAssets {
  readonly assets: ReadonlyMap<string, Asset>
  readonly entries: Readonly<Record<string, AssetEntry>>
}

async function readAssets(input: ExamineInput, text: NoteText | undefined): Promise<ReadAssets> {
  if (!text) return {assets: new Map(), entries: {}}
  const {checked} = input.frontMatter
  const requests = assetRequests({
    text,
    metadata: checked?.fields,
    bibliographyPlace: checked?.places.get('bibliography'),
  })
  const pictures = new Set(requests.flatMap(({kind, path}) => (kind === 'image' ? [path] : [])))
  const assets = new Map<string, Asset>()
  const entries = new Map<string, AssetEntry>()
  for (const {path: reference} of requests) {
    if (assets.has(reference)) continue
    const read = readAsset(input.scene.root, input.path, reference)
    const tried = pictures.has(reference) ? await tryRead(read, input) : undefined
    assets.set(reference, withFault(read.asset, tried))
    entries.set(reference, entryOf(read, tried))
  }
  return {assets, entries: Object.fromEntries(entries)}
}

const tryRead = async ({asset, stamp}: AssetRead, {rasterize}: ExamineInput): Promise<Verdict | undefined> =>
  asset.status === 'read' && stamp ? tryPicture(asset.bytes, {hash: stamp.hash, rasterize}) : undefined

const withFault = (asset: Asset, tried: Verdict | undefined): Asset =>
  asset.status === 'read' && typeof tried === 'object' ? {...asset, fault: tried} : asset

const entryOf = ({asset, path, stamp}: AssetRead, tried: Verdict | undefined): AssetEntry => ({
  status: asset.status,
  ...(path !== undefined && {path}),
  ...(stamp && {stamp}),
  ...(tried && {tried}),
})
