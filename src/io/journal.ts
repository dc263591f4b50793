import {existsSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {attempt, unlessRefused} from './error.js'
import {isEntry, stateFolder, type Manifest, type NoteEntry} from './manifest.js'
import {makePrivateFolder, ownerOnly} from './private-files.js'
import {readText, writeBehind} from './open-file.js'

/** Marks a line with the artifacts of a note; no hash begins so. */
const standsMark = '='

/** Artifacts of a note. */
interface JournalEntry extends Pick<Manifest, 'publication'> {
  /** Path of the note. */
  readonly path: string
  readonly entry: NoteEntry
}

/** Whether an interrupted build left a journal. */
export const hasJournal = (out: string): boolean => existsSync(journalPath(out))

/** Remove the journal, once the manifest is written. */
export const removeJournal = (out: string): void =>
  attempt('remove', journalPath(out), () => rmSync(journalPath(out), {force: true}))

/** Hashes that an interrupted build intended to write, by path in the output folder. */
export function readJournal(out: string): ReadonlyMap<string, ReadonlySet<string>> {
  const promised = new Map<string, Set<string>>()
  for (const [hash, path] of journalLines(out))
    if (hash !== standsMark) promised.set(path, (promised.get(path) ?? new Set()).add(hash))
  return promised
}

/** A manifest updated with the artifacts that an interrupted build completed. */
export function withJournal(out: string, manifest: Manifest): Manifest {
  const notes = new Map(Object.entries(manifest.notes))
  for (const [mark, text] of journalLines(out)) {
    const {publication, path, entry} = (mark === standsMark && entryIn(text)) || {}
    // Another publication's notes are none of ours that are gone.
    if (path !== undefined && entry && publication === manifest.publication) notes.set(path, entry)
  }
  return {...manifest, notes: Object.fromEntries(notes)}
}

/** Parse a line; undefined if it is truncated. */
function entryIn(text: string): JournalEntry | undefined {
  try {
    // Only cess writes it, and another version the same or none.
    const journaled = JSON.parse(text) as JournalEntry
    return isEntry(journaled.entry) ? journaled : undefined
  } catch {
    return undefined
  }
}

function journalLines(out: string): readonly (readonly [first: string, rest: string])[] {
  const text = unlessRefused(() => readText(journalPath(out))) ?? ''
  const lines = text.split('\n').filter(Boolean)
  return lines.map(line => {
    const gap = line.indexOf(' ')
    return [line.slice(0, gap), line.slice(gap + 1)]
  })
}

/** Record files before they are written, so that an interrupted build leaves none that nobody owns. */
export function appendJournal(out: string, promised: readonly {readonly path: string; readonly hash: string}[]): void {
  append(out, promised.map(artifact => `${artifact.hash} ${artifact.path}`).join('\n'))
}

/**
 * Record the artifacts of a note, so that the next build adopts them after an interruption.
 *
 * @throws {IoError} If it cannot be written.
 */
export const appendEntry = (out: string, journaled: JournalEntry): void =>
  append(out, `${standsMark} ${JSON.stringify(journaled)}`)

function append(out: string, lines: string): void {
  const path = journalPath(out)
  attempt('write', path, () => {
    makePrivateFolder(join(out, stateFolder))
    // Behind a line that was cut off, too, it is one of its own.
    writeBehind(path, `\n${lines}\n`, ownerOnly.file)
  })
}

const journalPath = (out: string) => join(out, stateFolder, 'journal')
