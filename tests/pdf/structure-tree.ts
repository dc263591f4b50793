import {at, catalog, follow, list, type Dictionary, type PdfFile, type Value, string} from './pdf-file.js'

/** An element of the structure tree. */
export interface Element {
  readonly reference: string
  readonly type: string
  readonly dictionary: Dictionary
  readonly parent: Element | undefined
  readonly children: readonly Element[]
  /** Marked content that it owns: page reference and number. */
  readonly content: readonly {readonly page: string; readonly mcid: number}[]
  /** Annotations that it owns, each with the page that it says they are on. */
  readonly annotations: readonly {readonly reference: string; readonly page: string}[]
}

/** The elements under the structure root, in logical order, parents before children. */
export function elementsOf(file: PdfFile): readonly Element[] {
  const root = at(file, catalog(file)['/StructTreeRoot'])
  const all: Element[] = []
  for (const kid of list(file, root['/K'])) read(file, {reference: string(kid), parent: undefined, all})
  return all
}

interface Visit {
  readonly reference: string
  readonly parent: Element | undefined
  readonly all: Element[]
}

function read(file: PdfFile, {reference, parent, all}: Visit): Element {
  const dictionary = at(file, reference)
  const children: Element[] = []
  const content: {page: string; mcid: number}[] = []
  const annotations: {reference: string; page: string}[] = []
  const type = string(dictionary['/S'] ?? '').slice(1)
  const element = {reference, type, dictionary, parent, children, content, annotations}
  all.push(element)
  for (const kid of kidsOf(file, dictionary)) {
    const body = at(file, kid)
    const page = string(body['/Pg'] ?? dictionary['/Pg'])
    if (typeof kid === 'number') content.push({page, mcid: kid})
    if (body['/Type'] === '/MCR') content.push({page, mcid: Number(body['/MCID'])})
    if (body['/Type'] === '/OBJR') annotations.push({reference: string(body['/Obj']), page})
    if (body['/S']) children.push(read(file, {reference: string(kid), parent: element, all}))
  }
  return element
}

function kidsOf(file: PdfFile, dictionary: Dictionary): readonly Value[] {
  const kids = dictionary['/K']
  return Array.isArray(follow(file, kids)) ? list(file, kids) : kids === undefined ? [] : [kids]
}
