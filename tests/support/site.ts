import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {inflateRawSync} from 'node:zlib'
import {unpackIndex} from '../../src/model/search/pack-index.js'
import {splitPieces} from '../../src/model/search/pieces.js'
import type {SearchIndex, SearchRow} from '../../src/model/search/search-index.js'

/** Paths of all files of a folder, in order, relative to it; none where it is not there. */
export function filesBelow(folder: string): readonly string[] {
  try {
    return readdirSync(folder, {recursive: true, withFileTypes: true})
      .filter(entry => entry.isFile())
      .map(entry => join(entry.parentPath, entry.name).slice(folder.length + 1))
      .toSorted()
  } catch {
    return []
  }
}

/** Files that hold a word, as text in the encodings that occur or in their own names. */
export function filesWith(folder: string, word: string): readonly string[] {
  const hidden = [word, word.toLowerCase(), encodeURIComponent(word), Buffer.from(word).toString('base64').slice(0, -3)]
  const needles = [
    ...hidden.map(text => Buffer.from(text)),
    Buffer.from(word, 'utf16le'),
    Buffer.from(word, 'utf16le').swap16(),
  ]
  return filesBelow(folder).filter(path => {
    const bytes = contentOf(join(folder, path))
    return hidden.some(text => path.includes(text)) || needles.some(needle => bytes.includes(needle))
  })
}

/** The content of a file: of a search index, its words and rows, which are compressed in it. */
export function contentOf(path: string): Buffer {
  const bytes = readFileSync(path)
  if (!path.endsWith('.bin')) return bytes
  const packed = bytes.toString('base64')
  const content = unpacked.get(packed) ?? Buffer.from(JSON.stringify(indexIn(bytes)))
  unpacked.set(packed, content)
  return content
}

const unpacked = new Map<string, Buffer>()

/** The search index in a file of the site. */
export const indexIn = (bytes: Uint8Array): SearchIndex<SearchRow> =>
  unpackIndex((splitPieces(bytes) ?? []).map(piece => inflateRawSync(piece)))

/** A published note, for `goodNote`. */
export const published = (fields = '') => `statut: publie\n${fields}`

/** A page with the places that its links lead to, from the root of its site. */
export const rootedLinks = (html: string, path: string): string =>
  html.replaceAll(
    /(\s(?:href|src|srcset)="|\scontent="\d+; url=)([^":#]+)(?=[#"])/g,
    (_, start: string, link: string) =>
      start + new URL(link, `https://site.example/${path}`).pathname.replace(/(^|\/)index\.html$/, '$1'),
  )

/** The longest page of each kind, of each folder in each language, among pages by path. */
export function longestOfEachKind(pages: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const longest = new Map<string, readonly [path: string, source: string]>()
  for (const [path, source] of pages) {
    const kind = path.replace(/[^/]+\/(?=index\.html$)/, '')
    if (source.length > (longest.get(kind)?.[1].length ?? 0)) longest.set(kind, [path, source])
  }
  return new Map(longest.values())
}
