import {VFile} from 'vfile'
import {readAsset} from '../io/read-asset.js'
import type {AssetEntry} from '../io/manifest.js'
import type {FontCoverage} from '../model/font-coverage.js'
import type {Document} from '../model/document.js'
import type {Message} from '../model/message.js'
import type {Asset, Surroundings} from '../model/note.js'
import type {Publication} from '../model/publication.js'
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
  readonly neighbours: Pick<Neighbours, 'notes' | 'broken' | 'hasPage'>
  readonly watch: DayWatch
  readonly asDraft: boolean
}

/** Check a note as a whole; reads the files that it refers to. */
export function examineNote(input: ExamineInput): Examination {
  const {file, note, checked} = input.frontMatter
  const text = readText(input.frontMatter)
  const {assets, entries} = readAssets(input, text)
  const surroundings: Surroundings = {
    assets,
    ...input.neighbours,
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
  const {slug, text: source} = note
  return {...common, resolve: () => resolveNote({slug, path, source, text, metadata, publication, surroundings})}
}

/** Check what fields and text must keep together; mistakes are on the note's file. */
function checkWhole(input: ExamineInput, text: NoteText | undefined, surroundings: Surroundings): void {
  const {file, note, checked} = input.frontMatter
  if (!note || !checked) return
  const {fields, places, metadata} = checked
  const {path, publication, fonts, watch} = input
  checkFrontMatter({
    ...{file, slug: note.slug, fields, places, publication, ...(text && {text})},
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

function readAssets({scene, path, frontMatter}: ExamineInput, text: NoteText | undefined): ReadAssets {
  if (!text) return {assets: new Map(), entries: {}}
  const {checked} = frontMatter
  const requests = assetRequests({
    text,
    metadata: checked?.fields,
    bibliographyPlace: checked?.places.get('bibliography'),
  })
  const references = [...new Set(requests.map(request => request.path))]
  const reads = references.map(reference => ({reference, ...readAsset(scene.root, path, reference)}))
  return {
    assets: new Map(reads.map(({reference, asset}) => [reference, asset])),
    entries: Object.fromEntries(
      reads.map(({reference, asset, path: found, stamp}) => [
        reference,
        {status: asset.status, ...(found !== undefined && {path: found}), ...(stamp && {stamp})},
      ]),
    ),
  }
}
