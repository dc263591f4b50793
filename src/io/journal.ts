import {existsSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {attempt} from './error.js'
import {isEntry, stateFolder, type Manifest, type NoteEntry} from './manifest.js'
import {makePrivateFolder, ownerOnly} from './private-files.js'

/** Begins a line that says what stands of a note: no hash is this. */
const standsMark = '='

/** The files that stand of a note. */
interface Standing extends Pick<Manifest, 'publication'> {
  /** Of the note. */
  readonly path: string
  readonly entry: NoteEntry
}

/** Whether a build died before it could say what it did. */
export const hasJournal = (out: string): boolean => existsSync(journalPath(out))

/** Forget what the journal noted: the manifest says it now. */
export const removeJournal = (out: string): void => rmSync(journalPath(out), {force: true})

/** Hashes that an interrupted build was about to write, by path relative to the output folder. */
export function readJournal(out: string): ReadonlyMap<string, ReadonlySet<string>> {
  const promised = new Map<string, Set<string>>()
  for (const [hash, path] of journalLines(out))
    if (hash !== standsMark) promised.set(path, (promised.get(path) ?? new Set()).add(hash))
  return promised
}

/** A manifest with the notes as an interrupted build of its publication left them, as far as that came. */
export function withJournal(out: string, manifest: Manifest): Manifest {
  const notes = new Map(Object.entries(manifest.notes))
  for (const [mark, text] of journalLines(out)) {
    const {publication, path, entry} = (mark === standsMark && standingIn(text)) || {}
    // Another publication's notes are none of ours that are gone.
    if (path !== undefined && entry && publication === manifest.publication) notes.set(path, entry)
  }
  return {...manifest, notes: Object.fromEntries(notes)}
}

/** Undefined where a line was cut off. */
function standingIn(text: string): Standing | undefined {
  try {
    // Only cess writes it, and another version the same or none.
    const standing = JSON.parse(text) as Standing
    return isEntry(standing.entry) ? standing : undefined
  } catch {
    return undefined
  }
}

function journalLines(out: string): readonly (readonly [first: string, rest: string])[] {
  return linesOf(journalPath(out)).map(line => {
    const gap = line.indexOf(' ')
    return [line.slice(0, gap), line.slice(gap + 1)]
  })
}

function linesOf(path: string): readonly string[] {
  try {
    return readFileSync(path, 'utf8').split('\n').filter(Boolean)
  } catch {
    return []
  }
}

/** Note what is about to be written, so that a build which dies in between leaves nothing that nobody owns. */
export function appendJournal(out: string, promised: readonly {readonly path: string; readonly hash: string}[]): void {
  append(out, promised.map(artifact => `${artifact.hash} ${artifact.path}`).join('\n'))
}

/**
 * Note the files that stand of a note, so that the next build takes it over from one that dies.
 *
 * @throws {IoError} If it cannot be written.
 */
export const noteStanding = (out: string, standing: Standing): void =>
  append(out, `${standsMark} ${JSON.stringify(standing)}`)

function append(out: string, lines: string): void {
  const path = journalPath(out)
  attempt('write', path, () => {
    makePrivateFolder(join(out, stateFolder))
    // Behind a line that was cut off, too, it is one of its own.
    writeFileSync(path, `\n${lines}\n`, {flag: 'a', mode: ownerOnly.file})
  })
}

const journalPath = (out: string) => join(out, stateFolder, 'journal')
