import {refusedBy} from '../../io/erase.js'
import type {ListedNote} from '../../io/edges.js'
import {writeManifest} from '../../io/manifest-file.js'
import type {Manifest, SiteEntry, SiteFileEntry} from '../../io/manifest.js'
import {statBelow} from '../../io/stamp.js'
import type {Message} from '../../model/message.js'
import {defaultTimeZone, momentIn} from '../../model/moment.js'
import {own} from '../../model/own.js'
import {builtInVocabularies} from '../../model/vocabularies/index.js'
import {salvageFields} from '../../note/salvage-fields.js'
import {collectReport} from '../report/collect-report.js'
import {leftStanding} from '../output/output-messages.js'
import {defined} from '../notes/defined.js'
import {markingOf} from '../notes/marking.js'
import {referenceIn, textOf} from '../notes/stated-names.js'
import type {Memo} from '../memo/memo.js'
import {noteList, source} from '../queries/inputs.js'
import type {BuildReport} from '../report/report.js'
import type {BuildContext} from '../context/context.js'
import {admitted} from '../output/admission.js'
import {records} from '../queries/life.js'
import {termsOf} from '../queries/note-names.js'
import {takeDownChanged} from './take-down-changed.js'
import {takeDownNaming, type UnreadNote} from './take-down-naming.js'
import {takeDown, type Before} from './take-down.js'

/**
 * Take down notes without building, when `cess.yml` or the template has errors: every note whose marking, status, date or embargo lines
 * changed, and what names one that was restricted. If the record of the site was lost, notes stay whose own fields say that they may be public.
 */
export async function takeDownBlindly(
  context: BuildContext,
  memo: Memo,
  {before, messages}: {readonly before: Manifest & Before; readonly messages: readonly Message[]},
): Promise<BuildReport> {
  const {journal: _journal, strays: _strays, ...manifest} = before
  if (!manifest.site) return collectReport(context, {messages})
  const moment = momentIn(manifest.timeZone ?? defaultTimeZone, context.now)
  const notes = memo.get(noteList).map(note => readMarking(memo, note))
  const {byReference} = await memo.get(records)
  const last = manifest.site.isRecovered ? asSaid(manifest.site, notes) : manifest.site
  const now = admitted(notes, last, moment, byReference)
  const statOf = ({path}: SiteFileEntry) => statBelow(context.out, path)
  const down = takeDownChanged(context.out, takeDown(context.out, before, now), {now, statOf})
  const {site, isLess, stuck} = await takeDownNaming(context.out, down, {notes, before: manifest.site, now})
  if (site && (isLess || stuck.length > 0)) writeManifest(context.out, {...manifest, site})
  return collectReport(context, {
    messages: [...messages, ...leftStanding(context, stuck)],
    failures: refusedBy(context.out, stuck),
  })
}

/** An unreadable note has no line that lets it be public. */
function readMarking(memo: Memo, {path, slug}: ListedNote): UnreadNote {
  const read = memo.get(source, path)
  if (read.status !== 'read') return {path, slug, text: '', partial: {}, marking: ''}
  const text = textOf(read.bytes)
  const marking = markingOf(new TextDecoder().decode(read.bytes))
  return {path, slug, text, partial: defined({id: referenceIn(text)}), marking}
}

/** A site whose record was lost, by what its notes say of themselves: label, status and dates need no settings to be read. */
function asSaid(site: SiteEntry, notes: readonly UnreadNote[]): SiteEntry {
  const said = notes.flatMap(({slug, text, partial, marking}) => {
    const known = own(site.notes, slug)
    if (!known || partial.id === undefined) return []
    const {tlp, status, date, embargo} = salvageFields(text, builtInVocabularies)
    const terms = termsOf({slug, marking, partial: defined({tlp, status, date, embargo})})
    return terms ? [[slug, {...known, ...terms, marking}] as const] : []
  })
  return {...site, notes: Object.fromEntries(said)}
}
