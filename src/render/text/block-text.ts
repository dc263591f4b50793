import type {Block, Captioned, List} from '../../model/blocks.js'
import {fixedWords} from '../../model/fixed-text.js'
import {handle, type Handlers} from '../../model/handlers.js'
import {isTight} from '../is-tight.js'
import {phrasingText} from './phrasing-text.js'
import {inside, type Scope} from './scope.js'
import {tableText} from './table-text.js'
import {hanging, underlined, wrap} from './wrap.js'

const writers: Handlers<Block, Scope, readonly string[]> = {
  heading: ({depth, children}, scope) => {
    const words = phrasingText(children, scope)
    if (depth === 2) return ['', ...underlined(words, '-', scope.width)]
    return underlined(words, depth === 3 ? '~' : '.', scope.width)
  },
  paragraph: ({children}, scope) => wrap(phrasingText(children, scope), scope.width),
  list: (node, scope) => listText(node, scope),
  blockQuote: ({children, attribution}, scope) => {
    const deeper = inside(scope, quoteSign.length)
    const source = attribution ? ['', ...wrap(`– ${phrasingText(attribution, deeper)}`, deeper.width)] : []
    return marked(quoteSign, [...blocksText(children, deeper), ...source])
  },
  // Its words stand in the text already.
  pullQuote: () => [],
  callout: ({title, children}, scope) => {
    const deeper = inside(scope, barSign.length)
    return marked(barSign, [...wrap(`*${phrasingText(title, deeper)}*`, deeper.width), ...blocksText(children, deeper)])
  },
  codeBlock: ({value}) => value.split('\n').map(line => `    ${line}`.trimEnd()),
  separator: () => ['* * *'],
  table: (node, scope) => captioned(node, scope, tableText(node, scope)),
  // What only decorates has no place among words.
  figure: (node, scope) => (node.alt === null ? [] : captioned(node, scope, wrap(`[${node.alt}]`, scope.width))),
  chart: (node, scope) => captioned(node, scope, tableText(node.table, scope)),
  revised: ({label, children}, scope) => [
    ...wrap(`*${phrasingText(label, scope)}*`, scope.width),
    ...blocksText(children, scope).flatMap((line, index) => (index ? [line] : ['', line])),
  ],
}

const quoteSign = '> '
const barSign = '| '

const marked = (sign: string, lines: readonly string[]): readonly string[] => lines.map(line => (sign + line).trimEnd())

/** Blocks one below the other, an empty line between. */
export function blocksText(blocks: readonly Block[], scope: Scope): readonly string[] {
  const written = blocks.map(block => handle(writers, block, scope)).filter(lines => lines.length > 0)
  return written.flatMap((lines, index) => (index ? ['', ...lines] : lines))
}

/** Items of one paragraph, and lists inside them, stand close together; others have an empty line between. */
function listText({start, items}: List, scope: Scope): readonly string[] {
  const close = items.every(isTight)
  return items.flatMap((item, index) => {
    const sign = start === null ? '– ' : `${start + index}. `
    const deeper = inside(scope, sign.length)
    const lines = isTight(item)
      ? item.children.flatMap(block => handle(writers, block, deeper))
      : blocksText(item.children, deeper)
    return [...(index && !close ? [''] : []), ...hanging(sign, lines)]
  })
}

function captioned(node: Captioned, scope: Scope, content: readonly string[]): readonly string[] {
  const title = node.title && phrasingText(node.title, scope)
  const caption = [fixedWords(node.label ?? ''), title].filter(Boolean).join('. ')
  const source = node.source ? ['', ...wrap(phrasingText(node.source, scope), scope.width)] : []
  return [...(caption ? [...wrap(caption, scope.width), ''] : []), ...content, ...source]
}
