import {own} from '../../model/own.js'

/** What TeX would take for a command, or what its fonts have no letter for; accents stay as they are, in UTF-8. */
const escapes: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '%': '\\%',
  '#': '\\#',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '\n': ' ',
  '\u00A0': '~',
  // Narrower spaces too: few readers know `\,`, and babel sets its own before French punctuation.
  '\u2009': '~',
  '\u202F': '~',
  '\u2011': '-',
  '\u00AD': '',
  '\u200B': '',
  '\u2060': '',
}

/** Text as the value of a field. */
export const latexText = (text: string): string =>
  text.replaceAll(
    /[\\{}$&%#_~^\n\u00A0\u2009\u202F\u2011\u00AD\u200B\u2060]/g,
    character => own(escapes, character) ?? '',
  )

/** With its group, `split` gives what matches too, at odd places. */
const wordWithCapital = /([\p{L}\p{M}\p{N}.'’+-]*\p{Lu}[\p{L}\p{M}\p{N}.'’+-]*)/u

/** A title: styles that put titles in lower case must leave names and initials alone, so words with a capital are in braces. */
export const latexTitle = (title: string): string =>
  title
    .split(wordWithCapital)
    .map((part, index) => (index % 2 === 1 ? `{${latexText(part)}}` : latexText(part)))
    .join('')
