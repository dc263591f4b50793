import type {Root} from 'mdast'
import type {CitationItem} from 'citeproc'
import type {Metadata} from '../../model/front-matter.js'
import type {Asset} from '../../model/note.js'
import {asWritten, noCitations, type Citations, type Cite} from './citations.js'
import {citedIn} from './cited-in.js'
import {houseStyle} from './house-style.js'
import {readBibliography} from './read-bibliography.js'
import {readMarkup} from './read-markup.js'
import {styleLocale} from './style-locales.js'

/** What a note's citations are made from. */
export interface CitationInput {
  readonly root: Root
  readonly metadata: Partial<Metadata>
  readonly lang: string
  readonly assets: ReadonlyMap<string, Asset>
}

/** Citations of a note by its bibliography. The formatter is loaded only for a note that cites. */
export async function prepareCitations({root, metadata, lang, assets}: CitationInput): Promise<Citations> {
  const named = [...new Set(citedIn(root, metadata).map(({key}) => key))]
  const {bibliography} = metadata
  const asset = bibliography === undefined ? undefined : assets.get(bibliography)
  if (named.length === 0 || bibliography === undefined || asset?.status !== 'read') return noCitations
  const reading = readBibliography(bibliography, asset.bytes)
  if (reading.status !== 'read') return noCitations
  const cited = named.filter(key => reading.works.has(key))
  if (cited.length === 0) return noCitations
  const {default: CSL} = await import('citeproc')
  const system = {retrieveLocale: styleLocale, retrieveItem: (id: string) => structuredClone(reading.works.get(id))}
  const engine = new CSL.Engine(system, houseStyle, lang, true)
  engine.updateItems(cited)
  const [, entries] = engine.makeBibliography() || [undefined, []]
  return {
    cite: cites =>
      cites.every(({key}) => reading.works.has(key))
        ? readMarkup(engine.makeCitationCluster(cites.map(citationItem)))
        : asWritten(cites),
    references: entries.map(readMarkup),
    works: cited.flatMap(key => reading.works.get(key) ?? []),
  }
}

const locator = /^(pp?\.?|pages?|chap\.?|ch\.?|§|sect?\.?)\s*(\d.*)$|^(\d[\d\s,–-]*)$/i
const labels: readonly (readonly [RegExp, string])[] = [
  [/^p/i, 'page'],
  [/^c/i, 'chapter'],
  [/^(?:§|s)/i, 'section'],
]

function citationItem({key, prefix, locator: where, withoutAuthor}: Cite): CitationItem {
  const [, word, numbered, bare] = locator.exec(where ?? '') ?? []
  const label = labels.find(([sign]) => sign.test(word ?? ''))?.[1] ?? 'page'
  const place = numbered ?? bare
  return {
    id: key,
    ...(prefix !== undefined && {prefix: `${prefix} `}),
    ...(withoutAuthor && {'suppress-author': true}),
    ...(place !== undefined && {locator: place, label}),
    // What names no page stays as the author wrote it.
    ...(place === undefined && where !== undefined && {suffix: `, ${where}`}),
  }
}
