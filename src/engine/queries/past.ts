import {sha256Of} from '../../io/digest.js'
import {assetKey} from '../../io/edges.js'
import type {FinishedDocument} from '../../model/document.js'
import type {PastVersion} from '../../model/edition.js'
import {toldSeal} from '../../model/life/told-seal.js'
import {recordedPath} from '../../model/life/record-place.js'
import type {SecretNote, Secrets} from '../../audit/secrets.js'
import {isError, type Message} from '../../model/message.js'
import type {BrokenNote} from '../../model/note.js'
import {isPublic} from '../../model/tlp.js'
import {asyncQuery, type Ask} from '../memo/query.js'
import type {SoundRecord} from '../record/note-life.js'
import {document} from './document.js'
import {assetsOf, surroundingsOf} from './findings.js'
import {asset} from './inputs.js'
import {header, index, pagesBy} from './headers.js'
import {recordedNote, records} from './life.js'
import {namesPrint} from './note-names.js'
import {noteSettings} from './publication.js'
import {currentTemplate} from './shared.js'

/** A recorded version with its folder. */
type Earlier = Pick<SoundRecord['record'], 'note' | 'version' | 'sha256' | 'files'> & Pick<SoundRecord, 'folder'>

/** Names of notes that are not public, prepared for search. Links to unpublished notes are plain words, without an address. */
export const shutNames = asyncQuery<Secrets>('shutNames', {
  keep: 'print',
  compute: async ask => {
    const [{all, broken}, hasPage, {Secrets}] = await Promise.all([
      ask(index),
      pagesBy(ask),
      import('../../audit/secrets.js'),
    ])
    const shut = [
      ...all.filter(note => !hasPage(note)),
      ...broken.filter(({tlp}) => tlp === undefined || !isPublic(tlp)),
    ]
    const titles = all.filter(hasPage).map(({title}) => title)
    return new Secrets(shut.map(namesOf), [{titles}])
  },
  print: namesPrint,
})

function namesOf({path, slug, id, title, tlp, aliases = []}: BrokenNote): SecretNote {
  const isLinked = tlp === undefined || !isPublic(tlp)
  const names = isLinked ? {slug, aliases} : {slug: '', aliases: []}
  return {...names, path, id, titles: title === undefined ? [] : [title], isWithdrawn: false, files: []}
}

/**
 * Replaced versions of a note that everybody may read, oldest first; empty unless the note is on record. Versions that name a note which is
 * restricted now are left out. By path.
 */
export const earlier = asyncQuery<readonly Earlier[]>('earlier', {
  keep: 'value',
  compute: async (ask, path) => {
    const {header: newest} = await ask(header, path)
    if (newest?.tlp !== 'TLP:CLEAR') return []
    const kept = (await ask(records)).byReference.get(newest.id) ?? []
    if (!kept.some(({record}) => record.version === newest.version)) return []
    const open = kept.filter(({record}) => record.version !== newest.version && isOpen(record))
    if (open.length === 0) return []
    const secrets = await ask(shutNames)
    return open
      .map(({folder, record: {note, version, sha256, files}}) => ({folder, note, version, sha256, files}))
      .filter(one => {
        const text = textOf(ask, one)
        return text !== undefined && secrets.find(text).length === 0
      })
      .toReversed()
  },
})

const textOf = (ask: Ask, one: Earlier): string | undefined => {
  const bytes = recordedNote(ask, one)
  return bytes && new TextDecoder().decode(bytes)
}

/** The same as documents with their changes, the present version last; empty without earlier ones. By path. */
export const past = asyncQuery<readonly PastVersion[]>('past', {
  keep: 'through',
  mostHeld: 2,
  compute: async (ask, path) => {
    const older = await ask(earlier, path)
    if (older.length === 0) return []
    const newest = await ask(document, path)
    const documents: FinishedDocument[] = []
    for (const one of older) documents.push(...(await recordedDocument(ask, path, one)))
    documents.push(newest)
    const [{redline}, {compareDocuments}, {redlineWords}] = await Promise.all([
      import('../../note/redline/redline.js'),
      import('../../note/comparison/compare-documents.js'),
      import('../../model/redline-words.js'),
    ])
    const config = await ask(noteSettings)
    return documents.map((after, index): PastVersion => {
      const before = documents[index - 1]
      const number = after.metadata.version
      const names = before && {
        before: redlineWords.version(before.metadata.version),
        after: redlineWords.version(number),
      }
      return {
        version: number,
        ...(after !== newest && {superseded: after}),
        ...(before &&
          names && {
            changes: redline({before, after, comparison: compareDocuments(before, after), names, publication: config}),
          }),
      }
    })
  },
})

/** Whether everybody may read a version. */
const isOpen = ({tlp, status}: SoundRecord['record']): boolean => tlp === 'TLP:CLEAR' && status !== 'withdrawn'

/** Whether a message is about a missing linked note, whose link becomes plain words. */
const isOfLink = ({ruleId}: Message): boolean => ruleId === 'note-link-missing' || ruleId === 'note-link-broken'

/** Document of a recorded version; empty if it can no longer be read. */
async function recordedDocument(ask: Ask, path: string, one: Earlier): Promise<readonly FinishedDocument[]> {
  const {folder, note, version, files} = one
  const from = recordedPath(folder, note)
  const [{readFrontMatter}, {readText}, {checkWhole}, {resolveNote}] = await Promise.all([
    import('../notes/read-note.js'),
    import('../notes/read-text.js'),
    import('../notes/examine-note.js'),
    import('../../note/resolve-note.js'),
  ])
  const config = await ask(noteSettings)
  const bytes = recordedNote(ask, one)
  if (!bytes) return []
  // Its pictures stand as they were published, or not at all.
  const isOther = ({named, sha256}: Earlier['files'][number]) => {
    const {asset: file} = ask(asset, assetKey(from, named))
    return file.status !== 'read' || sha256Of(file.bytes) !== sha256
  }
  if (files.some(isOther)) return []
  const read = readFrontMatter({path: note, bytes, publication: config})
  const text = readText(read)
  const metadata = read.checked?.metadata
  if (!read.note || !text || metadata?.tlp !== 'TLP:CLEAR' || metadata.version !== version) return []
  const assets = await assetsOf(ask, from, read, text)
  const seal = (await ask(records)).byFolder.get(folder)?.seal
  const surroundings = {...(await surroundingsOf(ask, path, assets)), sealedBy: seal ? toldSeal(seal) : ''}
  const {fonts} = (await ask(currentTemplate)).template
  const looked = {path: note, frontMatter: read, text, publication: config, fonts, surroundings, isScheduled: false}
  const messages = checkWhole({...looked, hasNote: () => false})
  if (messages.some(one => isError(one) && !isOfLink(one))) return []
  return [await resolveNote({slug: read.note.slug, text, metadata, path, publication: config, surroundings})]
}
