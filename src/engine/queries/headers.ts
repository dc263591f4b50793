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
import {noteSettings, timeZone} from './publication.js'

/** Number of front matters in memory: each is read for its header, then for its messages. */
const mostFrontMatters = 100

/**
 * Parsed front matter of a note, with its messages; immutable. By path, like all that follows. Undefined for a link that leads out of the
 * publication.
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
    return readFrontMatter({path, bytes: ask(file, shown), publication: await ask(noteSettings)})
  },
})

/** Facts of a note for other notes: its header or partial header. */
export interface Said {
  readonly slug: string
  readonly header?: NoteHeader
  readonly partial?: PartialHeader
}

/** Facts of a note that are known without parsing its Markdown. */
export interface Known extends Said {
  /** Slugs that its text may link to. */
  readonly mentions: readonly string[]
  /** Path of the recorded copy that was read instead of it, if any. */
  readonly shown?: string
  /** Lines that set audience and dates, verbatim; absent if it cannot be read. */
  readonly marking?: string
  /** Whether another note than the published one is at its path. */
  readonly isRewritten?: boolean
  /** Whether its present label cannot be read, so that the published version may not be shown. */
  readonly isUnlabelled?: boolean
}

const slugIn = (path: string): string => path.slice(path.lastIndexOf('/') + 1, -'.md'.length)

/** Known facts of a note; one that cannot be read has no header, and its findings say why. */
export const known = asyncQuery<Known>('known', {
  keep: 'value',
  compute: async (ask, path) => {
    const slug = slugIn(path)
    if (ask(source, path).status !== 'read') return {slug, mentions: []}
    const read = await ask(frontMatter, path)
    if (!read) return {slug, mentions: []}
    const given = await ask(noteSettings)
    const {readHeader, readPartialHeader, sourceOf} = await import('../notes/read-note.js')
    const header = readHeader(read, given)
    const text = sourceOf(read)
    const mentions = mentionsIn(text)
    const shown = await ask(shownPath, path)
    const isRewritten = shown !== path
    const raised = isRewritten ? await raisedOf(ask, path) : undefined
    if (raised && 'tlp' in raised) {
      const {tlp, isUnlabelled, marking} = raised
      const partial = {...readPartialHeader(read, given), tlp}
      return {slug, partial, mentions, marking, isRewritten, ...(isUnlabelled && {isUnlabelled})}
    }
    const said = header ? {header: {...header, ...raised}} : {partial: {...readPartialHeader(read, given), ...raised}}
    return {slug, ...said, mentions, ...(isRewritten && {shown, isRewritten}), marking: markingOf(text)}
  },
})

/** A label of a note as it stands, with its lines on that. */
interface Raised {
  readonly tlp: TlpLabel
  readonly isUnlabelled: boolean
  readonly marking: string
}

/**
 * A stricter label or a longer embargo counts at once for a note that is read as published. An unreadable label is the strictest, and so is
 * the label of what may be under an embargo.
 */
async function raisedOf(ask: Ask, path: string): Promise<Raised | {readonly embargo: string} | undefined> {
  const {raised, embargo} = await ask(life, path)
  if (raised === undefined && embargo !== undefined && embargo !== 'unknown') return {embargo}
  const given = (raised ?? embargo) && (await ask(working, path))
  if (!given) return undefined
  const {sourceOf} = await import('../notes/read-note.js')
  const tlp = embargo === 'unknown' ? embargo : (raised ?? 'unknown')
  const isUnlabelled = tlp === 'unknown'
  return {tlp: isUnlabelled ? 'TLP:RED' : tlp, isUnlabelled, marking: markingOf(sourceOf(given))}
}

/** Facts of a note for other notes. */
export const header = asyncQuery<Said>('header', {
  keep: 'value',
  compute: async (ask, path) => {
    const {slug, header: whole, partial} = await ask(known, path)
    return {slug, ...(whole ? {header: whole} : partial && {partial})}
  },
})

/** Index of all notes. Notes that cannot be read because of a bug are left out. */
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

/** Dependencies of a note on other notes, and its publication state. */
export const neighbours = asyncQuery<Neighbours>('neighbours', {
  keep: 'value',
  compute: async (ask, path) =>
    neighboursOf(await ask(known, path), await ask(index), opennessBy(ask, await ask(timeZone))),
})

/** A test whether a note has a public page now. */
export const pagesBy = async (ask: Ask): Promise<(note: NoteHeader) => boolean> => {
  const openness = opennessBy(ask, await ask(timeZone))
  return note => openness(note).hasPage
}

/** Publication state by `isPast` and similar inputs, not by the clock, so that dependents change only when it does. */
export const opennessBy =
  (ask: AskNow, zone: string) =>
  (note: Pick<NoteHeader, 'date' | 'embargo' | 'tlp' | 'status'>): Openness => {
    const ahead = ask(isAhead, dayKey(zone, note.date))
    const isHeld = ahead || (note.embargo !== undefined && !ask(isOver, note.embargo))
    return {isAhead: ahead, isHeld, hasPage: !isHeld && standingOf(note) !== undefined}
  }
