import {matchesOf} from '../../model/matches.js'
import type {Root, PhrasingContent} from 'mdast'
import type {Alphabets, CitationItem} from 'citeproc'
import type {Metadata} from '../../model/front-matter.js'
import type {Asset} from '../../model/note.js'
import {own} from '../../model/own.js'
import {asWritten, noCitations, type Citations, type Cite, type Work} from './citations.js'
import {citedIn} from './cited-in.js'
import {houseStyle} from './house-style.js'
import {locatorIn, placeIn} from './locators.js'
import {withPassages} from './passages.js'
import {readBibliography} from './read-bibliography.js'
import {styleLocale} from './style-locales.js'
import {z} from 'zod'
import {localeFor} from '../../model/locales/index.js'

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
  addAlphabets(CSL)
  const numbers = new Map<string, number>()
  const system = {
    retrieveLocale: styleLocale,
    retrieveItem: (id: string) => {
      const work = reading.works.get(id)
      return {...(work && printedWork(work, lang)), system_id: id}
    },
    wrapCitationEntry: (markup: string, id: string) => wrapped(markup, numbers.get(id)),
  }
  const engine = new CSL.Engine(system, houseStyle, lang, true)
  engine.opt.development_extensions.apply_citation_wrapper = true
  engine.updateItems(cited)
  const {layout_prefix: before, layout_suffix: after} = engine.citation.opt
  const [{entry_ids: ids}, entries] = engine.makeBibliography() || [{entry_ids: []}, []]
  for (const [index, [id]] of ids.entries()) if (id !== undefined) numbers.set(id, index + 1)
  return {
    cite: cites =>
      cites.every(({key}) => reading.works.has(key))
        ? withPassages(
            readMarkup(before + engine.makeCitationCluster(cites.map(cite => citationItem(cite, lang))) + after),
          )
        : asWritten(cites),
    call: countCalls(),
    references: entries.map((entry, index) =>
      withPassages(readMarkup(entry), reading.works.get(ids[index]?.[0] ?? '')),
    ),
    works: cited.flatMap(key => reading.works.get(key) ?? []),
  }
}

/**
 * Have the formatter know letters of Armenian and Georgian: it takes their names for Chinese ones, and leaves out spaces and commas.
 * Changes it.
 */
function addAlphabets(formatter: Alphabets): void {
  const letters = String.raw`\u0531-\u058f\u10a0-\u10ff\u1c90-\u1cbf`
  const names = ['ROMANESQUE_REGEXP', 'STARTSWITH_ROMANESQUE_REGEXP', 'ENDSWITH_ROMANESQUE_REGEXP'] as const
  for (const name of names) {
    const {source} = formatter[name]

    if (!source.includes(letters)) formatter[name] = new RegExp(source.replace('a-zA-Z', `a-zA-Z${letters}`))
  }
}

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

const token = /<(\/?)(\w+)(?: id="(\d+)")?[^>]*>|&#(\d+);|https?:\/\/[^\s<>]*[^\s<>.,;)]|[^<&]|[<&]/g

/** Read the few tags that citeproc-js writes (`<i>`, `<b>`), and ours around a cited work; addresses become links, but in that. */
function readMarkup(html: string): readonly PhrasingContent[] {
  const open: Opened[] = [{tag: '', work: 0, children: []}]
  for (const [whole, close, tag = '', work = '', code] of matchesOf(html.trim(), token)) {
    const top = open.at(-1)
    if (!top) break
    if (code !== undefined) addWords(top.children, signOf(Number(code)))
    else if (tag === '')
      addText(
        top.children,
        whole,
        open.every(one => one.work === 0),
      )
    else if (close === '') open.push({tag, work: Number(work), children: []})
    else closeTag(open)
  }
  while (open.length > 1) closeTag(open)
  return open[0]?.children ?? []
}

/** Nothing where there is no such sign. */
const signOf = (code: number): string => (code <= 0x10ffff ? String.fromCodePoint(code) : '')

interface Opened {
  readonly tag: string
  /** Number of the cited work that it is around; else 0. */
  readonly work: number
  readonly children: PhrasingContent[]
}

const wrappers: Readonly<Record<string, 'emphasis' | 'strong'>> = {i: 'emphasis', b: 'strong'}

/** Changes the stack: the innermost open tag goes into the one around it. */
function closeTag(open: Opened[]): void {
  const [outer, inner] = open.slice(-2)
  if (!outer || !inner) return
  open.pop()
  const {tag, work, children} = inner
  const wrapper = own(wrappers, tag)
  if (work > 0) outer.children.push({type: 'citedWork', work, children})
  else outer.children.push(...(wrapper ? [{type: wrapper, children}] : children))
}

function addText(children: PhrasingContent[], text: string, isLink: boolean): void {
  if (text.length === 1 || !isLink) return addWords(children, text)
  children.push({type: 'link', url: text, children: [{type: 'text', value: text}]})
}

function addWords(children: PhrasingContent[], words: string): void {
  const last = children.at(-1)
  if (last?.type === 'text') last.value += words
  else children.push({type: 'text', value: words})
}

const part = z.coerce.number().int().nonnegative()
const dated = z.object({'date-parts': z.array(z.tuple([part, part, part])).length(1)})
const numbered = z.union([z.string().min(1), z.number()])

/**
 * A work as the formatter of citations is to print it in a language: a whole day and numbers of pages as the language writes
 * them, which a style of CSL can only put behind their words.
 */
function printedWork(work: Work, lang: string): Work {
  const accessed = dated.safeParse(work['accessed'])
  const page = numbered.safeParse(work['page'])
  const [day] = accessed.data?.['date-parts'] ?? []
  return {
    ...structuredClone(work),
    ...(day && {accessed: {literal: localeFor(lang).phrases.date(isoOf(day))}}),
    // citeproc rewrites what stands in `page`; the style prints this variable in its place.
    dimensions: page.success ? placeIn('page', String(page.data), lang) : undefined,
  }
}

const isoOf = ([year, month, day]: readonly [number, number, number]): string =>
  [String(year).padStart(4, '0'), ...[month, day].map(one => String(one).padStart(2, '0'))].join('-')
