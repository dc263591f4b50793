import {latin1} from '../../model/bytes.js'
import type {Text} from '../../model/text.js'
import {type Part, type Reader, type Reading} from '../passage.js'
import {readContent} from './content.js'
import {FileFonts, type Fonts} from './fonts.js'
import {dictionaryOf, nameIn, PdfObjects, type Dictionary, type PdfObject} from './objects.js'
import {textOf, type PdfValue} from './values.js'

const why = {
  encrypted: {en: 'encrypted PDF', fr: 'un PDF chiffré'},
  font: {en: 'text in a font without ToUnicode', fr: 'du texte dans une police sans ToUnicode'},
  stream: {
    en: 'stream that is damaged, or of an unsupported kind',
    fr: "un flux endommagé, ou d'un type non pris en charge",
  },
} satisfies Readonly<Record<string, Text>>

/**
 * All that a PDF says: pages, strings of its objects (titles, alternatives, notes, names), metadata and attachments, those of
 * earlier versions of the file too. Points of pictures and outlines of fonts are not read.
 */
export function* readPdf({bytes, inner}: Part, reader: Reader): Generator<Reading> {
  const objects = new PdfObjects(bytes, reader)
  const {source} = objects
  if (/\/Encrypt[\0\t\n\f\r ]+\d+[\0\t\n\f\r ]+\d+[\0\t\n\f\r ]+R/.test(source) || objects.all.some(isEncrypted))
    yield {status: 'unread', inner, why: why.encrypted}
  if (objects.lost > 0) yield {status: 'unread', inner, why: why.stream}
  yield {status: 'read', inner, text: source}
  const file = new PdfFile(objects, {inner, reader})
  yield* file.pages()
  for (const object of objects.all) yield* file.rest(object)
}

const isEncrypted = ({value}: PdfObject): boolean => {
  const entries = dictionaryOf(value)
  return nameIn(entries, 'Type') === 'XRef' && entries.has('Encrypt')
}

/** Remembers what was read, so that each stream is read once. */
class PdfFile {
  readonly #objects: PdfObjects
  readonly #inner: readonly string[]
  readonly #reader: Reader
  readonly #read = new Set<PdfObject>()
  readonly #names: ReadonlyMap<PdfObject, string>
  readonly #fileFonts: FileFonts
  #fonts: Fonts | undefined
  #isTold = false

  constructor(objects: PdfObjects, {inner, reader}: {readonly inner: readonly string[]; readonly reader: Reader}) {
    this.#objects = objects
    this.#fileFonts = new FileFonts(objects)
    this.#inner = inner
    this.#reader = reader
    this.#names = attachmentNames(objects)
  }

  /** In the order of the page tree, then those that stand in none. */
  *pages(): Generator<Reading> {
    const isPage = ({value}: PdfObject) => nameIn(dictionaryOf(value), 'Type') === 'Page'
    const ordered = new Set<PdfObject>()
    for (const {value} of this.#objects.all)
      if (nameIn(dictionaryOf(value), 'Type') === 'Catalog') this.#collect(dictionaryOf(value).get('Pages'), ordered)
    for (const [number, page] of [...new Set([...ordered, ...this.#objects.all])].filter(isPage).entries())
      yield* this.#page(dictionaryOf(page.value), `page ${number + 1}`)
  }

  #collect(value: PdfValue | undefined, found: Set<PdfObject>): void {
    const object = this.#objects.object(value)
    if (!object || found.has(object)) return
    found.add(object)
    for (const kid of this.#objects.list(dictionaryOf(object.value).get('Kids'))) this.#collect(kid, found)
  }

  *#page(page: Dictionary, label: string): Generator<Reading> {
    const streams = this.#objects.list(page.get('Contents')).flatMap(one => this.#objects.object(one) ?? [])
    for (const stream of streams) this.#read.add(stream)
    const sources = streams.map(stream => latin1(this.#objects.decode(stream)?.bytes ?? new Uint8Array()))
    const resources = this.#inherited(page)
    yield* this.#content(sources.join('\n'), this.#fileFonts.of(resources), label)
    for (const value of this.#objects.dictionary(resources.get('XObject')).values())
      yield* this.#form(value, resources, label)
  }

  *#form(value: PdfValue, outer: Dictionary, label: string): Generator<Reading> {
    const object = this.#objects.object(value)
    if (!object || this.#read.has(object) || nameIn(dictionaryOf(object.value), 'Subtype') !== 'Form') return
    this.#read.add(object)
    const own = this.#objects.dictionary(dictionaryOf(object.value).get('Resources'))
    const fonts = new Map([...this.#fileFonts.of(outer), ...this.#fileFonts.of(own)])
    yield* this.#content(latin1(this.#objects.decode(object)?.bytes ?? new Uint8Array()), fonts, label)
    for (const inside of this.#objects.dictionary(own.get('XObject')).values()) yield* this.#form(inside, own, label)
  }

  #inherited(page: Dictionary): Dictionary {
    let now = page
    for (let steps = 0; steps < 50 && !now.has('Resources') && now.has('Parent'); steps++)
      now = this.#objects.dictionary(now.get('Parent'))
    return this.#objects.dictionary(now.get('Resources'))
  }

  *#content(source: string, fonts: Fonts, label: string): Generator<Reading> {
    const inner = [...this.#inner, label]
    const {texts, isLost} = readContent(source, fonts)
    if (isLost && !this.#isTold) yield {status: 'unread', inner, why: why.font}
    this.#isTold ||= isLost
    for (const text of texts) yield {status: 'read', inner, text}
  }

  /** Texts of an object beside being part of a page. */
  *rest(object: PdfObject): Generator<Reading> {
    const entries = dictionaryOf(object.value)
    const label = entries.has('Producer') || entries.has('CreationDate') ? 'Info' : `object ${object.number}`
    const strings = stringsIn(object.value)
    if (strings.length > 0) yield {status: 'read', inner: [...this.#inner, label], text: strings.join('\n')}
    if (object.raw === undefined || this.#read.has(object) || isSilent(entries)) return
    const decoded = this.#objects.decode(object)
    if (!decoded) return yield {status: 'unread', inner: [...this.#inner, label], why: why.stream}
    if (nameIn(entries, 'Subtype') === 'Image' && !decoded.picture) return
    const source = latin1(decoded.bytes.subarray(0, 100_000))
    // Appearances, patterns, and pages that nothing refers to any more.
    if (/\bBT\b[^]*\bT[jJ]\b/.test(source))
      yield* this.#content(latin1(decoded.bytes), (this.#fonts ??= this.#allFonts()), label)
    const name = this.#names.get(object) ?? (nameIn(entries, 'Type') === 'Metadata' ? 'XMP' : label)
    yield* this.#reader.read({name, bytes: decoded.bytes, inner: [...this.#inner, name]})
  }

  #allFonts(): Fonts {
    const tables = this.#objects.all.map(({value}) => dictionaryOf(value)).filter(entries => entries.has('Font'))
    const resources = this.#objects.all.map(({value}) => this.#objects.dictionary(dictionaryOf(value).get('Resources')))
    return new Map([...tables, ...resources].flatMap(table => [...this.#fileFonts.of(table)]))
  }
}

/** Fonts and tables of the file. */
const isSilent = (entries: Dictionary): boolean =>
  entries.has('Length1') ||
  entries.has('Length2') ||
  /^(?:CIDFontType0C|Type1C|OpenType)$/.test(nameIn(entries, 'Subtype') ?? '') ||
  /^(?:XRef|ObjStm)$/.test(nameIn(entries, 'Type') ?? '')

function attachmentNames(objects: PdfObjects): ReadonlyMap<PdfObject, string> {
  const names = new Map<PdfObject, string>()
  for (const {value} of objects.all) {
    const entries = dictionaryOf(value)
    const name = objects.resolve(entries.get('UF') ?? entries.get('F'))
    if (name?.type !== 'string') continue
    for (const file of objects.dictionary(entries.get('EF')).values()) {
      const object = objects.object(file)
      if (object) names.set(object, textOf(name.bytes))
    }
  }
  return names
}

function stringsIn(value: PdfValue): readonly string[] {
  const found: string[] = []
  collectStrings(value, found)
  return found
}

/** Add the strings and names of a value to those found. */
function collectStrings(value: PdfValue, found: string[]): void {
  if (value.type === 'string') found.push(textOf(value.bytes))
  else if (value.type === 'name') found.push(value.name)
  else if (value.type === 'array') for (const one of value.values) collectStrings(one, found)
  else if (value.type === 'dictionary') for (const one of value.entries.values()) collectStrings(one, found)
}
