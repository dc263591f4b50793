import {onLine} from '../model/fix.js'
import matter from 'gray-matter'
import type {VFile} from 'vfile'
import {quoted} from '../model/quoted.js'
import {report} from '../model/report.js'

/** A note cut at its fences. */
export interface SplitNote {
  /** The front matter, blanks in place of the opening fence: its lines and columns are those of the file. */
  readonly yaml: string
  readonly body: string
  /** Line of the file where the body begins, from 1. */
  readonly bodyLine: number
}

const bare = /^---[ \t]*$/
/** Lines that open front matter elsewhere (Hugo, Jekyll, gray-matter), or that an editor made of `---`. */
const otherFence = /^(-{3,}.*|\+{3}.*|;{3}.*|[—–]+-*\s*)$/
/** Lines that were meant to close it. */
const otherClosing = /^\s*(-{2,}|\.{3}|[—–]+-*|\+{3}|\*{3}|={3,})\s*$/

/** Cut a note at its fences; what forbids it is reported. */
export function splitNote(file: VFile, text: string): SplitNote | undefined {
  const lines = text.split('\n')
  const closing = opens(file, lines) ? closingLine(file, lines) : undefined
  if (closing === undefined) return undefined
  const head = lines.slice(0, closing).join('\n')
  const {matter: yaml} = matter(head, {
    language: 'yaml',
    delimiters: '---',
    // gray-matter only cuts: `yaml` reads with positions what it cuts, and nothing is ever run.
    engines: {yaml: () => ({}), json: refuse, javascript: refuse},
  })
  return {yaml: `   ${yaml}`, body: text.slice(head.length + 1), bodyLine: closing + 1}
}

function refuse(): never {
  throw new Error('Only YAML is read; other fences are refused before this')
}

function opens(file: VFile, lines: readonly string[]): boolean {
  const first = lines[0] ?? ''
  if (bare.test(first)) return true
  const indented = bare.test(first.trimStart())
  const isLater = indented || hasFence(lines)
  const rule = otherFence.test(first) ? 'fence-kind' : isLater ? 'fence-first-line' : 'front-matter-missing'
  report(file, rule, {
    place: onLine(1, 0, first.length),
    actual: indented ? indent : first.trim() ? quoted(first) : {en: 'blank line', fr: 'une ligne vide'},
    expected: rule === 'front-matter-missing' ? {en: 'front matter', fr: "l'en-tête de la note"} : '`---`',
    instead: rule === 'fence-kind' ? [first, '---'] : undefined,
  })
  return false
}

const indent = {en: 'space before `---`', fr: 'une espace devant `---`'}

const hasFence = (lines: readonly string[]): boolean =>
  lines.some((line, index) => bare.test(line) && /^[\p{L}_-]+:/u.test(lines[index + 1] ?? ''))

/** The line of the closing fence, from 1. */
function closingLine(file: VFile, lines: readonly string[]): number | undefined {
  const index = lines.findIndex((line, at) => at > 0 && line.startsWith('---'))
  const closing = lines[index]
  if (closing === undefined) return unclosed(file, lines)
  if (bare.test(closing)) return index + 1
  report(file, 'fence-kind', {
    place: onLine(index + 1, 0, closing.length),
    actual: quoted(closing),
    expected: '`---`',
    instead: [closing, '---'],
  })
  return undefined
}

function unclosed(file: VFile, lines: readonly string[]): undefined {
  const index = lines.findIndex((line, at) => at > 0 && otherClosing.test(line))
  const meant = lines[index]
  report(file, 'fence-unclosed', {
    place: {start: {line: 1, column: 1}, end: {line: 1, column: 4}},
    actual: {en: 'end of the file', fr: 'la fin du fichier'},
    expected: {en: 'a line `---` that closes the front matter', fr: "une ligne `---` qui ferme l'en-tête"},
    remedy:
      meant === undefined
        ? undefined
        : {
            en: `On line ${index + 1}, write \`---\` in place of ${quoted(meant)}.`,
            fr: `À la ligne ${index + 1}, écrivez \`---\` au lieu de ${quoted(meant)}.`,
          },
  })
  return undefined
}
