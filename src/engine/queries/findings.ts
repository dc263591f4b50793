import type {Message} from '../../model/message.js'
import type {Metadata} from '../../model/front-matter.js'
import type {Asset, Surroundings} from '../../model/note.js'
import {own} from '../../model/own.js'
import {referencePrefix} from '../../model/scaffold/new-publication.js'
import type {PublicationFinding} from '../../note/checks/publication/finding.js'
import type {NoteText} from '../../note/markdown.js'
import {assetKey, dayKey} from '../../io/edges.js'
import {asyncQuery, type Ask} from '../memo/query.js'
import type {ParsedNote} from '../notes/mark-note.js'
import type {FrontMatter} from '../notes/read-note.js'
import type {Verdict} from '../sandbox/verdicts.js'
import {frontMatter, index, neighbours} from './headers.js'
import {asset, isPast, noteList, setting, source} from './inputs.js'
import {approvalFindings} from './approvals.js'
import {life, lifeFindings, shownPath, working} from './life.js'
import {configuration, noteSettings, timeZone} from './publication.js'
import {sealedBy} from './seals.js'
import {currentTemplate} from './shared.js'

/** Findings of comparing notes, by path. */
export const comparisons = asyncQuery<Readonly<Record<string, readonly PublicationFinding[]>>>('comparisons', {
  keep: 'value',
  compute: async ask => {
    const {all, broken} = await ask(index)
    const {checkPublication} = await import('../../note/checks/publication/check-publication.js')
    const {publication} = await ask(configuration)
    return Object.fromEntries(checkPublication(all, broken, publication && referencePrefix(publication.organisation)))
  },
})

/** The same for one note, as messages. */
export const compared = asyncQuery<readonly Message[]>('compared', {
  keep: 'value',
  compute: async (ask, path) => {
    const found = own(await ask(comparisons), path)
    const read = found && (await ask(frontMatter, path))
    if (!read) return []
    const {comparedOn} = await import('../notes/compare-notes.js')
    return comparedOn(read, found)
  },
})

/** Verdict of decoding a picture in the sandbox, by `assetKey`; null if it is no picture. */
export const pictureTrial = asyncQuery<Verdict | null>('pictureTrial', {
  keep: 'value',
  compute: async (ask, key) => {
    const {asset: read, stamp} = ask(asset, key)
    if (read.status !== 'read' || !stamp) return null
    const {rasterize} = await ask(currentTemplate)
    const {tryPicture} = await import('../sandbox/try-picture.js')
    return (await tryPicture(read.bytes, stamp.hash, rasterize)) ?? null
  },
})

/** A checked note, and what its document is made of, if it could be read. */
export interface Examined {
  readonly messages: readonly Message[]
  readonly assets: ReadonlyMap<string, Asset>
  readonly whole?: {readonly slug: string; readonly text: NoteText; readonly metadata: Metadata} | undefined
  /** Parts that can be shown whatever its fields are; absent if it cannot be parsed. */
  readonly parsed?: ParsedNote
}

/** Number of checked notes in memory. */
const mostTexts = 8

/** A note with all messages on itself, by path. */
export const examined = asyncQuery<Examined | undefined>('examined', {
  keep: 'through',
  mostHeld: mostTexts,
  compute: async (ask, path) => {
    const given = await ask(frontMatter, path)
    if (!given) return undefined
    const {fonts} = (await ask(currentTemplate)).template
    const [{checkWhole}, {readText}, {copyOf}] = await Promise.all([
      import('../notes/examine-note.js'),
      import('../notes/read-text.js'),
      import('../notes/read-note.js'),
    ])
    const note = copyOf(given)
    const text = readText(note)
    const assets = text ? await assetsOf(ask, await ask(shownPath, path), note, text) : new Map<string, Asset>()
    const surroundings = await surroundingsOf(ask, path, assets)
    const {isScheduled} = await ask(neighbours, path)
    const messages = checkWhole({
      path,
      frontMatter: note,
      text,
      publication: await ask(noteSettings),
      fonts,
      surroundings,
      isScheduled,
      hasNote: slug => ask(noteList).some(listed => listed.path.endsWith(`/${slug}.md`)),
    })
    const {note: read, checked} = note
    // Only the top of the fields: there are none.
    if (!read?.frontMatter || !text || !checked || checked.places.size <= 1) return {messages, assets}
    const {slug, bodyLine} = read
    const parsed = {slug, text, checked, bodyLine}
    const {metadata} = checked
    return {messages, assets, parsed, whole: metadata && {slug, text, metadata}}
  },
})

/** Files that a text refers to, by their names there, from where it stands. */
export async function assetsOf(
  ask: Ask,
  path: string,
  given: FrontMatter,
  text: NoteText,
): Promise<ReadonlyMap<string, Asset>> {
  const {referencesOf, withFault} = await import('../notes/examine-note.js')
  const assets = new Map<string, Asset>()
  for (const {reference, isPicture} of referencesOf(given, text)) {
    const key = assetKey(path, reference)
    const trial = isPicture ? await ask(pictureTrial, key) : null
    assets.set(reference, withFault(ask(asset, key).asset, trial ?? undefined))
  }
  return assets
}

/** Surroundings of a note; time is asked for only when read. */
export async function surroundingsOf(
  ask: Ask,
  path: string,
  assets: ReadonlyMap<string, Asset>,
): Promise<Surroundings> {
  const {notes, broken, hasPage, isHeld} = await ask(neighbours, path)
  const zone = await ask(timeZone)
  return {
    assets,
    notes,
    broken,
    hasPage,
    isHeld,
    isPast: day => ask(isPast, dayKey(zone, day)),
    asDraft: ask(setting, 'draft') !== '',
    sealedBy: await ask(sealedBy, path),
  }
}

/**
 * All messages on a note, except those of its mail. For a note that is read as published, only those that prevent rendering.
 *
 * @throws {IoError} If it cannot be read.
 */
export const findings = asyncQuery<readonly Message[]>('findings', {
  keep: 'value',
  compute: async (ask, path) => {
    if (ask(source, path).status === 'outside') {
      const {outsideMessage} = await import('../messages/message-for.js')
      return [outsideMessage(path)]
    }
    const {messages = []} = (await ask(examined, path)) ?? {}
    const told = [...messages, ...(await ask(compared, path))]
    const ofLife = await ask(lifeFindings, path)
    if ((await ask(shownPath, path)) === path) return [...ofLife, ...(await ask(approvalFindings, path)), ...told]
    const [given, stands] = [await ask(working, path), await ask(life, path)]
    const {isUnclear, onRecord} = await import('../record/record-messages.js')
    // Whoever cannot tell what a note is to be now makes nothing of what it was.
    const {messagesOf} = await import('../messages/message-of.js')
    const unclear = given && isUnclear(stands) ? messagesOf(given.file) : []
    return [...ofLife, ...unclear, ...onRecord(told, {path, life: stands})]
  },
})
