import {basename} from 'node:path'
import {filesIn, valuesOf, visible} from '../../audit/note-texts.js'
import {decodeBytes} from '../../audit/readings.js'
import type {SecretNote, Secrets} from '../../audit/secrets.js'
import {assetKey} from '../../io/edges.js'
import type {AssetRead} from '../../io/read-asset.js'
import {bytesOf} from '../../io/numbers-as-text.js'
import {hashOf, hashOfAll} from '../../io/stamp.js'
import {splitRecordedPath} from '../../model/life/record-place.js'
import {catalogue} from '../../model/editions/catalogue.js'
import {editionIds} from '../../model/editions/lists.js'
import {standingUnless, type PublicationTerms} from '../../model/public-note.js'
import {stemOf} from '../notes/headers.js'
import {keysOf, referenceIn, textOf} from '../notes/stated-names.js'
import {query, type AskNow} from '../memo/query.js'
import {opennessBy, type Known} from './headers.js'
import {file, source} from './inputs.js'

/** By path of a note, or of a version on record. */
export const names = query<Pick<SecretNote, 'id' | 'titles' | 'aliases' | 'files'>>('names', {
  keep: 'value',
  compute: (ask, path) => {
    const text = readSource(ask, path)
    const files = filesIn(text).map(name => basename(name))
    return {id: referenceIn(text), titles: titlesIn(text), aliases: aliasesIn(text), files}
  },
})

/** Print of names that are looked for, which tells none of them. */
export const namesPrint = (secrets: Secrets): string => hashOfAll([JSON.stringify(secrets.names())])

/** Print of all that is looked for, which tells nothing of it. */
export const secretsPrint = ({notes}: Secrets): string =>
  hashOfAll(notes.flatMap(({runs, ...others}) => [JSON.stringify(others), runs ? hashOf(bytesOf(runs.prints)) : '']))

/**
 * Public standing of a note, by the predicate of the site (`standingUnless`) applied to the note itself. If the front matter has errors, its
 * valid fields count; if a deciding field is invalid, the note is secret.
 */
export function standingBy(ask: AskNow, timeZone: string): (known: Known) => ReturnType<typeof standingUnless> {
  const openness = opennessBy(ask, timeZone)
  return known => {
    const terms = termsOf(known)
    return terms && standingUnless(terms, openness(terms).isHeld)
  }
}

/** Fields that decide whether a note is public; undefined if one of them cannot be read. */
export function termsOf({slug, header, partial, marking = ''}: Omit<Known, 'mentions'>): PublicationTerms | undefined {
  if (header) return header
  if (!partial?.tlp || !partial.status || !partial.date) return undefined
  const isUnclear = partial.embargo === undefined && /^["']?embargo/im.test(marking)
  return isUnclear ? undefined : {...partial, slug, tlp: partial.tlp, status: partial.status, date: partial.date}
}

/** Former names of a note. */
export const aliasesIn = (text: string): readonly string[] =>
  valuesOf(text, keysOf('aliases')).flatMap(value => value.split(/[,[\]"'\s]+/).filter(Boolean))

/** Names of a public note, with and without its language, and those under which its editions can be had. */
export const publicNames = (slug: string): readonly string[] =>
  [slug, stemOf(slug)].flatMap(name => [name, ...editionIds.map(id => `${name}${catalogue[id].extension}`)])

/** Titles and subtitles that a note gives. */
export const titlesIn = (text: string, known?: string): readonly string[] => [
  ...new Set([
    ...(known === undefined ? [] : [known]),
    ...valuesOf(text, [...keysOf('title'), ...keysOf('subtitle')]).flatMap(title => [title, visible(title)]),
  ]),
]

/**
 * A note, or a version of one on record, as text; empty where it leads out of the publication.
 *
 * @throws {IoError} If it cannot be read.
 */
export function readSource(ask: AskNow, path: string): string {
  if (splitRecordedPath(path)) return textOf(ask(file, path))
  const read = ask(source, path)
  if (read.status === 'unreadable') throw read.error
  return read.status === 'read' ? textOf(read.bytes) : ''
}

const mostDataBytes = 2_000_000
const isData = /\.(?:csv|tsv|json|bib|ris|ya?ml|txt|svg)$/i

/** A file of a note, and its text if it has one. */
export interface NoteFile {
  readonly name: string
  readonly text?: string
}

/** Files that a note refers to, with the text of text files. */
export const filesOf = (read: (key: string) => AssetRead, path: string, text: string): readonly NoteFile[] =>
  filesIn(text).flatMap(reference => {
    const {asset, path: found} = read(assetKey(path, reference))
    if (asset.status !== 'read' || found === undefined) return []
    const hasText = isData.test(found) && asset.bytes.length <= mostDataBytes
    return [{name: basename(found), ...(hasText && {text: decodeBytes(asset.bytes)})}]
  })
