import {join} from 'node:path'
import {monotonicMs} from '../io/clock.js'
import {IoError} from '../io/error.js'
import type {NoteFile} from '../io/list-notes.js'
import type {NoteEntry} from '../io/manifest.js'
import {readNoteStamped} from '../io/read-file.js'
import type {Stamp} from '../io/stamp.js'
import {isErrorFor, type Message} from '../model/message.js'
import {coverageOf} from '../template/font-coverage.js'
import {watchDay} from './day-watch.js'
import {examineNote} from './examine-note.js'
import {mentionsIn, neighboursOf} from './headers.js'
import {checkKeyOf} from './keys.js'
import {makeEditions} from './make-editions.js'
import {markingOf} from './marking.js'
import {leftStanding} from './left-standing.js'
import {outsideMessage} from './message-for.js'
import {boundNoteStep} from './note-bug.js'
import {readFrontMatter, sourceOf, type FrontMatter} from './read-note.js'
import {isNoteFresh, unchangedNote} from './report-unchanged.js'
import {stopped, type BuiltNote} from './built-note.js'
import {withoutOutgrown} from './withdraw.js'
import type {Workshop} from './workshop.js'
import {own} from '../model/own.js'

/**
 * Check one note and, if it passes, render what is out of date.
 *
 * @throws {IoError} If something cannot be written: the next note would not fare better.
 */
export async function buildNote(shop: Workshop, file: NoteFile, entry: NoteEntry | undefined): Promise<BuiltNote> {
  const {scene, known, comparisons} = shop
  if (file.stat === 'outside') return stopped(file, entry, {outcome: 'refused', messages: [outsideMessage(file.path)]})
  if (entry && known.get(file.path)?.same && isNoteFresh({...shop, manifest: {comparisons}}, file, entry))
    return {report: unchangedNote(file, entry, {comparisons, groups: scene.groups, strict: scene.strict})}
  const bug = known.get(file.path)?.bug
  const startedMs = monotonicMs()
  try {
    const {report, ...rest} = bug
      ? crashed(shop, {file, entry}, bug)
      : await boundNoteStep(
          {scene, path: file.path},
          () => rebuild(shop, file, entry),
          found => crashed(shop, {file, entry}, found),
        )
    return {...rest, report: {...report, durationMs: monotonicMs() - startedMs}}
  } catch (error) {
    if (!(error instanceof IoError) || error.action !== 'read') throw error
    return {...stopped(file, entry, {outcome: 'unreadable', messages: []}), failure: error}
  }
}

/** What stands of the note stays, but for what its label forbids: that is looked up in its text, since nothing else can be read. */
function crashed(
  {scene}: Workshop,
  {file, entry}: {readonly file: NoteFile; readonly entry: NoteEntry | undefined},
  bug: Message,
): BuiltNote {
  if (!entry) return stopped(file, entry, {outcome: 'crashed', messages: [bug]})
  const source = new TextDecoder().decode(readNoteStamped(join(scene.root, file.path)).bytes)
  const {made, stuck} = withoutOutgrown(scene.out, {source, slug: file.slug}, entry)
  const left = {...entry, made, stuck: stuck.map(({path}) => path)}
  const messages = [bug, ...leftStanding(scene, stuck)]
  return {...stopped(file, left, {outcome: 'crashed', messages}), entry: left}
}

async function rebuild(shop: Workshop, file: NoteFile, before: NoteEntry | undefined): Promise<BuiltNote> {
  const {scene, publication, rasterize, common, index, comparisons, known} = shop
  const {stamp, frontMatter} = readAgain(shop, file)
  const mentions = mentionsIn(sourceOf(frontMatter))
  const {header, remains} = known.get(file.path) ?? {}
  const neighbours = neighboursOf({slug: file.slug, header, mentions}, index)
  const watch = watchDay(scene.today)
  const fonts = coverageOf(shop.template.fonts)
  const examined = await examineNote({
    ...{scene, path: file.path, frontMatter, publication, fonts, rasterize, neighbours, watch},
    asDraft: scene.asDraft,
  })
  const subject = {source: sourceOf(frontMatter), slug: file.slug}
  const {made, stuck} = withoutOutgrown(scene.out, subject, before)
  const compared = [...(own(comparisons, file.path) ?? []), ...leftStanding(scene, stuck)]
  const entry: NoteEntry = {
    slug: file.slug,
    source: stamp,
    assets: examined.assets,
    ...(header ? {header} : remains && {remains}),
    mentions,
    marking: markingOf(subject.source),
    common,
    checkKey: checkKeyOf(common, neighbours.key),
    ...(watch.used() !== undefined && {day: scene.today}),
    messages: examined.messages,
    ...(before?.preflight && {preflight: before.preflight}),
    made,
    stuck: stuck.map(({path: left}) => left),
  }
  const messages = [...examined.messages, ...compared]
  const {resolve, tell} = examined
  if (!resolve || messages.some(isErrorFor(scene)))
    return {...stopped(file, entry, {outcome: 'refused', messages}), entry}
  return makeEditions(shop, {file, entry, compared, watch, related: neighbours.key, resolve, tell})
}

/** The front matter as it was read for the header, if that was kept. */
function readAgain({scene, publication, known}: Workshop, {path}: NoteFile): {stamp: Stamp; frontMatter: FrontMatter} {
  const read = known.get(path)?.read
  if (read?.frontMatter) return {stamp: read.stamp, frontMatter: read.frontMatter}
  const {bytes, stamp} = readNoteStamped(join(scene.root, path))
  // The older stamp: if somebody saved the note in between, its header is old, and the next build has to see that.
  return {stamp: read?.stamp ?? stamp, frontMatter: readFrontMatter({path, bytes, publication})}
}
