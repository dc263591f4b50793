import type {Html, Nodes, Parents} from 'mdast'
import {editAt, type Edit, type Fix} from '../../model/fix.js'
import {own} from '../../model/own.js'
import {beginsAsWords, lineAround, staysWords} from './prose-lines.js'

/** The signs to write around the words of an element, and whether they say all that the element said. */
interface Marks {
  readonly before: string
  readonly after: string
  readonly isSame: boolean
}

const around = (mark: string): Marks => ({before: mark, after: mark, isSame: true})
const nothing: Marks = {before: '', after: '', isSame: true}
const marks: Readonly<Record<string, Marks>> = {
  b: around('**'),
  strong: around('**'),
  i: around('*'),
  em: around('*'),
  s: around('~~'),
  del: around('~~'),
  strike: around('~~'),
  u: {...around('*'), isSame: false},
  span: nothing,
  font: nothing,
  small: {...nothing, isSame: false},
  big: {...nothing, isSame: false},
}

const digits: Readonly<Record<string, string>> = {sup: '⁰¹²³⁴⁵⁶⁷⁸⁹', sub: '₀₁₂₃₄₅₆₇₈₉'}
/** Ends of ordinals, which are raised by themselves. */
const ordinal = /^(?:er|re|ère|e|è|ème|nd|nde|st|rd|th)$/i

/**
 * A change that writes an element inside a line in Markdown: its words stay, and its tags become marks. `node` is the opening tag, a tag
 * that stands alone, or a comment.
 */
export function htmlFix(node: Html, parent: Parents, source: string): Fix | undefined {
  const name = /^<([a-z][a-z0-9]*)/i.exec(node.value)?.[1]?.toLowerCase()
  if (!node.position || name === undefined || !isLine(parent)) return undefined
  if (name === 'br') return breakFix(node, parent, source)
  const closing = closingOf(node, parent, name)
  const [start, end] = [node.position.end.offset, closing?.position?.start.offset]
  if (!closing?.position || start === undefined || end === undefined) return undefined
  const words = source.slice(start, end)
  const written: Written | undefined = own(digits, name) === undefined ? own(marks, name) : raisedMarks(name, words)
  if (!written) return undefined
  const edits = [editAt(node.position, written.before), ...wordEdits(node, closing, written)]
  const [from, to] = [node.position.start.offset ?? 0, closing.position.end.offset ?? 0]
  const {before, after} = lineAround(source, from, to)
  return {
    edits,
    isCertain: written.isSame && isPlain(node, written) && isWord(words) && staysWords(before, words + after),
    actual: source.slice(from, to),
    expected: `${written.before}${written.words ?? words}${written.after}`,
  }
}

const isLine = ({type}: Parents): boolean => type === 'paragraph' || type === 'tableCell' || type === 'heading'

interface Written extends Marks {
  /** Words in the place of those that stand there. */
  readonly words?: string
}

function wordEdits(node: Html, closing: Html, {words, after}: Written): readonly Edit[] {
  if (!closing.position || !node.position) return []
  if (words === undefined) return [editAt(closing.position, after)]
  return [editAt({start: node.position.end, end: closing.position.end}, words + after)]
}

/** Raised or lowered digits have characters of their own; the ends of ordinals are raised by typography. */
function raisedMarks(name: string, words: string): Written | undefined {
  const signs = own(digits, name)
  if (signs !== undefined && /^\d{1,4}$/.test(words))
    return {...nothing, words: [...words].map(digit => signs[Number(digit)] ?? digit).join('')}
  return name === 'sup' && ordinal.test(words) ? nothing : undefined
}

/** The closing tag of an element that has none of its kind within it. */
function closingOf(node: Html, parent: Parents, name: string): Html | undefined {
  const siblings: readonly Nodes[] = parent.children
  const after = siblings.slice(siblings.indexOf(node) + 1).filter(one => one.type === 'html')
  const next = after.find(({value}) => new RegExp(`^</?${name}[\\s/>]`, 'i').test(value))
  return next?.value.startsWith('</') ? next : undefined
}

/** Marks of emphasis hold where words begin and end between them; where others stand, somebody should look. */
const isWord = (words: string): boolean => /^[\p{L}\p{N}](?:[^<>*_~`[\]\n]*[\p{L}\p{N}])?$/u.test(words)

/** Attributes may say more than the tag: another language, emphasis by style. */
const isPlain = ({value}: Html, {before}: Marks): boolean =>
  before === '' ? !/\slang=|bold|italic|underline|line-through/i.test(value) : !/\slang=/i.test(value)

/** In a paragraph a backslash ends the line; in a cell and a heading there is only one. */
function breakFix(node: Html, parent: Parents, source: string): Fix | undefined {
  const {position} = node
  const end = position?.end.offset
  if (!position || end === undefined) return undefined
  if (parent.type !== 'paragraph')
    return {edits: [editAt(position, ' ')], isCertain: false, actual: node.value, expected: ' '}
  const next = source[end] ?? '\n'
  const isFirst = parent.children[0] === node
  const isLast = parent.children.at(-1) === node
  const text = isLast || isFirst ? '' : next === '\n' ? '\\' : '\\\n'
  const {before, after} = lineAround(source, position.start.offset ?? 0, end)
  const isCertain = text === '' ? staysWords(before, after) : next === '\n' || partsAsWords(before, after)
  return {edits: [editAt(position, text)], isCertain, actual: node.value, expected: text === '' ? '␣' : '\\ ⏎'}
}

const cellSign = /(?<!\\)\|/

/** Whether the two parts of a line are lines of words: with the sign of cells in both they would be rows of a table. */
const partsAsWords = (before: string, after: string): boolean =>
  beginsAsWords(after) && !(cellSign.test(before) && cellSign.test(after))

/** Tags of word processors in a name space of their own, which Markdown reads as words. */
export const foreignTags = /<\/?[a-z]\w*:\w+[^<>]*>/giu

const wrappers = /<\/?(?:p|div|span|font|o:p)(?:\s[^<>]*)?\/?>/gi

/** A change that leaves of a block of HTML its words alone, where its tags said nothing but where it begins and ends. */
export function unwrapFix({position, value}: Html): Fix | undefined {
  if (!position) return undefined
  const words = value
    .replaceAll(/<\/(?:p|div)>\s*(?=<)/gi, '\n\n')
    .replaceAll(wrappers, '')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()
  if (/[<>]/.test(words)) return undefined
  const areWords = words.split('\n').every(line => line.trim() === '' || beginsAsWords(line))
  const isSame = areWords && !/[*_`#[\]|~\\]/.test(words) && !/\slang=|bold|italic/i.test(value)
  return {edits: [editAt(position, words)], isCertain: isSame, actual: value, expected: words}
}
