import {join} from 'node:path'
import {refusedBy} from '../../io/erase.js'
import {IoError} from '../../io/error.js'
import type {NoteFile} from '../../io/list-notes.js'
import {writeManifest, type Manifest} from '../../io/manifest.js'
import {readNoteStamped} from '../../io/read-file.js'
import type {Message} from '../../model/message.js'
import {defaultTimeZone, momentIn} from '../../model/moment.js'
import {collectReport} from '../collect-report.js'
import {leftStanding} from '../left-standing.js'
import {markingOf} from '../marking.js'
import type {BuildReport} from '../report.js'
import type {BuildScene} from '../scene.js'
import {admitted, type Marked} from './admission.js'
import {takeDown, type Before} from './take-down.js'

/**
 * What a build does whose `cess.yml` or template has mistakes, so that no note can be read: every note whose lines on
 * marking, status, date and embargo are not as they were comes down. Where the record of the site was lost, nothing can be
 * said of any note, and the mistakes have to go first.
 */
export function takeDownBlindly(
  scene: BuildScene,
  notes: readonly NoteFile[],
  {before, messages}: {readonly before: Manifest & Before; readonly messages: readonly Message[]},
): BuildReport {
  const {journal: _journal, ...manifest} = before
  if (!manifest.site || manifest.site.isRecovered) return collectReport(scene, {messages})
  const moment = momentIn(manifest.inputs?.timeZone ?? defaultTimeZone, scene.now)
  const marked = notes.map(note => readMarking(scene, note))
  const {site, isLess, stuck} = takeDown(scene.out, before, admitted(marked, before.site, moment))
  if (site && (isLess || stuck.length > 0)) writeManifest(scene.out, {...manifest, site})
  return collectReport(scene, {
    messages: [...messages, ...leftStanding(scene, stuck)],
    failures: refusedBy(scene.out, stuck),
  })
}

function readMarking({root}: BuildScene, {path, slug, stat}: NoteFile): Marked {
  if (stat === 'outside') return {slug}
  try {
    return {slug, marking: markingOf(new TextDecoder().decode(readNoteStamped(join(root, path)).bytes))}
  } catch (error) {
    if (error instanceof IoError) return {slug}
    throw error
  }
}
