import {vi} from 'vitest'
import {Paragraph} from '../../src/render/pdf/setting/paragraph.js'

/** Begin to watch which texts are measured or set for PDFs; gives those that were since, each once. */
export function textsSet(): () => readonly string[] {
  const asked = [
    vi.spyOn(Paragraph.prototype, 'lines'),
    vi.spyOn(Paragraph.prototype, 'count'),
    vi.spyOn(Paragraph.prototype, 'narrowestPt', 'get'),
    vi.spyOn(Paragraph.prototype, 'widestPt', 'get'),
  ]
  return () => [...new Set(asked.flatMap(({mock}): readonly unknown[] => mock.contexts).map(wordsOf))]
}

/** Words of a paragraph, which tells nobody what it is one of. */
function wordsOf(paragraph: unknown): string {
  const {node} = paragraph as {node: {text: readonly {text: string}[]}}
  return node.text.map(({text}) => text).join('')
}
