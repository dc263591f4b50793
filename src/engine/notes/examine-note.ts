import type {FontCoverage} from '../../model/template.js'
import type {Message} from '../../model/message.js'
import type {Asset, Surroundings} from '../../model/note.js'
import type {NoteSettings} from '../../model/publication.js'
import {report, type Finding} from '../../model/report.js'
import type {RuleId} from '../../model/rules/index.js'
import {assetRequests} from '../../note/asset-requests.js'
import {checkText} from '../../note/check-text.js'
import {checkFrontMatter} from '../../note/checks/front-matter/check-front-matter.js'
import type {NoteText} from '../../note/markdown.js'
import {remainingFields} from '../../note/withdrawal/remaining-fields.js'
import {messagesOf} from '../messages/message-of.js'
import {fileBeside, type FrontMatter} from './read-note.js'
import type {Verdict} from '../sandbox/verdicts.js'

/** Makes messages on a note for findings of rendering; `field` gives the place. */
export type Tell = (ruleId: RuleId, finding: Finding, field?: string) => readonly Message[]

/** A `Tell` for a note. */
export function tellOn({file, checked}: FrontMatter): Tell {
  return (ruleId, finding, field = '') => {
    // Of a file of its own: the messages so far are told already.
    const later = fileBeside(file)
    report(later, ruleId, {...finding, place: checked?.places.get(field)})
    return messagesOf(later)
  }
}

/** A note and its surroundings. */
export interface WholeNote {
  readonly path: string
  /** Mutated: findings are reported on its file. */
  readonly frontMatter: FrontMatter
  readonly publication: NoteSettings
  readonly fonts: readonly FontCoverage[]
  readonly text: NoteText | undefined
  readonly surroundings: Surroundings
  readonly isScheduled: boolean
  /** Whether a slug exists; asked only if a message would propose it. */
  readonly hasNote: (slug: string) => boolean
}

/** All findings on a note. Mutates its file, on which they are reported. */
export function checkWhole(whole: WholeNote): readonly Message[] {
  const {file} = whole.frontMatter
  checkTogether(whole)
  return messagesOf(file)
}

/** Check fields and text together. */
function checkTogether(whole: WholeNote): void {
  const {path, frontMatter, text, publication, fonts, surroundings, isScheduled, hasNote} = whole
  const {file, note, checked} = frontMatter
  if (!note || !checked) return
  const {places, metadata} = checked
  const fields = remainingFields(checked.fields)
  const {isPast} = surroundings
  checkFrontMatter({
    file, slug: note.slug, fields, places, publication, isPast, isScheduled, hasNote, text,
  })
  const isComplete = metadata !== undefined
  if (text) checkText({file, path, text, fields, isComplete, places, publication, surroundings, fonts})
}

/** Distinct files that a note refers to. */
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

/** An asset with the verdict of its trial. */
export const withFault = (asset: Asset, tried: Verdict | undefined): Asset =>
  asset.status === 'read' && typeof tried === 'object' ? {...asset, fault: tried} : asset
