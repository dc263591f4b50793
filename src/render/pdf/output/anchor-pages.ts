import type {Page} from '#vendor/pdfmake/js/DocumentContext.js'
import {TypeLine} from '../setting/type-line.js'

/** The page of each anchor of the text, counted from 1. */
export function anchorPages(pages: readonly Page[]): ReadonlyMap<string, number> {
  return new Map(
    pages.flatMap(({items}, index) =>
      items.flatMap(({item}) => (item instanceof TypeLine ? anchorsOf(item) : [])).map(id => [id, index + 1] as const),
    ),
  )
}

const anchorsOf = ({parts: {node, first, segments}}: TypeLine): readonly string[] => [
  ...(first && node.anchor ? [node.anchor] : []),
  ...segments.flatMap(({run}) => run.anchor ?? []),
]
