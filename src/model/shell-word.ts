import {utf8} from './bytes.js'

/**
 * A text as one word of a POSIX shell: bare where nothing in it means anything, else in quotes. What nobody sees (controls,
 * unusual spaces, what turns the direction) is written as the octal numbers of its bytes, in the quotes that bash, zsh and
 * POSIX.1-2024 know for that.
 *
 * @example shellWord("notes/l'été.md") // `'notes/l'\''été.md'`
 */
export function shellWord(text: string): string {
  if (/^[A-Za-z0-9_@%+=:,./-]+$/.test(text) && !text.startsWith('-')) return text
  if (!unseen.test(text)) return `'${text.replaceAll("'", String.raw`'\''`)}'`
  return `$'${[...text].map(escaped).join('')}'`
}

const unseen = /\p{C}|(?! )\p{Z}/u

function escaped(sign: string): string {
  if (unseen.test(sign)) return [...utf8(sign)].map(octal).join('')
  return sign === "'" || sign === '\\' ? `\\${sign}` : sign
}

const octal = (byte: number): string => `\\${byte.toString(8).padStart(3, '0')}`
