import type {Heading, Nodes, Paragraph, Root, TableCell} from 'mdast'
import type {Position} from 'unist'
import {directives, textAttributes, type DirectiveDefinition} from '../directives/definitions.js'
import {directiveKind, directivesOf, type Directive} from '../directives/read-directive.js'
import {own} from '../../model/own.js'
import {linePassages} from './line-passages.js'
import {offsetsOf, type Passage, type Written} from './passage.js'
import {attributeValue, markdown} from './syntaxes.js'

/** Attributes that are read as prose. */
const proseAttributes = textAttributes('spoken', 'line')

/** All running text of a note's body, block by block. `file` is the whole note, with `\n` at the ends of lines. */
export function bodyPassages(root: Root, file: string, lang: string): readonly Passage[] {
  const attributes = directivesOf(root).flatMap(directive => attributePassages(directive, file, lang))
  const passages: Passage[] = []
  const written = (position: Position) => slice(file, position)
  const add = (node: Nodes, outer: boolean): void => {
    const {type, position: place} = node
    if (type === 'image')
      passages.push(alternative(node.alt ?? '', file, {lang, place, mayEstimate: outer, named: false}))
    if (!('children' in node)) return
    const mayEstimate = outer && mayEstimateIn(node)
    if (isLine(node))
      passages.push(...linePassages(node.children, {lang, place, mayEstimate, named: type === 'heading', written}))
    for (const child of node.children) add(child, mayEstimate)
  }
  add(root, true)
  return [...passages, ...attributes]
}

const isLine = (node: Nodes): node is Paragraph | Heading | TableCell =>
  node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell'

function mayEstimateIn(node: Nodes): boolean {
  const kind = node.type === 'containerDirective' ? directiveKind(node.name) : undefined
  const definition: DirectiveDefinition | undefined = kind && directives[kind]
  return node.type !== 'blockquote' && definition?.mayEstimate !== false
}

function slice(file: string, {start, end}: Position): Written | undefined {
  if (start.offset === undefined || end.offset === undefined) return undefined
  return {source: file.slice(start.offset, end.offset), start: start.offset, syntax: markdown}
}

/** Quotes as they stand in a value between the same (HTML, 13.1.2.3). */
const references: Readonly<Record<string, string>> = {'"': '&quot;', "'": '&#39;'}

function alternative(alt: string, file: string, common: Omit<Passage, 'text' | 'offsets'>): Passage {
  const whole = common.place && slice(file, common.place)
  const opening = 2 // `![`
  const written = whole && {...whole, source: whole.source.slice(opening), start: whole.start + opening}
  return {...common, text: alt.replaceAll('\n', ' '), offsets: () => offsetsOf(alt, written)}
}

const attributePassages = (directive: Directive, file: string, lang: string): readonly Passage[] =>
  [...proseAttributes].flatMap((name): Passage[] => {
    const value = directive.attributes.get(name)
    if (value === undefined) return []
    const place = directive.placeOf(name)
    const whole = place && slice(file, place)
    const opening = whole && /^[^=]*=\s*["']?/.exec(whole.source)?.[0].length
    const written =
      whole && opening !== undefined
        ? {source: whole.source.slice(opening), start: whole.start + opening, syntax: attributeValue}
        : undefined
    const quote = opening === undefined ? '' : (whole?.source.charAt(opening - 1) ?? '')
    const reference = own(references, quote)
    const write = reference === undefined ? undefined : (words: string) => words.replaceAll(quote, reference)
    return [
      {lang, place, mayEstimate: false, named: false, text: value, write, offsets: () => offsetsOf(value, written)},
    ]
  })
