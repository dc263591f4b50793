import {own} from '../../model/own.js'
import {isRightToLeft} from '../../model/right-to-left.js'
import type {ToolLanguage, Text} from '../../model/text.js'
import {isElement, type TaggedElement, type TaggedFile} from '../pdf/tagged-file.js'

type Kid = TaggedElement | string
type Word = keyof typeof heardWords

/**
 * A tagged file as a screen reader says it, a line for each stop: what an element is, then its words; links, code and passages in another
 * language between ‹ ›. From its structure alone, in its order. Where any of a line runs from right to left, each of these is an isolate, so
 * that what stands beside it keeps its side.
 */
export function announce({title, lang, roots}: TaggedFile, language: ToolLanguage): readonly string[] {
  const speaker = new Speaker(language)
  const head = [`${speaker.word('document')}${speaker.colon} ${isolated(title)} (${lang})`]
  return [...head, ...roots.flatMap(root => speaker.lines(root))].map(line =>
    turning.test(line) ? line : line.replaceAll(isolates, ''),
  )
}

/** Letters that run from right to left, by their scripts. */
const turning = /[\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}\p{sc=Thaa}\p{sc=Nkoo}\p{sc=Adlm}\p{sc=Rohg}]/u

const isolates = /[\u2066-\u2069]/g

/** Words that what stands around them is not turned by (UAX #9, 2.4.2): in the direction of their language, or of their first letter. */
function isolated(words: string, lang?: string): string {
  if (lang === undefined) return `\u2068${words}\u2069`
  return `${isRightToLeft(lang) ? '\u2067' : '\u2066'}${words}\u2069`
}

/** Elements that stand in a line of words. */
const inline = new Set(['Span', 'Link', 'Reference', 'Code', 'Em', 'Strong', 'Quote', 'Lbl', 'Sub', 'Annot'])

const isInline = (kid: Kid): boolean => !isElement(kid) || inline.has(kid.type)

/** A link, or a reference that is one itself, as in PDF 2.0. */
export const isLink = ({type, kids}: TaggedElement): boolean =>
  type === 'Link' || (type === 'Reference' && !kids.some(kid => isElement(kid) && kid.type === 'Link'))

/** Whether it is told what it is, inside a line. */
const isMarked = (element: TaggedElement): boolean => isLink(element) || element.type === 'Code'

/** Words in the place of those that are shown: a link that is a sign has others. */
const wordsFor = (element: TaggedElement): string | undefined =>
  element.actual ?? (isLink(element) ? element.alt : undefined)

const isSaid = (kid: Kid): boolean => isElement(kid) || kid.trim() !== ''

class Speaker {
  constructor(private readonly language: ToolLanguage) {}

  word(word: Word): string {
    return heardWords[word][this.language]
  }

  /** A number of things, each of whose plurals ends in s. */
  #many(count: number, word: 'items' | 'rows' | 'columns'): string {
    return `${count} ${count === 1 ? this.word(word).slice(0, -1) : this.word(word)}`
  }

  get colon(): string {
    return this.language === 'fr' ? '\u00A0:' : ':'
  }

  lines(element: TaggedElement): readonly string[] {
    const special = own(this.#kinds, element.type)
    if (special) return special(element)
    const level = /^H([1-6])$/.exec(element.type)?.[1]
    if (level) return [`${this.word('heading')} ${level}${this.colon} ${this.#text(element)}`]
    return this.#stops(element.kids, element)
  }

  readonly #kinds: Readonly<Record<string, (element: TaggedElement) => readonly string[]>> = {
    Figure: ({alt = '', kids}) => [
      // Its caption is in it where the file is of PDF 2.0.
      ...kids.filter(isElement).flatMap(kid => (kid.type === 'Caption' ? this.lines(kid) : [])),
      `${this.word('picture')}${this.colon} ${isolated(clean(alt))}`,
    ],
    L: list => this.#list(list),
    Table: table => this.#table(table),
    Note: note => this.#named('note', note),
    FENote: note => this.#named('note', note),
    BlockQuote: quotation => this.#named('quotation', quotation),
    Caption: caption => this.#named('caption', caption),
    TOC: contents => [this.word('contents'), ...indented(this.#stops(contents.kids, contents))],
    Title: title => [`${this.word('title')}${this.colon} ${this.#text(title)}`],
  }

  /** Words that stand together are one stop, each block beside them another. */
  #stops(kids: readonly Kid[], {lang}: TaggedElement): readonly string[] {
    const stops: string[] = []
    let open: Kid[] = []
    const end = () => {
      const [only, ...others] = open.filter(isSaid)
      const isCode = only !== undefined && others.length === 0 && isElement(only) && only.type === 'Code'
      const said = isCode ? this.#code(only) : this.#inLanguage(clean(this.#inline(open)), lang)
      if (said) stops.push(said)
      open = []
    }
    for (const kid of kids) {
      if (isElement(kid) && !isInline(kid)) {
        end()
        stops.push(...this.lines(kid))
      } else {
        open.push(kid)
      }
    }
    end()
    return stops
  }

  /** Parts of a line of words; neighbours in one language are one passage, whatever elements they came in. */
  #inline(kids: readonly Kid[]): string {
    const passages: {said: string; readonly lang: string | undefined}[] = []
    for (const kid of kids) {
      const said = isElement(kid) ? this.#words(kid) : kid
      const lang = isElement(kid) && !isMarked(kid) ? kid.lang : undefined
      const last = passages.at(-1)
      if (last && last.lang === lang) last.said += said
      else passages.push({said, lang})
    }
    return passages.map(({said, lang}) => this.#inLanguage(said, lang)).join('')
  }

  #words(element: TaggedElement): string {
    const said = wordsFor(element) ?? this.#inline(element.kids)
    if (!isMarked(element)) return said
    const inside = isolated(this.#inLanguage(clean(said), element.lang))
    if (isLink(element)) return ` ‹${this.word('link')}${this.colon} ${inside}› `
    return `‹${this.word('code')}${this.colon} ${inside}›`
  }

  /** Code that stands alone, with its lines. */
  #code(element: TaggedElement): string {
    const said = clean(wordsFor(element) ?? this.#inline(element.kids))
    return `${this.word('code')}${this.colon}${said.includes('\n') ? '\n' : ' '}${said.replaceAll(/.+/g, line => isolated(line))}`
  }

  /** All that an element says, as one line. */
  #text(element: TaggedElement): string {
    const {kids, lang, actual} = element
    const said = (): string =>
      this.#inline(kids.map(kid => (isElement(kid) && !isInline(kid) ? ` ${this.#text(kid)} ` : kid)))
    return this.#inLanguage(clean(actual ?? said()), lang)
  }

  /** Spaces at either end are not of the passage. */
  #inLanguage(said: string, lang: string | undefined): string {
    const words = said.trim()
    if (lang === undefined || words === '') return said
    const [before = '', after = ''] = said.split(words)
    return `${before}‹${lang}${this.colon} ${isolated(words, lang)}›${after}`
  }

  #named(word: Word, element: TaggedElement): readonly string[] {
    const [first = '', ...others] = this.#stops(element.kids, element)
    return [`${this.word(word)}${this.colon} ${first}`, ...indented(others)]
  }

  #list({kids}: TaggedElement): readonly string[] {
    const items = kids.filter(isElement)
    const head = `${this.word('list')} ${this.#many(items.length, 'items')}`
    return [head, ...items.flatMap(item => indented(this.#item(item)))]
  }

  #item({kids}: TaggedElement): readonly string[] {
    const label = kids.filter(isElement).find(({type}) => type === 'Lbl')
    const body = kids.filter(kid => kid !== label).flatMap(kid => (isElement(kid) ? this.lines(kid) : [kid]))
    const [first = '', ...others] = body
    return [clean(`• ${label ? `${this.#text(label)} ` : ''}${first}`), ...indented(others)]
  }

  #table(table: TaggedElement): readonly string[] {
    const rows = rowsIn(table)
    const columns = Math.max(0, ...rows.map(({kids}) => kids.length))
    const captions = table.kids.filter(isElement).filter(({type}) => type === 'Caption')
    const heads = new Map(rows.flatMap(({kids}) => kids.filter(isElement)).map(cell => [cell.id, plain(cell)]))
    const size = `${this.#many(rows.length, 'rows')}, ${this.#many(columns, 'columns')}`
    return [
      `${this.word('table')}${this.colon} ${[...captions.map(one => this.#text(one)), size].join(', ')}`,
      ...indented(rows.flatMap(({kids}) => kids.filter(isElement).map(cell => this.#cell(cell, heads)))),
    ]
  }

  #cell(cell: TaggedElement, heads: ReadonlyMap<string | undefined, string>): string {
    const said = this.#text(cell) || this.word('empty')
    if (cell.type === 'TH') return `${this.word('head')}${this.colon} ${said}`
    const named = cell.headers.flatMap(id => heads.get(id) ?? [])
    return named.length ? `${named.toReversed().join(', ')}${this.colon} ${said}` : said
  }
}

const rowsIn = ({kids}: TaggedElement): readonly TaggedElement[] =>
  kids.filter(isElement).flatMap(kid => (kid.type === 'TR' ? [kid] : rowsIn(kid)))

const indented = (lines: readonly string[]): readonly string[] =>
  lines.map(line => `  ${line.replaceAll('\n', '\n  ')}`)

/** The words of an element, without what is announced of them: as the name of something else. */
const plain = (element: TaggedElement): string =>
  clean(wordsFor(element) ?? element.kids.map(kid => (isElement(kid) ? plain(kid) : kid)).join(''))

/** Words without the hyphens that end lines, with one space between two and none inside brackets; lines of code stay as they are. */
function clean(text: string): string {
  const whole = text.replaceAll('\u00AD', '').trim()
  if (whole.includes('\n')) return whole
  return whole.replaceAll(/ {2,}/g, ' ').replaceAll(/(?<=[([\u00A0\u202F]) | (?=[.,;)\]\u00A0\u202F])/g, '')
}

/** Words that a screen reader adds to those of a document. */
const heardWords = {
  document: {en: 'document', fr: 'document'},
  title: {en: 'document title', fr: 'titre du document'},
  heading: {en: 'heading level', fr: 'titre de niveau'},
  list: {en: 'list of', fr: 'liste de'},
  items: {en: 'items', fr: 'éléments'},
  table: {en: 'table', fr: 'tableau'},
  rows: {en: 'rows', fr: 'lignes'},
  columns: {en: 'columns', fr: 'colonnes'},
  head: {en: 'head', fr: 'en-tête'},
  empty: {en: 'blank', fr: 'vide'},
  picture: {en: 'graphic', fr: 'image'},
  note: {en: 'footnote', fr: 'note de bas de page'},
  link: {en: 'link', fr: 'lien'},
  code: {en: 'code', fr: 'code'},
  quotation: {en: 'quotation', fr: 'citation'},
  contents: {en: 'table of contents', fr: 'table des matières'},
  caption: {en: 'caption', fr: 'légende'},
} satisfies Readonly<Record<string, Text>>
