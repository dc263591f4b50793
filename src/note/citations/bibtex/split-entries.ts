import type {Text} from '../../../model/text.js'
import {Unreadable} from './unreadable.js'

/** An entry, from its `@` to the sign that closes it. */
export interface Piece {
  /** In small letters: `book`, `string`. */
  readonly type: string
  readonly text: string
  /** Where in the file, in characters. */
  readonly at: number
}

/** An entry of a book with its abstract has some thousands. */
const mostCharacters = 1_000_000
/** Braces in braces; whoever reads them calls itself for each. */
const mostDepth = 50

const expectations = {
  open: {en: 'a brace and a key: `@book{modele2025,`', fr: 'une accolade et une clé : `@book{modele2025,`'},
  close: {en: 'a closing sign for each one that opens', fr: 'un signe fermant pour chaque signe ouvrant'},
  depth: {en: `at most ${mostDepth} braces in braces`, fr: `au plus ${mostDepth} accolades imbriquées`},
} satisfies Readonly<Record<string, Text>>

const header = /@\s*([A-Za-z_][\w:+-]*)\s*([{(])/y

/**
 * Find the entries of a file; what stands between them is a comment. `refuse` is called for each without a beginning or an end, and says
 * whether to go on.
 */
export function* splitEntries(text: string, refuse: (mistake: Unreadable) => boolean): Generator<Piece> {
  let free = 0
  // Whether only blanks stand between the line's beginning, or the entry before, and what is free.
  let isFirst = true
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', free)) {
    const before = text.slice(free, at)
    const line = before.slice(before.lastIndexOf('\n') + 1)
    isFirst = line.trim() === '' && (isFirst || line.length < before.length)
    header.lastIndex = at
    const [whole, type = '', open = ''] = isComment(line) || /[\w.]$/.test(line) ? [] : (header.exec(text) ?? [])
    if (whole === undefined) {
      if (isFirst && isMeant(text, at) && !refuse(new Unreadable(at, expectations.open))) return
      free = isComment(line) || isRemark(text, at) ? lineEnd(text, at) : at + 1
      isFirst = false
      continue
    }
    const [kind, from, close] = [type.toLowerCase(), at + whole.length, open === '(' ? ')' : '}']
    const end = kind === 'comment' ? endOfComment(text, from, close) : endOf(text, from, close)
    isFirst = true
    free = typeof end === 'number' ? end : nextEntry(text, from)
    if (typeof end !== 'number' && !refuse(new Unreadable(at, end))) return
    if (typeof end === 'number' && kind !== 'comment') yield {type: kind, text: text.slice(at, end), at}
  }
}

/** Commented out, as many write it; BibTeX itself knows no such sign. */
const isComment = (line: string): boolean => line.trimStart().startsWith('%')

/** `@comment` without a brace. */
const isRemark = (text: string, at: number): boolean => /^@\s*comment\b/i.test(text.slice(at, at + 20))

/** A word after `@` at the beginning of a line was meant as an entry. */
const isMeant = (text: string, at: number): boolean =>
  !isRemark(text, at) && /^@\s*[A-Za-z]/.test(text.slice(at, at + 20))

const lineEnd = (text: string, at: number): number => {
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end
}

/** The next line that begins with `@`. */
function nextEntry(text: string, from: number): number {
  const next = /\n[ \t]*@/g
  next.lastIndex = from
  return next.exec(text)?.index ?? text.length
}

/** Where an entry ends, after its closing sign, of which the text begins at `from`; what was expected, where it does not. */
function endOf(text: string, from: number, close: string): number | Text {
  const most = Math.min(text.length, from + mostCharacters)
  let depth = 0
  let isQuoted = false
  for (let at = from; at < most; at++) {
    const sign = text[at]
    const isWithin = depth > 0 || isQuoted
    if (!isWithin && sign === close) return at + 1
    if (!isWithin && sign === '@') return expectations.close
    if (!isWithin && sign === '%') at = lineEnd(text, at) - 1
    else if (sign === '\\' && isWithin && /[\\{}]/.test(text[at + 1] ?? '')) at++
    else if (sign === '"' && depth === 0) isQuoted = !isQuoted
    else if (sign === '{') depth++
    else if (sign === '}' && depth > 0) depth--
    if (depth > mostDepth) return expectations.depth
  }
  return expectations.close
}

/** Where a comment ends, in which quotation marks and backslashes are words. */
function endOfComment(text: string, from: number, close: string): number | Text {
  const most = Math.min(text.length, from + mostCharacters)
  for (let at = from, depth = 0; at < most; at++) {
    if (depth === 0 && text[at] === close) return at + 1
    if (text[at] === '{') depth++
    else if (text[at] === '}' && depth > 0) depth--
  }
  return expectations.close
}
