import {matchesOf} from '../../model/matches.js'
import type {Cite} from './citations.js'

/** A piece of running text: words, or the works of one citation and where in the text its brackets begin. */
export type CitedText =
  | {readonly type: 'words'; readonly value: string}
  | {readonly type: 'citation'; readonly cites: readonly Cite[]; readonly value: string; readonly offset: number}

const brackets = /\[([^[\]]*@[^[\]]*)\]/g
// A key as Pandoc has it: letters, digits and inner punctuation.
const cite =
  /^(?<prefix>(?:[^@]*\s)?)(?<minus>-?)@(?<key>[\p{L}\p{N}_](?:[\p{L}\p{N}_]|[:.#$%&+?<>~/-](?=[\p{L}\p{N}_]))*)(?:\s*,\s*(?<locator>.*))?$/su

/** Find the citations of a text: `[@key]`, `[@key, p. 12]`, `[@one; voir @two]`, `[-@key]`. */
export function splitCitations(text: string): readonly CitedText[] {
  const parts: CitedText[] = []
  let end = 0
  for (const match of matchesOf(text, brackets)) {
    const cites = readCites(match[1] ?? '')
    if (!cites) continue
    if (match.index > end) parts.push({type: 'words', value: text.slice(end, match.index)})
    parts.push({type: 'citation', cites, value: match[0], offset: match.index})
    end = match.index + match[0].length
  }
  if (end < text.length) parts.push({type: 'words', value: text.slice(end)})
  return parts
}

function readCites(inside: string): readonly Cite[] | undefined {
  const cites = inside.split(';').map(part => readCite(part.replaceAll(/\s+/g, ' ').trim()))
  return cites.every(one => one !== undefined) ? cites : undefined
}

function readCite(part: string): Cite | undefined {
  const groups = cite.exec(part)?.groups
  if (!groups?.['key']) return undefined
  const prefix = groups['prefix']?.trim()
  const locator = groups['locator']?.trim()
  return {
    key: groups['key'],
    ...(prefix && {prefix}),
    ...(locator && {locator}),
    ...(groups['minus'] === '-' && {withoutAuthor: true}),
  }
}
