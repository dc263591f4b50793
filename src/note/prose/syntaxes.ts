import type {Escape, Syntax} from './align.js'
import {own} from '../../model/own.js'

const entity = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|[A-Za-z][A-Za-z\d]{1,31});/y

/** CommonMark inside a line: backslashes before punctuation (2.4), and character references (2.5). */
export const markdown: Syntax = {
  unescape: (source, at, wanted) => {
    const next = source[at + 1] ?? ''
    if (source[at] === '\\' && /[!-/:-@[-`{-~]/.test(next)) return {length: 2, value: next}
    return source[at] === '&' ? reference(source, at, wanted) : undefined
  },
  gap: /[ \t]*(?:\n[ \t>]*)+/y,
}

function reference(source: string, at: number, wanted: string): Escape | undefined {
  entity.lastIndex = at
  const [written, decimal, hexadecimal] = entity.exec(source) ?? []
  if (written === undefined) return undefined
  const code = decimal === undefined ? hexadecimal && parseInt(hexadecimal, 16) : Number(decimal)
  // A name stands for one character, and the parser has said for which; `&amp;` alone begins like what it stands for.
  const named = String.fromCodePoint(wanted.codePointAt(0) ?? 0xfffd)
  if (code === undefined && named === '&' && !/^&(?:amp|AMP);/.test(written)) return undefined
  return {length: written.length, value: code ? String.fromCodePoint(Math.min(code, 0x10ffff)) : named}
}

const lines = /[ \t]*(?:\n[ \t]*)+/y
const unescaped = () => undefined

/** YAML 1.2.2, plain (7.3.3) and block scalars (8.1): signs stand for themselves, lines may be folded. */
export const yamlPlain: Syntax = {unescape: unescaped, gap: lines}

/** YAML 1.2.2, 7.3.2: a single quote is doubled. */
export const yamlSingle: Syntax = {
  unescape: (source, at) => (source.startsWith("''", at) ? {length: 2, value: "'"} : undefined),
  gap: lines,
}

const letters: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  ' ': ' ',
  t: '\t',
  n: '\n',
  _: '\u00A0',
}
const escapes = /\\(?:\n[ \t]*|x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|(["\\/ tn_]))/y

/** YAML 1.2.2, 7.3.1: escapes with a backslash, which also joins lines. */
export const yamlDouble: Syntax = {
  unescape: (source, at) => {
    escapes.lastIndex = at
    const [written, x, u, long, letter] = escapes.exec(source) ?? []
    if (written === undefined) return undefined
    const hexadecimal = x ?? u ?? long
    const code = hexadecimal === undefined ? undefined : Math.min(parseInt(hexadecimal, 16), 0x10ffff)
    return {
      length: written.length,
      value: code === undefined ? (own(letters, letter ?? '') ?? '') : String.fromCodePoint(code),
    }
  },
  gap: lines,
}

/** Attributes of blocks in quotes: character references only. */
export const attributeValue: Syntax = {
  unescape: (source, at, wanted) => (source[at] === '&' ? reference(source, at, wanted) : undefined),
  gap: lines,
}
