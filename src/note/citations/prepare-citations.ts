import type {PhrasingContent, Root} from 'mdast'
import type {CitationItem, Formatter} from 'citeproc'
import type {Metadata} from '../../model/front-matter.js'
import type {Asset} from '../../model/note.js'
import {asWritten, noCitations, type Citations, type Cite, type Work} from './citations.js'
import {citedIn} from './cited-in.js'
import {foreignLanguage} from './foreign-titles.js'
import {houseStyle} from './house-style.js'
import {locatorIn} from './locators.js'
import {withPassages} from './passages.js'
import {addressOf, printedWork} from './printed-work.js'
import {readBibliography} from './read-bibliography.js'
import {readMarkup} from './read-markup.js'
import {styleLocale} from './style-locales.js'

/** Input of a note's citations. */
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
  adaptFormatter(CSL)
  const numbers = new Map<string, number>()
  const system = {
    retrieveLocale: (asked: string) => styleLocale(asked, lang),
    retrieveItem: (id: string) => {
      const work = reading.works.get(id)
      return {...(work && printedWork(work, lang)), system_id: id}
    },
    wrapCitationEntry: (markup: string, id: string) => wrapped(markup, numbers.get(id)),
  }
  const engine = new CSL.Engine(system, houseStyle, lang, true)
  engine.opt.development_extensions.apply_citation_wrapper = true
  engine.updateItems(cited)
  const {layout_prefix: open, layout_suffix: close} = engine.citation.opt
  const [{entry_ids: ids}, entries] = engine.makeBibliography() || [{entry_ids: []}, []]
  for (const [index, [id]] of ids.entries()) if (id !== undefined) numbers.set(id, index + 1)
  const workOf = (number: number) => reading.works.get(ids[number - 1]?.[0] ?? '')
  return {
    cite: (cites, [before, after] = [open, close]) =>
      cites.every(({key}) => reading.works.has(key))
        ? readMarkup(before + engine.makeCitationCluster(cites.map(cite => citationItem(cite, lang))) + after).flatMap(
            node => withPassages([node], node.type === 'citedWork' ? toldOf(workOf(node.work), lang) : undefined),
          )
        : asWritten(cites),
    call: countCalls(),
    references: entries.map((entry, index) => entryOf(entry, lang, workOf(index + 1))),
    works: cited.flatMap(key => reading.works.get(key) ?? []),
  }
}

const entryOf = (markup: string, lang: string, work: Work | undefined): readonly PhrasingContent[] =>
  withPassages(readMarkup(markup, work && addressOf(work)), toldOf(work, lang))

const toldOf = (work: Work | undefined, lang: string) => work && {work, foreign: foreignLanguage(work, lang)}

/** A work that has no entry is no link. */
const wrapped = (markup: string, number: number | undefined): string =>
  number === undefined ? markup : `<cite id="${number}">${markup}</cite>`

function countCalls(): Citations['call'] {
  const calls = new Map<number, number>()
  return work => {
    const call = (calls.get(work) ?? 0) + 1
    calls.set(work, call)
    return call
  }
}

/** A part that is named is told in the language's words; what names none stays as the author wrote it. */
const citationItem = ({key, prefix, locator: where, withoutAuthor}: Cite, lang: string): CitationItem => ({
  id: key,
  ...(prefix !== undefined && {prefix: `${prefix} `}),
  ...(withoutAuthor && {'suppress-author': true}),
  ...(where !== undefined && {suffix: `, ${locatorIn(where, lang) ?? where}`}),
})

/** Have the formatter print words as they are written. Changes it. */
function adaptFormatter(formatter: Formatter): void {
  addAlphabets(formatter)
  formatter.Output.Formats.html.text_escape = escaped
}

/**
 * Its own way takes letters and signs that are raised (`²`, `™`) for others, puts a no-break space where there are two, and reads `$&` as a pattern's.
 * Before that it has made spaces beside marks those of French, in every language.
 */
const escaped = (text = ''): string =>
  text.replaceAll(frenchSpaces, ' ').replaceAll(/[&<>$]/g, sign => `&#${sign.charCodeAt(0)};`)

const frenchSpaces = /\u202F(?=[:;?!»])|(?<=«)\u202F/g

/** It takes names in Armenian and Georgian for Chinese ones, and leaves out spaces and commas. */
function addAlphabets(formatter: Formatter): void {
  const letters = String.raw`\u0531-\u058f\u10a0-\u10ff\u1c90-\u1cbf`
  const names = ['ROMANESQUE_REGEXP', 'STARTSWITH_ROMANESQUE_REGEXP', 'ENDSWITH_ROMANESQUE_REGEXP'] as const
  for (const name of names) {
    const {source} = formatter[name]

    if (!source.includes(letters)) formatter[name] = new RegExp(source.replace('a-zA-Z', `a-zA-Z${letters}`))
  }
}
