import {listNotes, type NoteFile} from '../../io/list-notes.js'
import {momentIn} from '../../model/moment.js'
import {indexHeaders} from '../headers.js'
import {originalsOf} from '../originals-of.js'
import type {Scene} from '../scene.js'
import {selectNotes} from '../select-notes.js'
import type {Ground} from './ground.js'
import {readCard} from './read-card.js'

/** A name that fits more is no name of a note in its languages. */
const mostNamed = 30

/**
 * The note that a command line names: of a note in several languages the original, as `cess send` takes it, unless one of them
 * is named in full.
 *
 * @throws {UsageError} If the name fits no note.
 */
export function noteToBegin(scene: Scene, ground: Ground | undefined, name: string): NoteFile | undefined {
  const all = listNotes(scene.root)
  const named = selectNotes(all, [name], scene)
  if (named.length === 1 || !ground) return named[0]
  const readings = named.slice(0, mostNamed).map(file => [file.path, readCard({scene, ground}, file)] as const)
  const [original] = originalsOf(named, indexHeaders(readings, momentIn(ground.publication.timeZone, scene.now)))
  return named.find(({path}) => path === original)
}
