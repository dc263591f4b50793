import type {Heading, Root, RootContent} from 'mdast'
import {toString} from 'mdast-util-to-string'
import type {Locale} from '../../model/locale.js'
import {patternFor, patternOf} from '../../model/pattern-for.js'

/** The heading of the first annex, where a text ends with annexes: from it on, all headings of its level are named so. Undefined otherwise. */
export function firstAnnex({children}: Root, locale: Locale): Heading | undefined {
  const sections = children.filter((node): node is Heading => node.type === 'heading' && node.depth <= 2)
  const last = sections.findLastIndex(heading => !isAnnex(heading, locale))
  return sections[last + 1]
}

/** The blocks before a heading of the text, and those from it on; all are before where there is no such heading. */
export function aroundFirst(
  heading: Heading | undefined,
  {children}: Root,
): readonly [before: readonly RootContent[], after: readonly RootContent[]] {
  const at = heading ? children.indexOf(heading) : children.length
  return [children.slice(0, at), children.slice(at)]
}

/** Whether a heading begins with a name of an annex, or with one word and such a name (“Technical annex 2: …”, “1. melléklet – …”). */
function isAnnex(heading: Heading, {annexWords, lang}: Locale): boolean {
  const title = toString(heading).normalize('NFC').toLocaleLowerCase(lang).trim()
  const names = annexWords.split(' ').filter(name => title.includes(name))
  return names.length > 0 && patternFor(patternOf(namedBy(names), 'u'))(title).test(title)
}

function namedBy(names: readonly string[]): string {
  const name = `(?:${names.join('|')})(?![\\p{L}\\p{M}])`
  const number = String.raw`(?:\p{N}+|[ivx]+|\p{L})(?![\p{L}\p{N}])`
  const first = `(?:${number}[.)]?\\s+)?${name}`
  const second = String.raw`\S+\s+${name}(?:\s+${number})?\s*(?:$|[^\p{L}\p{N}\s])`
  return `^(?:${first}|${second})`
}
