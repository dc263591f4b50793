import {join} from 'node:path'
import {isInside, pathFrom} from '../../io/inside.js'
import {byPath, listNotes, noteAt, notesFolder, type NoteFile} from '../../io/list-notes.js'
import {areAssetsSame} from '../freshness.js'
import type {Look} from './look.js'
import {readCard, type Reading} from './read-card.js'
import {recallColumns} from './recall-columns.js'
import {isYoung} from './young.js'
import {standOf, type Card, type Stand} from './stand.js'

/** From so many paths on, listing the folder is cheaper than asking for each. */
const manyPaths = 40

/** What is known of notes at which anybody has looked. */
export interface Seen {
  /** Files that a note refers to. */
  readonly assetsOf: (card: Card) => Look['assets']
  /** Whether it is known to have errors. */
  readonly hasErrors: (card: Card) => boolean
}

/**
 * The publication after some files changed: only they are read, and only notes that show them, or are related to notes
 * that changed, become others. What seems half written is left as it was: it is looked at again when it has settled.
 *
 * @param paths Absolute.
 */
export function renew(stand: Stand, paths: readonly string[], seen: Seen): Stand {
  const {root} = stand.scene
  const notes = paths.filter(path => path.endsWith('.md') && isInside(join(root, notesFolder), path))
  const others = paths.filter(path => !notes.includes(path))
  const readings = new Map([...stand.cards].map(([path, {reading}]) => [path, reading]))
  for (const [path, file] of filesAt(stand, notes)) {
    const last = readings.get(path)
    const reading = file && withGood(recallColumns(readCard(stand, file, last), last), stand.cards.get(path), seen)
    if (!reading) readings.delete(path)
    else if (!last || !isUnfinished(reading, last)) readings.set(path, reading)
  }
  const inOrder = [...readings.values()].toSorted((a, b) => byPath(a.file, b.file))
  const touched = touchedBy(stand, others, seen)
  return standOf({...stand, readings: inOrder, touched, hasErrors: seen.hasErrors}, stand)
}

/** A note with what was read of it when it last had no errors, as far as anybody knows. */
function withGood(reading: Reading, card: Card | undefined, {hasErrors}: Seen): Reading {
  if (!card || reading === card.reading) return reading
  const {good: older, ...last} = card.reading
  const good = last.header && last.source && !hasErrors(card) ? last : older
  return good ? {...reading, good} : reading
}

/** Paths of notes that are new, gone, or not as they were listed. */
export function movedNotes({scene: {root}, cards}: Pick<Stand, 'scene' | 'cards'>): readonly string[] {
  const now = new Map(listNotes(root).map(file => [file.path, file]))
  return [...new Set([...now.keys(), ...cards.keys()])].filter(
    path => JSON.stringify(now.get(path)?.stat) !== JSON.stringify(cards.get(path)?.reading.file.stat),
  )
}

/** What stands at each path now; nothing where a note is gone. */
function filesAt({scene: {root}, cards}: Stand, paths: readonly string[]): ReadonlyMap<string, NoteFile | undefined> {
  if (paths.length < manyPaths) return new Map(paths.map(path => [pathFrom(root, path), noteAt(root, path)]))
  const listed = new Map(listNotes(root).map(file => [file.path, file]))
  return new Map([...new Set([...listed.keys(), ...cards.keys()])].map(path => [path, listed.get(path)]))
}

/** Whether a file was written just now and says less than it did. */
function isUnfinished({file, header}: Reading, last: Reading): boolean {
  if (header !== undefined || last.header === undefined || file.stat === 'outside') return false
  return isYoung(file.stat.mtimeMs)
}

/** Notes that refer to one of these files, or to one that was not there. */
function touchedBy({scene: {root}, cards}: Stand, paths: readonly string[], {assetsOf}: Seen): ReadonlySet<string> {
  if (paths.length === 0) return new Set()
  const changed = new Set(paths.map(path => pathFrom(root, path)))
  const touched = [...cards.values()].filter(card => {
    const assets = assetsOf(card)
    const concerns = Object.values(assets).some(
      ({path, status}) => status !== 'read' || (path !== undefined && changed.has(path)),
    )
    return concerns && !areAssetsSame(root, card.reading.file, {assets})
  })
  return new Set(touched.map(({reading}) => reading.file.path))
}
