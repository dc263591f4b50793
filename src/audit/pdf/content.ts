import type {Fonts} from './fonts.js'
import {operationsIn, textOf, ValueReader, type PdfValue} from './values.js'

/** Words of a page, by guesses at its spaces, and what it says of it beside that. */
export interface ContentTexts {
  readonly texts: readonly string[]
  /** Whether something is shown in a font that does not say what it means. */
  readonly isLost: boolean
}

/** A gap of this many thousandths of the size, or more, is a space. */
const leastGap = 120
const moves = new Set(['Td', 'TD', 'Tm', 'T*', "'", '"', 'BT', 'ET'])

/** Read the operators that show text (ISO 32000-2, 9.4), in their order. */
export function readContent(source: string, fonts: Fonts): ContentTexts {
  // Nothing is said without a string, and drawings are longer than all pages.
  if (!/[(<]/.test(source)) return {texts: [], isLost: false}
  const values = new ValueReader(source)
  const state: State = {shown: [], said: [], font: undefined, isLost: false, fonts, sizePt: 0, y: 0}
  for (const {operator, operands} of operationsIn(values)) {
    if (operator === 'ID') values.at = afterImage(source, values.at)
    operate(operator, operands, state)
  }
  const {shown, said, isLost} = state
  const guess = (line: string, gap: string) =>
    shown.map(one => (one === lineSign ? line : one === gapSign ? gap : one === riseSign ? '' : one)).join('')
  // A word that a line's end parts is whole again.
  const lines = guess('\n', ' ').replaceAll(/[-\u00AD\u2010]\s*\n\s*/g, '')
  const raised = shown.includes(riseSign) ? [withRaised(shown)] : []
  return {texts: [lines, guess('\n', ' '), guess('', ''), guess('\n', ''), ...raised, said.join('\n')], isLost}
}

/** Words with the letters that are raised beside them, as in “1er”: of a call of a note, that makes another word. */
function withRaised(shown: readonly string[]): string {
  const text = shown.map(one => (one === lineSign ? '\n' : one === gapSign ? ' ' : one)).join('')
  return text.replaceAll(raising, '')
}

/** Not characters: what a font means never has these. */
const [lineSign, gapSign, riseSign] = ['\uFFFE', '\uFFFF', '\uFDD0']
const raising = new RegExp(`\n*${riseSign}`, 'g')
/** Share of its size by which text is raised or lowered at most: farther from the text before, it is another line. */
const mostRise = 0.6

interface State {
  readonly shown: string[]
  readonly said: string[]
  readonly fonts: Fonts
  font: string | undefined
  isLost: boolean
  sizePt: number
  /** Of the text that is shown now, as its own matrix has it. */
  y: number
  /** Of the text that was shown before, with its size. */
  before?: {readonly y: number; readonly sizePt: number}
}

function operate(operator: string, operands: readonly PdfValue[], state: State): void {
  const [first] = operands
  const last = operands.at(-1)
  if (operator === 'Tf' && first?.type === 'name') state.font = first.name
  if (operator === 'Tf' && last?.type === 'number') state.sizePt = last.number
  if (operator === 'Tm' && last?.type === 'number') state.y = last.number
  if (moves.has(operator)) state.shown.push(lineSign)
  if (operator === 'Tj' || operator === "'" || operator === '"') show(last, state)
  if (operator === 'TJ' && first?.type === 'array')
    for (const piece of first.values) {
      if (piece.type === 'number' && -piece.number >= leastGap) state.shown.push(gapSign)
      show(piece, state)
    }
  for (const operand of operands)
    if (operand.type === 'dictionary')
      for (const value of operand.entries.values()) if (value.type === 'string') state.said.push(textOf(value.bytes))
}

function show(value: PdfValue | undefined, state: State): void {
  if (value?.type !== 'string') return
  const {y, sizePt, before} = state
  const rise = Math.abs(y - (before?.y ?? y))
  if (before && rise > 0 && rise < mostRise * Math.max(sizePt, before.sizePt)) state.shown.push(riseSign)
  state.before = {y, sizePt}
  const read = state.fonts.get(state.font ?? '')
  const text = read ? read(value.bytes) : textOf(value.bytes)
  if (text === undefined) state.isLost = true
  else state.shown.push(text)
}

/** Where the picture in the content ends. */
function afterImage(source: string, from: number): number {
  const end = /[\0\t\n\f\r ]EI(?=[\0\t\n\f\r ]|$)/g
  end.lastIndex = from
  return end.test(source) ? end.lastIndex : source.length
}
