import type {Text} from '../../model/text.js'
import {workOf} from './bibtex-work.js'
import type {BibliographyMistake, BibliographyReading, Work} from './bibliography.js'

/** Where the reader stands. Reading changes it. */
interface Cursor {
  readonly text: string
  at: number
}

/** Mistakes after which a file is read no further: each may look for its end through all that is left. */
const mostMistakes = 50
/** Of a value with all that it is joined from: a list of 3,000 authors has as many. */
const mostCharacters = 100_000

/** Thrown and caught in this file: the entry cannot be read further. */
class Unreadable extends Error {
  constructor(
    readonly at: number,
    readonly expected: Text,
  ) {
    super(expected.en)
  }
}

const expectations = {
  key: {en: 'a key and a comma: `@book{modele2025,`', fr: 'une clé et une virgule : `@book{modele2025,`'},
  field: {en: '`name = {value}`', fr: '`nom = {valeur}`'},
  value: {en: 'a value in braces or quotes, or a number', fr: 'une valeur entre accolades ou guillemets, ou un nombre'},
  length: {
    en: `a value of at most ${mostCharacters} characters`,
    fr: `une valeur de ${mostCharacters} caractères au plus`,
  },
  end: {en: 'a closing `}`', fr: 'un `}` fermant'},
} satisfies Readonly<Record<string, Text>>

/**
 * Read BibTeX: entries, `@string` names, `#`, LaTeX accents. What stands outside entries is a comment.
 *
 * @see Patashnik, BibTeXing (1988), §2: http://mirrors.ctan.org/biblio/bibtex/base/btxdoc.pdf
 */
export function parseBibtex(text: string): BibliographyReading {
  const cursor: Cursor = {text: text.replaceAll(/^[ \t]*%.*$/gm, line => ' '.repeat(line.length)), at: 0}
  const strings = new Map<string, string>()
  const works = new Map<string, Work>()
  const mistakes: BibliographyMistake[] = []
  for (
    let at = cursor.text.indexOf('@');
    at >= 0 && mistakes.length < mostMistakes;
    at = cursor.text.indexOf('@', cursor.at)
  ) {
    cursor.at = at + 1
    try {
      const work = readEntry(cursor, strings)
      if (work) works.set(work.id, work)
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error
      mistakes.push(mistakeAt(cursor.text, error))
      cursor.at = Math.max(cursor.at, error.at)
    }
  }
  return mistakes.length ? {status: 'wrong', mistakes} : {status: 'read', works}
}

function mistakeAt(text: string, {at: reached, expected}: Unreadable): BibliographyMistake {
  const at = reached + (/\S/.exec(text.slice(reached))?.index ?? 0)
  const found = text.slice(at).split('\n')[0]?.trim().slice(0, 40) ?? ''
  return {
    line: text.slice(0, at).split('\n').length,
    actual:
      found === '' ? {en: 'the end of the file', fr: 'la fin du fichier'} : {en: `\`${found}\``, fr: `\`${found}\``},
    expected,
  }
}

function readEntry(cursor: Cursor, strings: Map<string, string>): Work | undefined {
  const type = match(cursor, /[A-Za-z]+/y)?.toLowerCase()
  // An `@` in a comment, as in a mail address.
  if (type === undefined || match(cursor, /\s*\{/y) === undefined) return undefined
  if (type === 'comment' || type === 'preamble') return void readBraces(cursor)
  if (type === 'string') {
    for (const [name, value] of readFields(cursor, strings)) strings.set(name, value)
    return undefined
  }
  const key = match(cursor, /\s*[^\s,{}"#%=]+/y)?.trim()
  if (key === undefined || match(cursor, /\s*,/y) === undefined) throw new Unreadable(cursor.at, expectations.key)
  return workOf(type, key, readFields(cursor, strings))
}

function readFields(cursor: Cursor, strings: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const fields = new Map<string, string>()
  while (match(cursor, /\s*\}/y) === undefined) {
    const name = match(cursor, /\s*[A-Za-z][\w:-]*\s*=/y)
    if (name === undefined) throw new Unreadable(cursor.at, expectations.field)
    fields.set(name.slice(0, -1).trim().toLowerCase(), readValue(cursor, strings))
    if (match(cursor, /\s*,/y) === undefined && !/\s*\}/y.test(cursor.text.slice(cursor.at))) {
      throw new Unreadable(cursor.at, expectations.end)
    }
  }
  return fields
}

function readValue(cursor: Cursor, strings: ReadonlyMap<string, string>): string {
  const start = cursor.at
  const parts: string[] = []
  let length = 0
  do {
    if (match(cursor, /\s*\{/y) !== undefined) parts.push(readBraces(cursor))
    else if (match(cursor, /\s*"/y) !== undefined) parts.push(readQuotes(cursor))
    else parts.push(readWord(cursor, strings))
    length += parts.at(-1)?.length ?? 0
    if (length > mostCharacters) throw new Unreadable(start, expectations.length)
  } while (match(cursor, /\s*#/y) !== undefined)
  return parts.join('')
}

function readWord(cursor: Cursor, strings: ReadonlyMap<string, string>): string {
  const at = cursor.at
  const word = match(cursor, /\s*[\w:-]+/y)?.trim()
  const value = word === undefined || /^\d+$/.test(word) ? word : strings.get(word.toLowerCase())
  if (value === undefined) throw new Unreadable(at, expectations.value)
  return value
}

/** What stands up to the brace that closes the one just read; inner braces are kept. */
function readBraces(cursor: Cursor): string {
  const start = cursor.at
  for (let depth = 1; depth > 0; cursor.at++) {
    const sign = cursor.text[cursor.at]
    if (sign === undefined) throw new Unreadable(start, expectations.end)
    if (sign === '\\') cursor.at++
    else if (sign === '{') depth++
    else if (sign === '}') depth--
  }
  return cursor.text.slice(start, cursor.at - 1)
}

function readQuotes(cursor: Cursor): string {
  const start = cursor.at
  for (let depth = 0; ; cursor.at++) {
    const sign = cursor.text[cursor.at]
    if (sign === undefined) throw new Unreadable(start, expectations.end)
    if (sign === '\\') cursor.at++
    else if (sign === '{') depth++
    else if (sign === '}') depth--
    else if (sign === '"' && depth === 0) break
  }
  return cursor.text.slice(start, cursor.at++)
}

function match(cursor: Cursor, pattern: RegExp): string | undefined {
  pattern.lastIndex = cursor.at
  const found = pattern.exec(cursor.text)?.[0]
  if (found !== undefined) cursor.at += found.length
  return found
}
