import {join} from 'node:path'
import type {SourceRead} from '../../io/edges.js'
import {statOf} from '../../io/stamp.js'
import type {Publication} from '../../model/publication.js'
import {markingOf} from '../notes/marking.js'
import type {Memo} from '../memo/memo.js'
import {isNoBug} from '../messages/note-bug.js'
import {known, type Known} from '../queries/headers.js'
import {state} from '../queries/states.js'
import {readFrontMatter, readHeader} from '../notes/read-note.js'
import {recordedLife} from '../queries/life.js'
import type {NoteState, OnRecord} from './worker/note-state.js'
import type {Snapshot} from './worker/snapshot.js'
import {isYoung} from '../watch/young.js'

/** Result of reading a note. */
export type NoteRead = Pick<NoteState, 'known' | 'onRecord' | 'print'>

/** Reads the fields of notes for the list. If a bug prevents that, a note has only its name and its marking. */
export class NoteReader {
  readonly #memo: Memo
  readonly #snapshot: Snapshot

  constructor(memo: Memo, snapshot: Snapshot) {
    this.#memo = memo
    this.#snapshot = snapshot
  }

  /** The last reading if nothing changed; takes no turn of the event loop. */
  same({path, known: before, onRecord, print}: NoteState): NoteRead | undefined {
    const last = this.#memo.lastPrint(state, path)
    return last?.holds && last.print === print ? {known: before, onRecord, print} : undefined
  }

  async read(path: string): Promise<NoteRead> {
    return {known: await this.known(path), onRecord: await this.onRecord(path), print: await this.#printOf(path)}
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

  async onRecord(path: string): Promise<OnRecord> {
    try {
      const {relation, record} = await recordedLife(this.#memo, path)
      const isChanged = relation === 'changed' || relation === 'broken'
      return {...(record && {published: record.version}), ...(isChanged && {isChanged})}
    } catch (error) {
      if (isNoBug(error)) throw error
      return {}
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

/** Whether a note may be half written: it changed just now, and its front matter became invalid. */
export function seemsUnfinished(
  {root, publication}: {readonly root: string; readonly publication: Publication},
  path: string,
  {last, now}: {readonly last: SourceRead; readonly now: SourceRead},
): boolean {
  if (now.status !== 'read' || !isYoung(statOf(join(root, path))?.mtimeMs ?? 0)) return false
  if (last.status === 'read' && beginAlike(last.bytes, now.bytes)) return false
  try {
    return !readHeader(readFrontMatter({path, bytes: now.bytes, publication}), publication)
  } catch (error) {
    if (isNoBug(error)) throw error
    return false
  }
}

/** Whether the second text starts with the front matter of the first. */
function beginAlike(...texts: readonly [Uint8Array, Uint8Array]): boolean {
  const [first = '', second = ''] = texts.map(bytes => new TextDecoder().decode(bytes))
  const closing = first.indexOf('\n---')
  const end = closing < 0 ? 0 : first.indexOf('\n', closing + 1) + 1
  return end > 0 && second.startsWith(first.slice(0, end))
}
