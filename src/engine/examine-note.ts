import {VFile} from 'vfile'
import {readAsset, type AssetRead} from '../io/read-asset.js'
import type {Stamp} from '../io/stamp.js'
import type {FontCoverage} from '../model/font-coverage.js'
import type {Document, FinishedDocument} from '../model/document.js'
import type {Message, SpokenMessage} from '../model/message.js'
import type {ToolLanguage} from '../model/text.js'
import type {Asset, Surroundings} from '../model/note.js'
import type {Publication} from '../model/publication.js'
import type {Rasterize} from '../model/rasterize.js'
import {report, type Finding} from '../model/report.js'
import type {IsoDate} from '../model/text.js'
import type {RuleId} from '../model/rules/index.js'
import {assetRequests} from '../note/asset-requests.js'
import {checkText} from '../note/check-text.js'
import {checkFrontMatter} from '../note/checks/front-matter/check-front-matter.js'
import type {CheckedNote} from '../note/check-note.js'
import {withStandIns} from '../note/mistakes/stand-ins.js'
import {resolveMarked, type MarkedInput} from '../note/resolve-marked.js'
import {resolveNote, type ResolveInput} from '../note/resolve-note.js'
import type {NoteText} from '../note/markdown.js'
import {remainingFields} from '../note/withdrawal/remaining-fields.js'
import type {DayWatch} from './day-watch.js'
import type {Neighbours} from './headers.js'
import {messagesOf} from './message-of.js'
import type {FrontMatter} from './read-note.js'
import {readText} from './read-text.js'
import {tryPicture} from './sandbox/try-picture.js'
import type {Verdict} from './sandbox/verdicts.js'
import type {Scene} from './scene.js'

/** `status` is `read` where `stamp` and `path` (relative to the publication) are there. */
export interface AssetEntry {
  readonly status: string
  readonly path?: string
  readonly stamp?: Stamp
}

/** A note looked at: its mistakes and, if it could be read whole, the way to its document, which may be taken if none is an error. */
export interface Examination {
  readonly messages: readonly Message[]
  /** By reference as written. */
  readonly assets: Readonly<Record<string, AssetEntry>>
  readonly resolve?: () => Promise<FinishedDocument>
  /** The way to what the desk shows of a note with errors; absent where it cannot be parsed. */
  readonly mark?: (marking: Marking) => Promise<MarkedDocument>
  readonly tell: Tell
}

/** What is marked in a note. */
export interface Marking {
  readonly errors: readonly SpokenMessage[]
  readonly language: ToolLanguage
  /** Whether it is TLP:RED, whatever can be read of its fields. */
  readonly isRed: boolean
}

/** A document in which the errors of its note are marked, for the desk alone. */
export interface MarkedDocument {
  readonly document: Document
  /** Whether all that no note is without is known of it. */
  readonly isWhole: boolean
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
  const {frontMatter, neighbours, watch, asDraft, path, publication, fonts} = input
  const text = readText(frontMatter)
  const {assets, entries} = await readAssets(input, text)
  const {notes, broken, hasPage, isHeld, isScheduled} = neighbours
  const isPast = (day: IsoDate) => day < watch.today
  const surroundings: Surroundings = {assets, notes, broken, hasPage, isHeld, isPast, asDraft}
  const todayNow = () => watch.today
  const messages = checkWhole({path, frontMatter, text, publication, fonts, surroundings, isScheduled, todayNow})
  const common = {messages, assets: entries, tell: tellOn(path, frontMatter)}
  const {note, checked} = frontMatter
  // Only the top of the fields: there are none.
  if (!note?.frontMatter || !text || !checked || checked.places.size <= 1) return common
  const around = {slug: note.slug, path, text, publication, surroundings}
  const {metadata} = checked
  return {
    ...common,
    ...(metadata && {resolve: () => resolveNote({...around, metadata})}),
    mark: marking => markNote(around, {...marking, checked, bodyLine: note.bodyLine, todayNow}),
  }
}

interface Marked extends Marking, Pick<MarkedInput, 'bodyLine'>, Pick<WholeNote, 'todayNow'> {
  readonly checked: CheckedNote
}

async function markNote(
  around: Omit<ResolveInput, 'metadata'>,
  {errors, isRed, checked, bodyLine, language, todayNow}: Marked,
): Promise<MarkedDocument> {
  const {slug, publication} = around
  const [type] = publication.vocabularies.types
  if (!type) throw new Error('a publication without kinds of notes')
  const {fields, places, given} = checked
  // Of what nobody knows who may read it, no more is said than of what few may read.
  const tlp = isRed ? 'TLP:RED' : (fields.tlp ?? 'TLP:AMBER+STRICT')
  const {metadata, lacking} = withStandIns({...fields, tlp}, {slug, given, today: todayNow(), type})
  const missing = fields.tlp === undefined ? new Set([...lacking, 'tlp' as const]) : lacking
  const marked = {...around, metadata, errors, language, places, bodyLine, lacking: missing}
  return {document: await resolveMarked(marked), isWhole: missing.size === 0}
}

/** Tells on a note what shows only later. */
export function tellOn(path: string, {file, checked}: FrontMatter): Tell {
  return (ruleId, finding, field = '') => {
    // Of a file of its own: the messages so far are told already.
    const later = new VFile({path, value: file.value, data: file.data})
    report(later, ruleId, {...finding, place: checked?.places.get(field)})
    return messagesOf(later)
  }
}

/** A note that was read, and what stands around it. */
export interface WholeNote extends Pick<ExamineInput, 'path' | 'frontMatter' | 'publication' | 'fonts'> {
  readonly text: NoteText | undefined
  readonly surroundings: Surroundings
  readonly isScheduled: boolean
  /** The day that editions print; asked only where a message names it. */
  readonly todayNow: () => IsoDate
}

/** All mistakes of a note. Changes its file: they are reported on it, beside those of reading it. */
export function checkWhole(whole: WholeNote): readonly Message[] {
  const {file} = whole.frontMatter
  checkTogether(whole)
  return messagesOf(file)
}

/** Check what fields and text must keep together. */
function checkTogether(whole: WholeNote): void {
  const {path, frontMatter, text, publication, fonts, surroundings, isScheduled, todayNow} = whole
  const {file, note, checked} = frontMatter
  if (!note || !checked) return
  const {places, metadata} = checked
  const fields = remainingFields(checked.fields)
  const {isPast} = surroundings
  checkFrontMatter({
    ...{file, slug: note.slug, fields, places, publication, isPast, isScheduled, ...(text && {text})},
    get today() {
      return todayNow()
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
  const assets = new Map<string, Asset>()
  const entries = new Map<string, AssetEntry>()
  for (const {reference, isPicture} of referencesOf(input.frontMatter, text)) {
    const read = readAsset(input.scene.root, input.path, reference)
    const tried = isPicture ? await tryRead(read, input) : undefined
    assets.set(reference, withFault(read.asset, tried))
    entries.set(reference, entryOf(read))
  }
  return {assets, entries: Object.fromEntries(entries)}
}

/** The files that a note refers to, each once. */
export function referencesOf(
  {checked}: FrontMatter,
  text: NoteText,
): readonly {readonly reference: string; readonly isPicture: boolean}[] {
  const requests = assetRequests({
    text,
    metadata: checked && remainingFields(checked.fields),
    bibliographyPlace: checked?.places.get('bibliography'),
  })
  const pictures = new Set(requests.flatMap(({kind, path}) => (kind === 'image' ? [path] : [])))
  const references = new Set(requests.map(({path}) => path))
  return [...references].map(reference => ({reference, isPicture: pictures.has(reference)}))
}

const tryRead = async ({asset, stamp}: AssetRead, {rasterize}: ExamineInput): Promise<Verdict | undefined> =>
  asset.status === 'read' && stamp ? tryPicture(asset.bytes, {hash: stamp.hash, rasterize}) : undefined

/** What was read of a file, with what was found when it was tried. */
export const withFault = (asset: Asset, tried: Verdict | undefined): Asset =>
  asset.status === 'read' && typeof tried === 'object' ? {...asset, fault: tried} : asset

const entryOf = ({asset, path, stamp}: AssetRead): AssetEntry => ({
  status: asset.status,
  ...(path !== undefined && {path}),
  ...(stamp && {stamp}),
})
