import {openTexts} from '../../audit/note-texts.js'
import type {SecretNote, Secrets} from '../../audit/secrets.js'
import {asyncQuery, type Ask} from '../memo/query.js'
import {known, type Known} from './headers.js'
import {asset, noteList} from './inputs.js'
import {publicLog} from './log.js'
import {filesOf, names, namesPrint, publicNames, readSource, standingBy} from './note-names.js'
import {timeZone} from './publication.js'

/** Names of notes that are not public, and that nothing public has, prepared for search: another public note changes none. */
export const secretNames = asyncQuery<Secrets>('secretNames', {
  keep: 'print',
  compute: async ask => {
    const standing = standingBy(ask, await ask(timeZone))
    const [secret, titles, open]: [SecretNote[], string[], string[]] = [[], [], []]
    for (const [path, note] of await readable(ask)) {
      const {slug, header, partial, shown = path} = note
      const is = standing(note)
      const said = ask(names, is === 'published' ? shown : path)
      const id = header?.id ?? partial?.id ?? said.id
      const own = header ? [header.title, ...said.titles] : said.titles
      if (is === undefined) secret.push({...said, path, slug, id, titles: own, isWithdrawn: false})
      else open.push(...publicNames(slug))
      if (is === 'withdrawn' && header) titles.push(header.title)
      if (is !== 'published') continue
      titles.push(...own)
      open.push(...[id ?? [], header?.translationOf ?? []].flat(), ...said.aliases, ...said.files)
    }
    open.push(...(await ask(publicLog)).entries.map(({leaf}) => leaf.reference))
    const {Secrets} = await import('../../audit/secrets.js')
    return new Secrets(secret, [{titles, names: open}])
  },
  print: namesPrint,
})

/** Notes that can be read, by path. */
async function readable(ask: Ask): Promise<ReadonlyMap<string, Known>> {
  const found = new Map<string, Known>()
  for (const {path} of ask(noteList)) {
    try {
      const note = await ask(known, path)
      if (note.marking !== undefined) found.set(path, note)
    } catch (error) {
      const {isNoBug} = await import('../messages/note-bug.js')
      if (isNoBug(error)) throw error
    }
  }
  return found
}

/** Links to other notes, of which no edition shows the address while they are not public. */
const noteLinks = /(?<=\])\([^()\n]*\.md[^()\n]*\)/g

/** Whether the words of a note, or of its data, have such a name. A short title is none where a public note says it. By path. */
export const hasSecretName = asyncQuery<boolean>('hasSecretName', {
  keep: 'value',
  compute: async (ask, path) => {
    const {shown = path, header} = await ask(known, path)
    const secrets = await ask(secretNames)
    if (secrets.notes.length === 0) return false
    const text = readSource(ask, shown)
    const texts = openTexts(text).map(one => one.text.replaceAll(noteLinks, ''))
    // No edition of a withdrawn note shows any, nor is a file of ours to have their names.
    const files =
      header?.status === 'withdrawn'
        ? []
        : filesOf(key => ask(asset, key), shown, text).flatMap(file => file.text ?? [])
    return [...texts, ...files].some(one => secrets.find(one).some(({kind}) => kind !== 'short-title'))
  },
})

/** Slugs of public notes that may name one which is not: their files say whether they do. */
export const suspects = asyncQuery<readonly string[]>('suspects', {
  keep: 'value',
  compute: async ask => {
    const standing = standingBy(ask, await ask(timeZone))
    const found: string[] = []
    for (const [path, note] of await readable(ask))
      if (standing(note) !== undefined && (await ask(hasSecretName, path))) found.push(note.slug)
    return found
  },
})
