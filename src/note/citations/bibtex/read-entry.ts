import {Grammar, type Lexer} from '#vendor/@citation-js/core/lib/util/grammar.js'
import {bibtexGrammar, parse} from '#vendor/@citation-js/plugin-bibtex/lib/input/file.js'
import type {Text} from '../../../model/text.js'
import type {Piece} from './split-entries.js'
import {Unreadable} from './unreadable.js'

/** A value as it stands in the file, joined, with its braces and commands. */
export interface Field {
  readonly value: string
  /** Where in the file its name stands, in characters. */
  readonly at: number
}

/** An entry of the file, before anything is read of its values. */
export interface Entry {
  readonly type: string
  /** Empty for `@string` and `@preamble`. */
  readonly key: string
  readonly at: number
  /** By names in small letters. */
  readonly fields: ReadonlyMap<string, Field>
}

/** Of a value with all that it is joined from: a list of 3,000 authors has as many. */
const mostCharacters = 100_000

const expectations = {
  key: {en: 'a key and a comma: `@book{modele2025,`', fr: 'une clé et une virgule : `@book{modele2025,`'},
  field: {en: '`name = {value}`', fr: '`nom = {valeur}`'},
  value: {en: 'a value in braces or quotes, or a number', fr: 'une valeur entre accolades ou guillemets, ou un nombre'},
  string: {
    en: 'a value in braces, or a name that an `@string` above it gives',
    fr: 'une valeur entre accolades, ou un nom donné plus haut par un `@string`',
  },
  once: {en: 'each field once', fr: 'chaque champ une seule fois'},
  length: {
    en: `a value of at most ${mostCharacters} characters`,
    fr: `une valeur de ${mostCharacters} caractères au plus`,
  },
  end: {en: 'a comma or the closing sign', fr: 'une virgule ou le signe fermant'},
} satisfies Readonly<Record<string, Text>>

/** Words for what was expected, by the sign that the grammar wanted. */
const wanted: ReadonlyMap<string, Text> = new Map([
  ['label', expectations.key],
  ['comma', expectations.key],
  ['equals', expectations.field],
  ['identifier', expectations.field],
  ['lbrace', expectations.value],
  ['rbrace', expectations.end],
])

/** Reads the entries of one file, in order. */
export interface EntryReader {
  /**
   * @throws {Unreadable} Where it is none.
   */
  readonly read: (piece: Piece) => Entry
}

/**
 * A reader by Citation.js's grammar, which keeps where each field stands, and refuses what that grammar passes over in silence: names that
 * nothing explains, second values, signs after the end. Changes `strings`, by each `@string` that is read.
 */
export function entryReader(strings: Map<string, string>): EntryReader {
  // Its lexer is kept by the grammar alone, which has one only once it has read something.
  parse('')
  const lexer: Lexer = bibtexGrammar.lexer.clone()
  return {
    read: piece => {
      const fields = new Map<string, Field>()
      const grammar = new Grammar(rulesFor(piece, strings, fields), {strings: {}})
      const key = labelIn(readBy(grammar, lexer, piece))
      if (piece.type === 'string') for (const [name, {value}] of fields) strings.set(name, value)
      return {type: piece.type, key, at: piece.at, fields}
    },
  }
}

function readBy(grammar: Grammar, lexer: Lexer, {text, at}: Piece): unknown {
  try {
    return grammar.parse(lexer.reset(text))
  } catch (error) {
    if (error instanceof Unreadable || !(error instanceof Error)) throw error
    const [, line, column] = /at line (\d+) col (\d+)/.exec(error.message) ?? []
    // A bug of the grammar, or of ours, names no place.
    if (line === undefined) throw error
    const sign = /expected "(\w+)"/.exec(error.message)?.[1] ?? ''
    throw new Unreadable(at + offsetOf(text, Number(line), Number(column)), wanted.get(sign) ?? expectations.field)
  }
}

const offsetOf = (text: string, line: number, column: number): number =>
  text
    .split('\n')
    .slice(0, line - 1)
    .reduce((sum, {length}) => sum + length + 1, 0) +
  column -
  1

const labelIn = (entry: unknown): string =>
  typeof entry === 'object' && entry !== null && 'label' in entry ? String(entry.label) : ''

/** Rules for a piece, which fill `fields` while it is read. */
function rulesFor(piece: Piece, strings: ReadonlyMap<string, string>, fields: Map<string, Field>): Grammar['rules'] {
  const {rules} = bibtexGrammar
  let length = 0
  const placeOf = (grammar: Grammar): number => piece.at + (grammar.token?.offset ?? piece.text.length)
  const own = {
    /** One entry, and nothing after it. */
    Main(this: Grammar): unknown {
      const entry = rules['Entry']?.call(this)
      const closes = piece.text.endsWith(')') === /^@\s*[\w:+-]+\s*\(/.test(piece.text)
      if (this.token !== undefined || !closes) throw new Unreadable(placeOf(this), expectations.end)
      return entry
    },
    Field(this: Grammar): unknown {
      const at = placeOf(this)
      length = 0
      const read = rules['Field']?.call(this)
      const [name = '', value = ''] = Array.isArray(read) ? read.map(String) : []
      if (fields.has(name)) throw new Unreadable(at, expectations.once)
      fields.set(name, {value, at})
      // The grammar keeps fields in an object, where not every name can be.
      return ['field', value]
    },
    ExpressionPart(this: Grammar): unknown {
      const at = placeOf(this)
      const part = readPart(this, strings, at)
      length += part.length
      if (length > mostCharacters) throw new Unreadable(at, expectations.length)
      return part
    },
  }
  return {...rules, ...own}
}

function readPart(grammar: Grammar, strings: ReadonlyMap<string, string>, at: number): string {
  if (grammar.matchToken('number')) return grammar.consumeToken('number').value
  if (!grammar.matchToken('identifier')) return String(bibtexGrammar.rules['ExpressionPart']?.call(grammar))
  const value = strings.get(grammar.consumeToken('identifier').value.toLowerCase())
  if (value === undefined) throw new Unreadable(at, expectations.string)
  return value
}
