import {isMap, isScalar, isSeq, type Pair, type ParsedNode, type YAMLMap} from 'yaml'
import type {Field} from '../../model/field.js'
import {frenchName} from '../../model/french-spelling.js'
import {fields, type Metadata} from '../../model/front-matter.js'
import {natureValues, statusValues} from '../../model/status-names.js'
import type {IsoDate, Text, ToolLanguage} from '../../model/text.js'
import {keyLanguage} from '../fields/read-fields.js'
import {keyOf} from '../fields/read-group.js'
import type {ParsedNote} from '../parse-note.js'
import {endOf, lineAfter, likeScalar, type TextChange} from './yaml-text.js'
import {addedRevision, asWritten, newList, type NewRevision} from './add-revision.js'

/** Fields of a front matter that are given another value; what is absent stays. */
export interface FieldEdits {
  readonly status?: Metadata['status']
  readonly date?: IsoDate
  readonly version?: string
  /** Day of the last revision, where there is one. */
  readonly revised?: IsoDate
  /** Revisions to be added, oldest first. */
  readonly revisions?: readonly NewRevision[]
}

type Block = YAMLMap<ParsedNode, ParsedNode | null>
type Entry = Pair<ParsedNode, ParsedNode | null>

/**
 * Changes of a note's text, in order of place, that give fields other values: comments, order, spaces and the language in which the author
 * writes keys and values stay. Undefined for a front matter that is no block of lines.
 */
export function editFields(note: ParsedNote, edits: FieldEdits): readonly TextChange[] | undefined {
  const block = note.frontMatter?.contents
  if (!isMap<ParsedNode, ParsedNode | null>(block) || block.flow) return undefined
  const editor = new Editor(note.text, block)
  if (edits.date !== undefined) editor.set('date', edits.date)
  if (edits.version !== undefined) editor.set('version', edits.version)
  if (edits.status !== undefined) editor.set('status', editor.worded('status', statusValues[edits.status]))
  if (edits.revised !== undefined) editor.reviseLast(edits.revised)
  if (edits.revisions && !editor.add(edits.revisions)) return undefined
  return editor.changes.toSorted((a, b) => a.range[0] - b.range[0])
}

/** Where a field is added that is not there: after the first of these that is. */
const before: Readonly<Record<'date' | 'version' | 'status' | 'revisions', readonly (keyof Metadata)[]>> = {
  date: ['lang', 'subtitle', 'title', 'type', 'id'],
  version: ['date', 'id'],
  status: ['version', 'date', 'id'],
  revisions: ['status', 'version', 'date', 'id'],
}

class Editor {
  readonly changes: TextChange[] = []
  readonly #text: string
  readonly #block: Block
  readonly #language: ToolLanguage

  constructor(text: string, block: Block) {
    this.#text = text
    this.#block = block
    this.#language =
      keyLanguage(
        block.items.map(pair => keyOf(pair).text),
        fields,
      ) ?? 'en'
  }

  set(key: 'date' | 'version' | 'status', value: string): void {
    const found = this.#entry(key)?.value
    const text = key === 'version' ? JSON.stringify(value) : value
    if (isScalar(found) && found.value !== null) this.#replace(found, likeScalar(found, value, text))
    else if (found) this.#insert(found.range[0], ` ${text}`)
    else this.#addLine(key, `${this.#name(key)}: ${text}\n`)
  }

  /** A value in the language in which the author wrote this one, or else writes keys. */
  worded(key: 'status', words: Text): string {
    const {value} = this.#entry(key) ?? {}
    const written = isScalar(value) && typeof value.value === 'string' ? value.value : undefined
    const isEnglish =
      written === undefined
        ? this.#language === 'en'
        : Object.values(statusValues).some(({en}) => en === `\`${written}\``)
    return asWritten(words[isEnglish ? 'en' : 'fr'])
  }

  reviseLast(day: IsoDate): void {
    const list = this.#entry('revisions')?.value
    const last = isSeq<ParsedNode>(list) ? list.items.at(-1) : undefined
    const date =
      isMap<ParsedNode, ParsedNode | null>(last) && last.items.find(pair => keyOf(pair).text === 'date')?.value
    if (date && isScalar(date)) this.#replace(date, likeScalar(date, day, day))
  }

  /** Says whether they could be added. */
  add(revisions: readonly NewRevision[]): boolean {
    const list = this.#entry('revisions')?.value
    const [text, words] = [this.#text, {language: this.#language, natures: natureValues}]
    if (isSeq<ParsedNode>(list)) {
      const added = addedRevision(text, list, revisions, words)
      if (added) this.changes.push(added)
      return added !== undefined
    }
    if (list) return false
    this.#addLine('revisions', `${this.#name('revisions')}:\n${newList(revisions, words)}`)
    return true
  }

  #entry(key: keyof Metadata): Entry | undefined {
    const {aliases}: Field = fields[key]
    return this.#block.items.find(pair => [key, ...aliases].includes(keyOf(pair).text))
  }

  #name = (key: keyof Metadata): string => (this.#language === 'fr' ? frenchName(key, fields[key]) : key)

  #replace({range}: ParsedNode, text: string): void {
    this.changes.push({range: [range[0], range[1]], text})
  }

  #insert(at: number, text: string): void {
    this.changes.push({range: [at, at], text})
  }

  #addLine(key: keyof typeof before, line: string): void {
    const after =
      before[key].map(name => this.#entry(name)).find(entry => entry !== undefined) ?? this.#block.items.at(-1)
    this.#insert(after ? lineAfter(this.#text, endOf(after.value ?? after.key)) : lineAfter(this.#text, 0), line)
  }
}
