import type {Fonts} from './fonts.js'
import {dictionaryOf} from './objects.js'
import {operationsIn, textOf, ValueReader, type PdfValue} from './values.js'

/** A sequence of marked content that is open: its number, if it has one, and what it says. */
interface Open {
  readonly number: number | undefined
  /** Words that stand for what is shown (ISO 32000-2, 14.9.4). */
  readonly actual: string | undefined
  shown: string
}

/** The text of the pieces of a page's content, by their numbers (ISO 32000-2, 14.7.5.1). */
export function readMarkedContent(source: string, fonts: Fonts): ReadonlyMap<number, string> {
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
