import {Parser} from 'htmlparser2'

/** An element of a document's HTML. */
export interface HtmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: HtmlNode[]
}

export type HtmlNode = HtmlElement | string

/** Read the HTML that mammoth writes: every element is closed. */
export function htmlTree(html: string): HtmlElement {
  const root: HtmlElement = {name: '', attributes: {}, children: []}
  const open = [root]
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        const element = {name, attributes, children: []}
        open.at(-1)?.children.push(element)
        open.push(element)
      },
      onclosetag: () => void open.pop(),
      ontext: words => void open.at(-1)?.children.push(words),
    },
    {xmlMode: true, decodeEntities: true},
  )
  parser.write(html)
  parser.end()
  return root
}

/** Words of an element. */
export const htmlWords = (node: HtmlNode): string =>
  typeof node === 'string' ? node : node.children.map(htmlWords).join('')
