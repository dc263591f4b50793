/** A piece of a note's text and the line on which it begins. */
export interface NoteText {
  readonly text: string
  readonly line: number
}

const fences = /^\uFEFF?---[ \t]*\r?\n([^]*?)^---[ \t]*\r?$/m
/** A front matter that nothing closes, as of a note that is being written: it ends before a blank line. */
const unclosed = /^\uFEFF?---[ \t]*\r?\n((?:.*\S.*(?:\n|$))*)/
/** Where a value of the front matter begins: after a key, a dash, or in braces. */
const beginning = /^\s*(?:-\s+)*(?:["']?[\p{L}\w-]+["']?[ \t]*:(?=\s|$)[ \t]*)?/u
const inBraces = /[{,][ \t]*["']?[\p{L}\w-]+["']?[ \t]*:(?=\s)/gu

/**
 * A note's words in all the orders in which an edition can show them: values of the front matter one by one, and the text as
 * typed, and as it is read, without addresses, attributes and marks. It needs no sound Markdown or YAML: what it makes of a
 * broken note is still nearly all of it.
 */
export function noteTexts(source: string): readonly NoteText[] {
  const {head, body, line} = split(source)
  return [...inBothForms(values(head)), {text: body, line}, {text: visible(body), line}]
}

/** The texts of a note that everybody may read, without what its author alone sees: remarks in Markdown and YAML. */
export function openTexts(source: string): readonly NoteText[] {
  const {head, body, line} = split(source)
  const said = without(body, remarks)
  const fields = inBothForms(values(head.replaceAll(/(?:^|[ \t])#.*$/gm, '')))
  return [...fields, {text: said, line}, {text: visible(said), line}]
}

/** Texts as typed, and as they are read where that is not the same. */
const inBothForms = (texts: readonly NoteText[]): readonly NoteText[] =>
  texts.flatMap(one => {
    const text = visible(one.text)
    return text === one.text ? [one] : [one, {...one, text}]
  })

/** Values of some keys of the front matter, entry by entry, without quotation marks. */
export function valuesOf(source: string, keys: readonly string[]): readonly string[] {
  const {head} = split(source)
  const found: string[] = []
  let isIn = false
  for (const line of head.split('\n')) {
    const key = /^["']?([\p{L}\w-]+)["']?[ \t]*:/u.exec(line)
    if (key) isIn = keys.includes(key[1] ?? '')
    if (!isIn) continue
    const value = line.slice(key?.[0].length ?? 0).trim()
    if (key || value.startsWith('- ')) found.push(value)
    else found.push(`${found.pop() ?? ''} ${value}`)
  }
  return found.map(value => value.replaceAll(/^(?:-\s+|[>|][-+]?\s*|["'])+|["']\s*$/g, '').trim()).filter(Boolean)
}

/** Names of files as a note gives them: pictures, data, bibliography; and whatever else looks like one. */
export function filesIn(source: string): readonly string[] {
  const found = [
    ...source.matchAll(
      /<([^<>\n]{1,200}\.\w{2,5})>|["']([^"'\n]{1,200}\.\w{2,5})["']|([^\s"'()<>{}[\]|=]{1,200}\.\w{2,5})(?![\w.])/g,
    ),
  ]
  return [...new Set(found.map(([, pointed, quoted, bare]) => pointed ?? quoted ?? bare ?? ''))].filter(
    name => !/:\/\/|\.md$/i.test(name),
  )
}

function split(source: string): {readonly head: string; readonly body: string; readonly line: number} {
  const closed = fences.exec(source)
  const found = closed?.index === 0 ? closed : unclosed.exec(source)
  if (!found) return {head: '', body: source, line: 1}
  const end = found[0].length
  return {head: found[1] ?? '', body: source.slice(end), line: source.slice(0, end).split('\n').length}
}

/** Texts of a front matter, whose first line is the second of its file. */
function values(head: string): readonly NoteText[] {
  const found: {text: string; line: number}[] = []
  for (const [index, written] of head.split('\n').entries()) {
    const key = beginning.exec(written)?.[0] ?? ''
    const last = found.at(-1)
    if (last && key.trim() === '') last.text += ` ${written}`
    else for (const text of written.slice(key.length).split(inBraces)) found.push({text, line: index + 2})
  }
  return found
}

const remarks: readonly RegExp[] = [/<!--[^]*?-->/g, /^\[\/\/\]:.*$/gm]

/** Words that Markdown writes by signs and addresses. A pattern is enough: a text misread here is still there as typed. */
const marks: readonly RegExp[] = [
  ...remarks,
  /^[ \t]*\[[^\]\n]+\]:[ \t]*\S+.*$/gm,
  /(?<=\])\([^()\n]*(?:\([^()\n]*\)[^()\n]*)*\)/g,
  /(?<=\])\[[^\]\n]*\]/g,
  /\[\^[^\]\n]*\]:?/g,
  /\[@[^\]\n]*\]/g,
  /\{[^{}\n]*\}/g,
  /^[ \t>]*:{3,}[\w-]*|:lang(?=\[)/gm,
  /^[ \t>]*\[![A-Z]+\]/gm,
  /^[ \t>]*\d+[.)][ \t]/gm,
  /[*_`~]+/g,
]

/** A text as it is read: without addresses, attributes and marks. */
export const visible = (text: string): string => without(text, marks)

/** Lines stay where they are. */
const without = (text: string, patterns: readonly RegExp[]): string =>
  patterns.reduce((left, pattern) => left.replaceAll(pattern, found => found.replaceAll(/[^\n]+/g, '')), text)
