import {remembering} from './remembering.js'

/** One operator of a content stream, with its operands as written. */
interface Operator {
  readonly name: string
  readonly operands: readonly string[]
}

const token =
  /\((?:\\[\s\S]|[^\\()]|\((?:\\[\s\S]|[^\\()])*\))*\)|<<|>>|<[0-9A-Fa-f\s]*>|\[|\]|\/[^\s/<>[\]()]*|[^\s/<>[\]()]+/g

/** The operators of a content stream (ISO 32000-1, 7.8.2). Arrays and dictionaries are one operand. */
export const operatorsOf: (content: string) => readonly Operator[] = remembering(operatorsIn)

function operatorsIn(content: string): readonly Operator[] {
  const operators: Operator[] = []
  let operands: string[] = []
  let open: string[] = []
  let depth = 0
  for (const [piece] of content.matchAll(token)) {
    if (piece === '[' || piece === '<<') depth++
    if (piece === ']' || piece === '>>') depth--
    const inside = depth > 0 || piece === ']' || piece === '>>'
    if (inside) open.push(piece)
    if (inside && depth === 0) {
      operands.push(open.join(' '))
      open = []
    }
    if (inside) continue
    const isOperand = /^[/(<+\-.\d]/.test(piece) || piece === 'true' || piece === 'false' || piece === 'null'
    if (isOperand) operands.push(piece)
    if (!isOperand) {
      operators.push({name: piece, operands})
      operands = []
    }
  }
  return operators
}

/** The codes of two bytes that the strings of an operand have (ISO 32000-1, 7.3.4), in numbers of 16 or as bytes. */
export const codesIn = (operand: string): readonly number[] =>
  [...operand.matchAll(/<([\da-f]*)>|\(((?:\\[^]|[^\\()])*)\)/gi)].flatMap(([, hex, written = '']) => {
    const bytes = hex === undefined ? Buffer.from(unescaped(written), 'latin1') : Buffer.from(hex, 'hex')
    return Array.from({length: Math.floor(bytes.length / 2)}, (_, index) => bytes.readUInt16BE(index * 2))
  })

const unescaped = (written: string): string =>
  written.replaceAll(/\\([0-7]{3}|[^])/g, (_, sign: string) =>
    sign.length === 3 ? String.fromCharCode(Number.parseInt(sign, 8)) : sign,
  )

/** Operators that leave a mark on the page (ISO 32000-1, table 51). */
const paints = new Set(['Tj', 'TJ', "'", '"', 'S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'Do', 'sh', 'EI'])

/** A piece of marked content: its tag, its number if it has one, how deep it lies, and what it paints. */
interface Sequence {
  readonly tag: string
  readonly mcid: number | undefined
  readonly properties: string
  readonly depth: number
  readonly paints: number
}

/** Marked content of a stream, and what is painted outside of it. */
export interface Marked {
  readonly sequences: readonly Sequence[]
  readonly outside: number
  readonly balanced: boolean
}

/** Read the marked content of a stream. */
export function markedContent(content: string): Marked {
  const sequences: {tag: string; mcid: number | undefined; properties: string; depth: number; paints: number}[] = []
  const stack: typeof sequences = []
  let outside = 0
  let balanced = true
  for (const {name, operands} of operatorsOf(content)) {
    if (name === 'BDC' || name === 'BMC') {
      const properties = operands[1] ?? ''
      const mcid = /\/MCID (\d+)/.exec(properties)?.[1]
      const sequence = {
        tag: operands[0] ?? '',
        mcid: mcid === undefined ? undefined : Number(mcid),
        properties,
        depth: stack.length,
        paints: 0,
      }
      stack.push(sequence)
      sequences.push(sequence)
    }
    if (name === 'EMC' && !stack.pop()) balanced = false
    if (!paints.has(name)) continue
    const innermost = stack.at(-1)
    if (innermost) innermost.paints++
    if (!innermost) outside++
  }
  return {sequences, outside, balanced: balanced && stack.length === 0}
}
