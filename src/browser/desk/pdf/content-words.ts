import type {PDFPageProxy} from 'pdfjs-dist'

/** Words of a page by the id of the marked content that they stand in. */
export async function contentWords(page: PDFPageProxy): Promise<ReadonlyMap<string, string>> {
  const {items} = await page.getTextContent({includeMarkedContent: true})
  const words = new Map<string, string>()
  const open: string[] = []
  for (const item of items) {
    if ('str' in item) {
      const id = open.findLast(Boolean)
      if (id) words.set(id, `${words.get(id) ?? ''}${item.str}${item.hasEOL ? ' ' : ''}`)
    } else if (item.type === 'endMarkedContent') open.pop()
    else open.push(item.id ?? '')
  }
  return words
}
