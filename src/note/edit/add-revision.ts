import {isMap, type ParsedNode, type YAMLSeq} from 'yaml'
import type {Metadata} from '../../model/front-matter.js'
import {plain} from '../../model/nearest.js'
import type {Text, ToolLanguage} from '../../model/text.js'
import {keyOf} from '../fields/read-group.js'
import {columnOf, endOf, lineAfter, yamlLine, type TextChange} from './yaml-text.js'

/** A revision to be written. */
export type NewRevision = Omit<NonNullable<Metadata['revisions']>[number], 'summary'> & {readonly summary: string}

/** The language of keys, and natures as authors write them. */
interface Words {
  readonly language: ToolLanguage
  readonly natures: Readonly<Record<NewRevision['nature'], Text>>
}

/** A value in a note, from the word that messages say: without accents, as notes on record have it. */
export const asWritten = (word: string): string => plain(word.replaceAll('`', ''))

/** Revisions at the end of a list, written as its last one is; undefined where that is no group. */
export function addedRevision(
  text: string,
  list: YAMLSeq<ParsedNode>,
  revisions: readonly NewRevision[],
  words: Words,
): TextChange | undefined {
  const last = list.items.at(-1)
  if (!isMap<ParsedNode, ParsedNode | null>(last)) return undefined
  const written = new Map(last.items.map(pair => [keyOf(pair).text, pair.value]))
  const summaryKey = [...written.keys()].find(key => !['version', 'date', 'nature'].includes(key))
  const lines = revisions.map(revision => entriesOf(revision, {...words, summaryKey}))
  if (list.flow) {
    const end = last.range[1]
    return {range: [end, end], text: lines.map(entries => `, ${inBraces(entries)}`).join('')}
  }
  const at = lineAfter(text, endOf(last))
  const indent = ' '.repeat(columnOf(text, text.lastIndexOf('-', last.range[0] - 1)))
  const gap = ' '.repeat(columnOf(text, last.range[0]) - indent.length - 1)
  const item = (entries: readonly string[]) =>
    last.flow ? `${indent}-${gap}${inBraces(entries)}\n` : `${indent}-${gap}${entries.join(`\n${indent} ${gap}`)}\n`
  return {range: [at, at], text: lines.map(item).join('')}
}

/** The lines of a list that is not there yet. */
export const newList = (revisions: readonly NewRevision[], words: Words): string =>
  revisions.map(revision => `  - ${entriesOf(revision, words).join('\n    ')}\n`).join('')

const inBraces = (entries: readonly string[]): string => `{${entries.join(', ')}}`

const entriesOf = (
  {version, date, nature, summary}: NewRevision,
  {
    language,
    natures,
    summaryKey = language === 'fr' ? 'resume' : 'summary',
  }: Words & {readonly summaryKey?: string | undefined},
): readonly string[] => [
  `version: ${JSON.stringify(version)}`,
  `date: ${date}`,
  `nature: ${asWritten(natures[nature][language])}`,
  `${summaryKey}: ${yamlLine(summary)}`,
]
