import type {PhrasingContent} from 'mdast'
import {matchesOf} from '../../model/matches.js'
import {own} from '../../model/own.js'
import {unveiled} from './foreign-titles.js'
import {addressMark, barMark, wholeMark, type WorkAddress} from './printed-work.js'

const token = new RegExp(
  String.raw`<(\/?)(\w+)(?: id="(\d+)")?[^>]*>|&#(\d+);|${addressMark}|[^<&${addressMark}]+|[<&]`,
  'g',
)

/** Read the few tags that citeproc-js writes (`<i>`, `<b>`), and ours around a cited work, whose address is put there. */
export function readMarkup(html: string, address?: WorkAddress): readonly PhrasingContent[] {
  const open: Opened[] = [{tag: '', work: 0, children: []}]
  for (const [whole, close, tag = '', work = '', code] of matchesOf(
    unveiled(html).replaceAll(wholeMark, '').replaceAll(barMark, '|').trim(),
    token,
  )) {
    const top = open.at(-1)
    if (!top) break
    if (code !== undefined) addWords(top.children, signOf(Number(code)))
    else if (whole === addressMark) top.children.push(...(address ? [nodeOf(address)] : []))
    else if (tag === '') addWords(top.children, whole)
    else if (close === '') open.push({tag, work: Number(work), children: []})
    else closeTag(open)
  }
  while (open.length > 1) closeTag(open)
  return linked(open[0]?.children ?? [])
}

/** Nothing where there is no such sign. */
const signOf = (code: number): string => (code <= 0x10ffff ? String.fromCodePoint(code) : '')

interface Opened {
  readonly tag: string
  /** Number of the cited work that it is around; else 0. */
  readonly work: number
  readonly children: PhrasingContent[]
}

const wrappers: Readonly<Record<string, 'emphasis' | 'strong'>> = {i: 'emphasis', b: 'strong'}

/** Changes the stack: the innermost open tag goes into the one around it. */
function closeTag(open: Opened[]): void {
  const [outer, inner] = open.slice(-2)
  if (!outer || !inner) return
  open.pop()
  const {tag, work, children} = inner
  const wrapper = own(wrappers, tag)
  if (work > 0) outer.children.push({type: 'citedWork', work, children})
  else if (wrapper) outer.children.push({type: wrapper, children: behind(outer.children.at(-1), children)})
  else for (const child of children) addNode(outer.children, child)
}

/** The formatter puts a space before a quotation that an element begins with, though one stands before the element. */
function behind(before: PhrasingContent | undefined, children: PhrasingContent[]): PhrasingContent[] {
  const [first, ...rest] = children
  if (before?.type !== 'literal' || !before.value.endsWith(' ') || first?.type !== 'literal') return children
  return [{...first, value: first.value.trimStart()}, ...rest]
}

function addNode(children: PhrasingContent[], node: PhrasingContent): void {
  if (node.type === 'literal') addWords(children, node.value)
  else children.push(node)
}

function addWords(children: PhrasingContent[], words: string): void {
  const last = children.at(-1)
  if (last?.type === 'literal') last.value += words
  else children.push({type: 'literal', value: words})
}

const nodeOf = ({url, words}: WorkAddress): PhrasingContent => {
  const printed: PhrasingContent = {type: 'verbatim', value: words}
  return url === undefined ? printed : {type: 'link', url, children: [printed]}
}

const inWords = /https?:\/\/[^\s<>"«»“”„‘’‚‹›]*[^\s<>"«»“”„‘’‚‹›.,;:!?]/g

/** Addresses that stand among words are links; but in a cited work, which is one. */
const linked = (nodes: readonly PhrasingContent[]): PhrasingContent[] =>
  nodes.flatMap((node): PhrasingContent[] => {
    if (node.type === 'literal') return withAddresses(node.value)
    if (node.type === 'emphasis' || node.type === 'strong') return [{...node, children: linked(node.children)}]
    return [node]
  })

function withAddresses(words: string): PhrasingContent[] {
  const parts: PhrasingContent[] = []
  let end = 0
  for (const {0: found, index} of matchesOf(words, inWords)) {
    const url = withoutClosing(found)
    if (index > end) parts.push({type: 'literal', value: words.slice(end, index)})
    parts.push(nodeOf({url, words: url}))
    end = index + url.length
  }
  if (end < words.length) parts.push({type: 'literal', value: words.slice(end)})
  return parts
}

/** An address without the parentheses at its end that were opened before it, and the marks in front of them. */
function withoutClosing(address: string): string {
  let url = address
  while (url.endsWith(')') && url.split(')').length > url.split('(').length) url = url.replace(/[.,;:!?]*\)$/, '')
  return url
}
