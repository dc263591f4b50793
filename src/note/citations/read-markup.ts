import type {PhrasingContent} from 'mdast'
import {own} from '../../model/own.js'

const token = /<(\/?)(\w+)[^>]*>|&#(\d+);|https?:\/\/[^\s<>]*[^\s<>.,;)]|[^<&]|[<&]/g

/** Read the few tags that citeproc-js writes (`<i>`, `<b>`); addresses become links. */
export function readMarkup(html: string): readonly PhrasingContent[] {
  const open: Opened[] = [{tag: '', children: []}]
  for (const [whole, close, tag = '', code] of html.trim().matchAll(token)) {
    const top = open.at(-1)
    if (!top) break
    if (code !== undefined) addWords(top.children, signOf(Number(code)))
    else if (tag === '') addText(top.children, whole)
    else if (close === '') open.push({tag, children: []})
    else closeTag(open)
  }
  while (open.length > 1) closeTag(open)
  return open[0]?.children ?? []
}

/** Nothing where there is no such sign. */
const signOf = (code: number): string => (code <= 0x10ffff ? String.fromCodePoint(code) : '')

interface Opened {
  readonly tag: string
  readonly children: PhrasingContent[]
}

const wrappers: Readonly<Record<string, 'emphasis' | 'strong'>> = {i: 'emphasis', b: 'strong'}

/** Changes the stack: the innermost open tag goes into the one around it. */
function closeTag(open: Opened[]): void {
  const [outer, inner] = open.slice(-2)
  if (!outer || !inner) return
  open.pop()
  const wrapper = own(wrappers, inner.tag)
  outer.children.push(...(wrapper ? [{type: wrapper, children: inner.children}] : inner.children))
}

function addText(children: PhrasingContent[], text: string): void {
  if (text.length === 1) return addWords(children, text)
  children.push({type: 'link', url: text, children: [{type: 'text', value: text}]})
}

function addWords(children: PhrasingContent[], words: string): void {
  const last = children.at(-1)
  if (last?.type === 'text') last.value += words
  else children.push({type: 'text', value: words})
}
