import {dayKey} from '../../io/edges.js'
import type {NoteHeader, PartialHeader} from '../../model/note.js'
import {standingOf} from '../../model/public-note.js'
import type {TlpLabel} from '../../model/tlp.js'
import {markingOf} from '../notes/marking.js'
import {indexNotes, mentionsIn, neighboursOf, type NoteIndex, type Neighbours, type Openness} from '../notes/headers.js'
import {asyncQuery, type Ask, type AskNow} from '../memo/query.js'
import type {FrontMatter} from '../notes/read-note.js'
import {file, isAhead, isOver, noteList, source} from './inputs.js'
import {life, shownPath, working} from './life.js'
import {publication, timeZone} from './publication.js'

/** Front matters that are held while notes are looked at for the first time: each is read for its header, then for its mistakes. */
const mostFrontMatters = 100

/**
 * A note's file with the mistakes of reading it, and its front matter field by field; it stays as it is. By path, as all that
 * follows. Undefined for a link that leads out.
 *
 * @throws {IoError} If it cannot be read.
 */
export const frontMatter = asyncQuery<FrontMatter | undefined>('frontMatter', {
  keep: 'through',
  mostHeld: mostFrontMatters,
  compute: async (ask, path) => {
    const shown = await ask(shownPath, path)
    if (shown === path) return ask(working, path)
    const {readFrontMatter} = await import('../notes/read-note.js')
    return readFrontMatter({path, bytes: ask(file, shown), publication: await ask(publication)})
  },
})

/** The words of a note about itself to the others: its header, or what remains of one. */
export interface Said {
  readonly slug: string
  readonly header?: NoteHeader
  readonly partial?: PartialHeader
}

/** All that is known of a note without reading its text as Markdown. */
export interface Known extends Said {
  /** Slugs of notes that its text could link to. */
  readonly mentions: readonly string[]
  /** Path of what was read of it, where that is the recorded copy of what was published. */
  readonly shown?: string
  /** Lines that say who may read it, as written; absent where it cannot be read. */
  readonly marking?: string
  /** Whether another note than was published stands at its path. */
  readonly isRewritten?: boolean
  /** Whether what stands there has a label that cannot be read: nobody knows any more who may read what was published. */
  readonly isUnlabelled?: boolean
}

const slugIn = (path: string): string => path.slice(path.lastIndexOf('/') + 1, -'.md'.length)

/** A note that cannot be read counts as one without header: its findings say why. */
export const known = asyncQuery<Known>('known', {
  keep: 'value',
  compute: async (ask, path) => {
    const slug = slugIn(path)
    if (ask(source, path).status !== 'read') return {slug, mentions: []}
    const read = await ask(frontMatter, path)
    if (!read) return {slug, mentions: []}
    const given = await ask(publication)
    const {readHeader, readPartialHeader, sourceOf} = await import('../notes/read-note.js')
    const header = readHeader(read, given)
    const text = sourceOf(read)
    const mentions = mentionsIn(text)
    const shown = await ask(shownPath, path)
    const isRewritten = shown !== path
    const raised = isRewritten ? await raisedOf(ask, path) : undefined
    if (raised) {
      const {tlp, isUnlabelled, marking} = raised
      const partial = {...readPartialHeader(read, given), tlp}
      return {slug, partial, mentions, marking, isRewritten, ...(isUnlabelled && {isUnlabelled})}
    }
    const said = header ? {header} : {partial: readPartialHeader(read, given)}
    return {slug, ...said, mentions, ...(isRewritten && {shown, isRewritten}), marking: markingOf(text)}
  },
})

/**
 * A label that restricts more counts before it is published, for whoever is read as published: nothing of the note is public any more.
 * Where it cannot be read it is the strictest.
 */
async function raisedOf(
  ask: Ask,
  path: string,
): Promise<{readonly tlp: TlpLabel; readonly isUnlabelled: boolean; readonly marking: string} | undefined> {
  const {raised} = await ask(life, path)
  const given = raised && (await ask(working, path))
  if (!raised || !given) return undefined
  const {sourceOf} = await import('../notes/read-note.js')
  const isUnlabelled = raised === 'unknown'
  return {tlp: isUnlabelled ? 'TLP:RED' : raised, isUnlabelled, marking: markingOf(sourceOf(given))}
}

/** The same without what is nothing to the others: what its text names, and how its marking is written. */
export const header = asyncQuery<Said>('header', {
  keep: 'value',
  compute: async (ask, path) => {
    const {slug, header: whole, partial} = await ask(known, path)
    return {slug, ...(whole ? {header: whole} : partial && {partial})}
  },
})

/** All notes, found by what relates them. What a bug of ours keeps from being read counts as not there. */
export const index = asyncQuery<NoteIndex>('index', {
  keep: 'through',
  compute: async ask => {
    const said: (readonly [path: string, said: Said])[] = []
    for (const {path, slug} of ask(noteList)) {
      try {
        said.push([path, await ask(header, path)])
      } catch (error) {
        const {isNoBug} = await import('../messages/note-bug.js')
        if (isNoBug(error)) throw error
        said.push([path, {slug}])
      }
    }
    return indexNotes(said)
  },
  print: ({all, broken}) => JSON.stringify([all, broken]),
})

/** The parts of other notes that a note depends on, and its place in time. */
export const neighbours = asyncQuery<Neighbours>('neighbours', {
  keep: 'value',
  compute: async (ask, path) =>
    neighboursOf(await ask(known, path), await ask(index), opennessBy(ask, await ask(timeZone))),
})

/** Whether everybody can open the page of a note now. */
export const pagesBy = async (ask: Ask): Promise<(note: NoteHeader) => boolean> => {
  const openness = opennessBy(ask, await ask(timeZone))
  return note => openness(note).hasPage
}

/** By whether its day has come and its embargo is over, not by the clock: what is made of it changes then and not before. */
const opennessBy =
  (ask: AskNow, zone: string) =>
  (note: NoteHeader): Openness => {
    const ahead = ask(isAhead, dayKey(zone, note.date))
    const isHeld = ahead || (note.embargo !== undefined && !ask(isOver, note.embargo))
    return {isAhead: ahead, isHeld, hasPage: !isHeld && standingOf(note) !== undefined}
  }
