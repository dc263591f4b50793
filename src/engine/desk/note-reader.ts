import {join} from 'node:path'
import type {SourceRead} from '../../io/edges.js'
import {statOf} from '../../io/stamp.js'
import type {Publication} from '../../model/publication.js'
import {markingOf} from '../marking.js'
import type {Memo} from '../memo/memo.js'
import {isNoBug} from '../note-bug.js'
import {known, type Known} from '../queries/headers.js'
import {state} from '../queries/states.js'
import {readFrontMatter, readHeader} from '../read-note.js'
import type {NoteState} from './note-state.js'
import type {Snapshot} from './snapshot.js'
import {isYoung} from './young.js'

/** Reads of notes what the list shows. What a bug of ours keeps from being read is known by its name and its marking: whoever looks at it is told. */
export class NoteReader {
  readonly #memo: Memo
  readonly #snapshot: Snapshot

  constructor(memo: Memo, snapshot: Snapshot) {
    this.#memo = memo
    this.#snapshot = snapshot
  }

  /** The last reading of a note, where nothing has changed of it: that costs no turn of the event loop. */
  same({path, known: before, print}: NoteState): Pick<NoteState, 'known' | 'print'> | undefined {
    const standing = this.#memo.standing(state, path)
    return standing?.holds && standing.print === print ? {known: before, print} : undefined
  }

  async read(path: string): Promise<Pick<NoteState, 'known' | 'print'>> {
    return {known: await this.known(path), print: await this.#printOf(path)}
  }

  async known(path: string): Promise<Known> {
    try {
      return await this.#memo.get(known, path)
    } catch (error) {
      if (isNoBug(error)) throw error
      const {value} = this.#snapshot.source(path)
      const marking = value.status === 'read' ? markingOf(new TextDecoder().decode(value.bytes)) : ''
      return {slug: '', mentions: [], marking}
    }
  }

  async #printOf(path: string): Promise<string> {
    try {
      return await this.#memo.printOf(state, path)
    } catch (error) {
      if (isNoBug(error)) throw error
      return `bug ${this.#snapshot.source(path).print}`
    }
  }
}

/** Whether a note whose front matter was right was written just now, and its front matter is wrong: somebody may still be writing. */
export function seemsUnfinished(
  {root, publication}: {readonly root: string; readonly publication: Publication},
  path: string,
  now: SourceRead,
): boolean {
  if (now.status !== 'read' || !isYoung(statOf(join(root, path))?.mtimeMs ?? 0)) return false
  try {
    return !readHeader(readFrontMatter({path, bytes: now.bytes, publication}), publication)
  } catch (error) {
    if (isNoBug(error)) throw error
    return false
  }
}
