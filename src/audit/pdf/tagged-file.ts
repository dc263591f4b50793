import {latin1} from '../../model/bytes.js'
import type {Decompress} from '../../model/decompress.js'
import {FileFonts, type Fonts} from './fonts.js'
import {dictionaryOf, nameIn, PdfObjects, type Dictionary} from './objects.js'
import {textOf, type PdfValue, operationsIn, ValueReader} from './values.js'

/** An element of the structure of a file, as whoever hears it meets it. */
export interface TaggedElement {
  readonly type: string
  readonly lang?: string
  /** Words for what is shown, if it is no text. */
  readonly alt?: string
  /** Words in the place of what is shown. */
  readonly actual?: string
  readonly scope?: string | undefined
  /** Its identifier, and those of the cells that head it. */
  readonly id?: string
  readonly headers: readonly string[]
  /** Words are strings; what can be clicked is no kid. */
  readonly kids: readonly (TaggedElement | string)[]
}

/** Whether a kid is an element. */
export const isElement = (kid: TaggedElement | string): kid is TaggedElement => typeof kid !== 'string'

/** A tagged file. */
export interface TaggedFile {
  readonly title: string
  readonly lang: string
  readonly roots: readonly TaggedElement[]
}

/** Bytes that may come out of what is compressed in one file. */
const mostBytes = 400_000_000
/** Elements in elements that are followed. */
const mostDepth = 200

/** Structure of a tagged PDF with all that it says, read from its bytes (ISO 32000-2, 14.7); undefined for other files. */
export function readTaggedFile(bytes: Uint8Array, decompress: Decompress): TaggedFile | undefined {
  const reader = {decompress, budget: {left: mostBytes}, read: () => []}
  const objects = new PdfObjects(bytes, reader)
  const dictionaries = objects.all.map(({value}) => dictionaryOf(value))
  const catalog = dictionaries.findLast(entries => nameIn(entries, 'Type') === 'Catalog')
  const tree = catalog && objects.dictionary(catalog.get('StructTreeRoot'))
  if (!catalog || !tree?.has('K')) return undefined
  const information = dictionaries.findLast(entries => entries.has('Producer') && entries.has('Title'))
  const file = new StructureReader(objects)
  return {
    title: words(information?.get('Title'), objects) ?? titleIn(catalog, objects),
    lang: words(catalog.get('Lang'), objects) ?? '',
    roots: objects
      .list(tree.get('K'))
      .flatMap(kid => file.kid(kid, {page: undefined, depth: 0}))
      .filter(isElement),
  }
}

/** The title in a file's metadata, the only one where it has no information dictionary (ISO 32000-2, 14.3.3). */
function titleIn(catalog: Dictionary, objects: PdfObjects): string {
  const metadata = objects.object(catalog.get('Metadata'))
  const packet = new TextDecoder().decode((metadata && objects.decode(metadata)?.bytes) ?? new Uint8Array())
  const title = /<dc:title>.*?<rdf:li[^>]*>([^<]*)</s.exec(packet)?.[1] ?? ''
  return title.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
}

const words = (value: PdfValue | undefined, objects: PdfObjects): string | undefined => {
  const found = objects.resolve(value)
  return found?.type === 'string' ? textOf(found.bytes) : undefined
}

/** Where an element stands: the page of its content, and how deep it lies. */
interface Place {
  readonly page: PdfValue | undefined
  readonly depth: number
}

/** Reads elements, and each page once. */
class StructureReader {
  readonly #contents = new Map<number, ReadonlyMap<number, string>>()

  readonly #fonts: FileFonts

  constructor(private readonly objects: PdfObjects) {
    this.#fonts = new FileFonts(objects)
  }

  /** The contents of a kid of an element. */
  kid(value: PdfValue, {page, depth}: Place): readonly (TaggedElement | string)[] {
    if (depth > mostDepth) return []
    if (value.type === 'number') return [this.#text(page, value.number)]
    const entries = this.objects.dictionary(value)
    const type = nameIn(entries, 'Type')
    const number = entries.get('MCID')
    if (type === 'OBJR') return []
    if (number?.type === 'number') return [this.#text(entries.get('Pg') ?? page, number.number)]
    return entries.has('S') ? [this.#element(entries, {page: entries.get('Pg') ?? page, depth: depth + 1})] : []
  }

  #element(entries: Dictionary, place: Place): TaggedElement {
    const {objects} = this
    const attributes = objects.list(entries.get('A')).map(one => objects.dictionary(one))
    const scope = attributes.flatMap(one => nameIn(one, 'Scope') ?? [])[0]
    const headers = attributes
      .flatMap(one => objects.list(one.get('Headers')))
      .flatMap(one => words(one, objects) ?? [])
    const told = (key: string, name: string) => {
      const text = words(entries.get(key), objects)
      return text === undefined ? {} : {[name]: text}
    }
    return {
      type: nameIn(entries, 'S') ?? '',
      ...told('Lang', 'lang'),
      ...told('Alt', 'alt'),
      ...told('ActualText', 'actual'),
      ...told('ID', 'id'),
      scope,
      headers,
      kids: objects.list(entries.get('K')).flatMap(kid => this.kid(kid, place)),
    }
  }

  #text(page: PdfValue | undefined, number: number): string {
    if (page?.type !== 'reference') return ''
    const known = this.#contents.get(page.number) ?? this.#read(page)
    this.#contents.set(page.number, known)
    return known.get(number) ?? ''
  }

  #read(page: PdfValue): ReadonlyMap<number, string> {
    const {objects} = this
    const entries = objects.dictionary(page)
    const streams = objects.list(entries.get('Contents')).flatMap(one => objects.object(one) ?? [])
    const source = streams.map(one => latin1(objects.decode(one)?.bytes ?? new Uint8Array())).join('\n')
    return readMarkedContent(source, this.#fonts.of(objects.dictionary(entries.get('Resources'))))
  }
}

/** A sequence of marked content that is open: its number, if it has one, and what it says. */
interface Open {
  readonly number: number | undefined
  /** Words that stand for what is shown (ISO 32000-2, 14.9.4). */
  readonly actual: string | undefined
  shown: string
}

/** The text of the pieces of a page's content, by their numbers (ISO 32000-2, 14.7.5.1). */
function readMarkedContent(source: string, fonts: Fonts): ReadonlyMap<number, string> {
  const found = new Map<number, string>()
  const open: Open[] = []
  let font = ''
  for (const {operator, operands} of operationsIn(new ValueReader(source))) {
    const [first] = operands
    if (operator === 'Tf' && first?.type === 'name') font = first.name
    if (operator === 'BDC' || operator === 'BMC') open.push(openedBy(operands.at(-1)))
    if (operator === 'EMC') close(open, found)
    const shows = open.at(-1)
    const read = fonts.get(font)
    if (shows && read && (operator === 'Tj' || operator === 'TJ')) shows.shown += textIn(first, read)
  }
  return found
}

function openedBy(properties: PdfValue | undefined): Open {
  const entries = dictionaryOf(properties)
  const [number, actual] = [entries.get('MCID'), entries.get('ActualText')]
  return {
    number: number?.type === 'number' ? number.number : undefined,
    actual: actual?.type === 'string' ? textOf(actual.bytes) : undefined,
    shown: '',
  }
}

/** End the innermost sequence: what has no number of its own belongs to the one around it. Changes both. */
function close(open: Open[], found: Map<number, string>): void {
  const ended = open.pop()
  if (!ended) return
  const said = ended.actual ?? ended.shown
  const outer = open.at(-1)
  if (ended.number !== undefined) found.set(ended.number, said)
  else if (outer) outer.shown += said
}

const textIn = (value: PdfValue | undefined, read: (bytes: string) => string | undefined): string => {
  const pieces = value?.type === 'array' ? value.values : value ? [value] : []
  return pieces.map(piece => (piece.type === 'string' ? (read(piece.bytes) ?? '') : '')).join('')
}
