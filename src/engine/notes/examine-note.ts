import {VFile} from 'vfile'
import type {FontCoverage} from '../../model/template.js'
import type {Message} from '../../model/message.js'
import type {Asset, Surroundings} from '../../model/note.js'
import type {Publication} from '../../model/publication.js'
import {report, type Finding} from '../../model/report.js'
import type {RuleId} from '../../model/rules/index.js'
import type {IsoDate} from '../../model/text.js'
import {assetRequests} from '../../note/asset-requests.js'
import {checkText} from '../../note/check-text.js'
import {checkFrontMatter} from '../../note/checks/front-matter/check-front-matter.js'
import type {NoteText} from '../../note/markdown.js'
import {remainingFields} from '../../note/withdrawal/remaining-fields.js'
import {messagesOf} from '../messages/message-of.js'
import type {FrontMatter} from './read-note.js'
import type {Verdict} from '../sandbox/verdicts.js'

/** Messages on a note for what shows only when it is rendered; `field` of its front matter says where. */
export type Tell = (ruleId: RuleId, finding: Finding, field?: string) => readonly Message[]

/** Tells on a note what shows only later. */
export function tellOn(path: string, {file, checked}: FrontMatter): Tell {
  return (ruleId, finding, field = '') => {
    // Of a file of its own: the messages so far are told already.
    const later = new VFile({path, value: file.value})
    report(later, ruleId, {...finding, place: checked?.places.get(field)})
    return messagesOf(later)
  }
}

/** A note that was read, and what stands around it. */
export interface WholeNote {
  readonly path: string
  /** Changes: the mistakes of the whole note are reported on its file. */
  readonly frontMatter: FrontMatter
  readonly publication: Publication
  readonly fonts: readonly FontCoverage[]
  readonly text: NoteText | undefined
  readonly surroundings: Surroundings
  readonly isScheduled: boolean
  /** The day that editions print; asked only where a message names it. */
  readonly todayNow: () => IsoDate
  /** Whether a note has a name, without `.md`; asked only where a message would propose it. */
  readonly hasNote: (slug: string) => boolean
}

/** All mistakes of a note. Changes its file: they are reported on it, beside those of reading it. */
export function checkWhole(whole: WholeNote): readonly Message[] {
  const {file} = whole.frontMatter
  checkTogether(whole)
  return messagesOf(file)
}

/** Check what fields and text must keep together. */
function checkTogether(whole: WholeNote): void {
  const {path, frontMatter, text, publication, fonts, surroundings, isScheduled, todayNow, hasNote} = whole
  const {file, note, checked} = frontMatter
  if (!note || !checked) return
  const {places, metadata} = checked
  const fields = remainingFields(checked.fields)
  const {isPast} = surroundings
  checkFrontMatter({
    file, slug: note.slug, fields, places, publication, isPast, isScheduled, hasNote, text,
    get today() {
      return todayNow()
    },
  })
  const isComplete = metadata !== undefined
  if (text) checkText({file, path, text, fields, isComplete, places, publication, surroundings, fonts})
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

/** A file that was read, with what was found when it was tried. */
export const withFault = (asset: Asset, tried: Verdict | undefined): Asset =>
  asset.status === 'read' && typeof tried === 'object' ? {...asset, fault: tried} : asset
