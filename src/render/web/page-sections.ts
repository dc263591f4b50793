import type {Block} from '../../model/blocks.js'
import {inlineHtml} from '../inline-html.js'

/** Blocks under one heading of the second level; `heading` is absent for those before the first. */
interface Section {
  readonly id: string | null
  readonly blocks: readonly Block[]
}

/** Split a body at its headings of the second level. */
export function sectionsOf(body: readonly Block[]): readonly Section[] {
  const starts = body.flatMap((block, index) => (block.type === 'heading' && block.depth === 2 ? [index] : []))
  const first = starts[0] ?? body.length
  const opening = first > 0 ? [{id: null, blocks: body.slice(0, first)}] : []
  return [...opening, ...starts.map((start, index) => sectionAt(body, start, starts[index + 1]))]
}

function sectionAt(body: readonly Block[], start: number, end = body.length): Section {
  const blocks = body.slice(start, end)
  const [heading] = blocks
  return {id: heading?.type === 'heading' ? heading.id : null, blocks}
}

/** Blocks beside a tribune's author box: the blocks before the first heading or pull quote. */
export function splitOpening(body: readonly Block[]): readonly [opening: readonly Block[], rest: readonly Block[]] {
  const end = body.findIndex(block => block.type === 'pullQuote' || (block.type === 'heading' && block.depth === 2))
  return end < 0 ? [body, []] : [body.slice(0, end), body.slice(end)]
}

/** Entries of the contents of a page. */
export const contentsOf = (blocks: readonly Block[]) =>
  blocks.flatMap(block =>
    block.type === 'heading' && block.depth === 2 ? [{href: `#${block.id}`, name: inlineHtml(block.children)}] : [],
  )
