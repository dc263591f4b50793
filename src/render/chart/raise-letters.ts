import type {Table} from '../../model/blocks.js'
import {patternFor} from '../../model/pattern-for.js'
import {plainWords} from '../../model/plain-words.js'
import {visit} from '../../model/visit.js'
import type {AllowedContent, AllowedElement} from '../hast/allowed.js'
import {words} from '../hast/element.js'
import {shape} from './shape.js'

/** Size of raised letters, and how far their base line stands over that of the text, for a size of one. */
const raisedSize = 0.66
const rise = 0.36

/**
 * Raise letters in the names of a drawing (“1er”) as its table does, which has all of them. By `dy`: Firefox and others know no
 * `baseline-shift`. Changes the drawing.
 *
 * @param fontSize Of its texts that have none of their own.
 */
export function raiseLetters(drawing: AllowedElement, table: Table, fontSize: number): void {
  const known = raisedWords(table)
  if (known.size === 0) return
  // What `shape` made has nothing else inside.
  visit(drawing, 'element', (text: AllowedElement) => {
    const [only] = text.children
    if (text.tagName !== 'text' || only?.type !== 'text') return
    text.children = raisedIn(only.value, known, Number(text.properties['fontSize'] ?? fontSize))
  })
}

const word = patternFor(/([\p{L}\p{N}]+)/u)
const lastWord = patternFor(/[\p{L}\p{N}]*$/u)

/** Words with raised letters at their end, and the characters before those. */
function raisedWords({columns, rows}: Table): ReadonlyMap<string, number> {
  const cells = [...columns.map(({head}) => head), ...rows.flat()]
  return new Map(
    cells.flatMap(nodes =>
      nodes.flatMap((node, index) => {
        if (node.type !== 'superscript') return []
        const text = plainWords(nodes.slice(0, index))
        const [before = ''] = lastWord(text).exec(text) ?? []
        return [[before + plainWords([node]), before.length] as const]
      }),
    ),
  )
}

function raisedIn(value: string, known: ReadonlyMap<string, number>, size: number): AllowedContent[] {
  const content: AllowedContent[] = []
  let [plain, isAfter] = ['', false]
  const flush = () => {
    if (plain === '') return
    content.push(isAfter ? shape('tspan', {dy: rise * size}, [words(plain)]) : words(plain))
    plain = ''
  }
  for (const part of value.split(word(value))) {
    const base = known.get(part)
    plain += part.slice(0, base)
    if (base === undefined) continue
    flush()
    content.push(shape('tspan', {dy: -rise * size, fontSize: raisedSize * size}, [words(part.slice(base))]))
    isAfter = true
  }
  flush()
  return content
}
