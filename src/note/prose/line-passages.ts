import type {PhrasingContent} from 'mdast'
import type {Position} from 'unist'
import {handle, type Handlers} from '../../model/handlers.js'
import {standIn} from '../../typography/index.js'
import {splitCitations} from '../citations/split-citations.js'
import {nowhere, offsetsOf, type Offsets, type Passage, type Written} from './passage.js'

/** A line whose inline nodes are read. */
export interface LineSource extends Omit<Passage, 'text' | 'offsets'> {
  /** Where a node's text stands in the file; nothing where that cannot be told. */
  readonly written: (position: Position) => Written | undefined
}

/** A line being read; passages in other languages come after it. Both lists grow. */
interface Reading {
  readonly source: LineSource
  readonly parts: {readonly text: string; readonly offsets: () => Offsets}[]
  readonly others: Passage[]
}

/** The running text of a line, then that of each passage in another language. */
export function linePassages(nodes: readonly PhrasingContent[], source: LineSource): readonly Passage[] {
  const {lang, place, mayEstimate, named, write} = source
  const reading: Reading = {source, parts: [], others: []}
  for (const node of nodes) handle(handlers, node, reading)
  const text = reading.parts.map(part => part.text).join('')
  const offsets = () => reading.parts.flatMap(part => part.offsets())
  return [{lang, text, offsets, write, place, mayEstimate, named}, ...reading.others]
}

const readAll = ({children}: {readonly children: readonly PhrasingContent[]}, reading: Reading): void => {
  for (const child of children) handle(handlers, child, reading)
}
const skip = () => {}
const unplaced: Offsets = [undefined]
const hide = (_: unknown, {parts}: Reading): void => void parts.push({text: standIn, offsets: () => unplaced})

const handlers: Handlers<PhrasingContent, Reading, void> = {
  text: ({value, position}, reading) => readText(value, position && reading.source.written(position), reading),
  emphasis: readAll,
  strong: readAll,
  delete: readAll,
  link: readAll,
  linkReference: readAll,
  inlineCode: hide,
  break: (_, {parts}) => void parts.push({text: '\n', offsets: () => unplaced}),
  textDirective: (node, reading) => {
    hide(node, reading)
    const [lang = reading.source.lang] = Object.keys(node.attributes ?? {})
    reading.others.push(...linePassages(node.children, {...reading.source, lang, mayEstimate: false}))
  },
  // A call has no width; images are read elsewhere; HTML is refused.
  footnoteReference: skip,
  image: skip,
  imageReference: skip,
  // They stand in no text that was written.
  mistake: () => {},
  citedWork: () => {},
  literal: () => {},
  verbatim: () => {},
  html: skip,
}

/** A text's words; a citation is no prose, and a line that goes on is one line. */
function readText(value: string, written: Written | undefined, {parts}: Reading): void {
  const text = splitCitations(value)
    .map(part => (part.type === 'words' ? part.value.replaceAll('\n', ' ') : standIn.repeat(part.value.length)))
    .join('')
  parts.push({text, offsets: () => (written ? offsetsOf(value, written) : nowhere(value))})
}
