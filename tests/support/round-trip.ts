import type {Document} from '../../src/model/document.js'
import type {PlainMetadata} from '../../src/model/front-matter.js'
import {encodePath, noteFolder} from '../../src/model/site-address.js'
import {resolveBytes, type Around, type Resolved} from './resolve.js'
import {samplePublication} from './sample-publication.js'

/** Resolve a note from what travels in its PDF, and from nothing else. */
export function resolveTravelled({slug, source}: Document, around: Around): Promise<Resolved> {
  const files = new Map(source.files.map(({name, bytes}) => [name, bytes]))
  return resolveBytes(`${slug}.md`, new TextEncoder().encode(source.markdown), {...around, files})
}

/**
 * A document as it must be the same after travelling: pictures by their bytes, links to other notes as they travel, and of
 * the fields those that concern readers.
 */
export function comparable(
  {images, source: _source, metadata, ...rest}: Document,
  publication = samplePublication,
): unknown {
  const pictures = [...images.values()].map(({key: _key, bytes, ...image}) => ({
    ...image,
    bytes: Buffer.from(bytes).toString('base64'),
  }))
  const byKey = new Map([...images.values()].map(({bytes}, index) => [[...images.keys()][index], bytes.length]))
  const travelled = (value: unknown): unknown => {
    if (Array.isArray(value)) return joined(value.flatMap(entry => children(entry)))
    if (typeof value !== 'object' || value === null) return value
    const own = 'type' in value && value.type === 'figure' && 'image' in value
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, own && key === 'image' ? byKey.get(inner) : travelled(inner)]),
    )
  }
  const children = (entry: unknown): readonly unknown[] => {
    const set = travelled(entry)
    if (!isNoteLink(set)) return [set]
    if (!set.isPublic) return set.children
    const url = `${publication.siteUrl}/${encodePath(noteFolder(set, publication.defaultLang))}`
    return [{type: 'link', url, children: set.children}]
  }
  return {
    ...Object.fromEntries(Object.entries(travelled(rest) as object)),
    pictures,
    metadata: ofReaders(metadata, rest.lang),
  }
}

interface Linked {
  readonly type: 'noteLink'
  readonly slug: string
  readonly lang: string
  readonly isPublic: boolean
  readonly children: readonly unknown[]
}

const isNoteLink = (value: unknown): value is Linked =>
  typeof value === 'object' && value !== null && 'type' in value && value.type === 'noteLink'

/** Words beside words are one node. */
function joined(nodes: readonly unknown[]): readonly unknown[] {
  const result: unknown[] = []
  for (const node of nodes) {
    const last = result.at(-1)
    if (isWords(node) && isWords(last)) result[result.length - 1] = {...last, value: last.value + node.value}
    else result.push(node)
  }
  return result
}

const isWords = (node: unknown): node is {readonly type: 'text'; readonly value: string} =>
  typeof node === 'object' && node !== null && 'type' in node && node.type === 'text' && 'value' in node

function ofReaders(
  {aliases: _a, translation_of: _t, bibliography: _b, authors, ...rest}: PlainMetadata,
  lang: string,
): object {
  return {...rest, lang, authors: authors.map(author => ({...author, email: undefined}))}
}
