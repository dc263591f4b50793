import type {Text} from './text.js'

/** How much of an author's text a message repeats, in characters. */
const maxCharacters = 60

/**
 * An author's text as a message quotes it: on one line, cut when long, in code marks.
 *
 * @example quoted('3 May') // '`3 May`'
 */
export function quoted(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  const cut = [...line].length > maxCharacters ? `${[...line].slice(0, maxCharacters - 1).join('')}…` : line
  return inCode(cut)
}

/** A text in code marks that its own backticks do not end. */
export const inCode = (text: string): string => (text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``)

/** A value as a message names it: scalars quoted, the rest by its kind. */
export function quotedValue(value: unknown): Text | string {
  if (value === null || value === undefined || value === '') return {en: 'empty value', fr: 'une valeur vide'}
  if (Array.isArray(value))
    return value.length ? {en: 'list', fr: 'une liste'} : {en: 'empty list', fr: 'une liste vide'}
  if (typeof value === 'object') return {en: 'group of keys', fr: 'un groupe de clés'}
  return quoted(typeof value === 'string' ? value : JSON.stringify(value))
}

const joined = (words: readonly string[], conjunction: string): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${conjunction} ${words.at(-1) ?? ''}`

/** Ids to choose from, quoted and joined: “`a`, `b` or `c`”. */
export function choice(ids: readonly string[]): Text {
  const marks = ids.map(quoted)
  return {en: joined(marks, 'or'), fr: joined(marks, 'ou')}
}
