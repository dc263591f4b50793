import {own} from '../../model/own.js'
import type {ToolLanguage, Text} from '../../model/text.js'
import {isElement, type TaggedElement, type TaggedFile} from '../pdf/tagged-file.js'

type Kid = TaggedElement | string
type Word = keyof typeof heardWords

/**
 * A tagged file as a screen reader says it, a line for each stop: what an element is, then its words; links and passages in another
 * language between ‹ ›. From its structure alone, in its order.
 */
export function announce({title, lang, roots}: TaggedFile, language: ToolLanguage): readonly string[] {
  const speaker = new Speaker(language)
  const head = [`${speaker.word('document')}${speaker.colon} ${title} (${lang})`]
  return [...head, ...roots.flatMap(root => speaker.lines(root))]
}

/** Elements that stand in a line of words. */
const inline = new Set(['Span', 'Link', 'Reference', 'Code', 'Em', 'Strong', 'Quote', 'Lbl', 'Sub', 'Annot'])

const isInline = (kid: Kid): boolean => !isElement(kid) || inline.has(kid.type)

/** A link, or a reference that is one itself, as in PDF 2.0. */
const isLink = ({type, kids}: TaggedElement): boolean =>
  type === 'Link' || (type === 'Reference' && !kids.some(kid => isElement(kid) && kid.type === 'Link'))

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
      `${this.word('picture')}${this.colon} ${clean(alt)}`,
    ],
    L: list => this.#list(list),
    Table: table => this.#table(table),
    Note: note => this.#named('note', note),
    FENote: note => this.#named('note', note),
    BlockQuote: quotation => this.#named('quotation', quotation),
    Caption: caption => this.#named('caption', caption),
    TOC: contents => [this.word('contents'), ...indented(this.#stops(contents.kids, contents))],
    Title: title => [`${this.word('heading')} 1${this.colon} ${this.#text(title)}`],
  }

  /** Words that stand together are one stop, each block beside them another. */
  #stops(kids: readonly Kid[], {lang}: TaggedElement): readonly string[] {
    const stops: string[] = []
    let open: Kid[] = []
    const end = () => {
      const said = clean(open.map(kid => this.#inline(kid)).join(''))
      if (said) stops.push(this.#inLanguage(said, lang))
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

  #inline(kid: Kid): string {
    if (!isElement(kid)) return kid
    const said = kid.actual ?? kid.kids.map(inner => this.#inline(inner)).join('')
    if (isLink(kid)) return ` ‹${this.word('link')}${this.colon} ${this.#inLanguage(clean(said), kid.lang)}› `
    if (kid.type === 'Code' && said.includes('\n')) return `${this.word('code')}${this.colon}\n${said}`
    return this.#inLanguage(said, kid.lang)
  }

  /** All that an element says, as one line. */
  #text({kids, lang, actual}: TaggedElement): string {
    const said = (kid: Kid): string => (isElement(kid) && !isInline(kid) ? ` ${this.#text(kid)} ` : this.#inline(kid))
    return this.#inLanguage(clean(actual ?? kids.map(said).join('')), lang)
  }

  #inLanguage(said: string, lang: string | undefined): string {
    return lang === undefined || said === '' ? said : `‹${lang}${this.colon} ${said}›`
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
    const heads = new Map(rows.flatMap(({kids}) => kids.filter(isElement)).map(cell => [cell.id, this.#text(cell)]))
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

/** Words without the hyphens that end lines, with one space between two; lines of code stay as they are. */
function clean(text: string): string {
  const whole = text.replaceAll('\u00AD', '').trim()
  if (whole.includes('\n')) return whole
  return whole.replaceAll(/ {2,}/g, ' ').replaceAll(/ (?=[.,;)\]])/g, '')
}

/** Words that a screen reader adds to those of a document. */
const heardWords = {
  document: {en: 'document', fr: 'document'},
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
