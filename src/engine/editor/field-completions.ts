import {exampleIn, frenchKey, frenchName, frenchValue} from '../../model/french-spelling.js'
import type {Field} from '../../model/field.js'
import {fields} from '../../model/front-matter.js'
import {licenceIds} from '../../model/licences.js'
import {own} from '../../model/own.js'
import {nameIn, type ToolLanguage} from '../../model/text.js'
import {allConcepts, conceptNames} from '../../model/vocabularies/concepts.js'
import {countries} from '../../model/vocabularies/countries.js'
import {techniques} from '../../model/vocabularies/techniques.js'
import {termWord} from '../../model/vocabularies/named-term.js'
import type {Vocabularies} from '../../model/vocabularies/term.js'
import {fieldNamed, keyLanguage, noteDay, placeInFields, shapesAt} from './place-in-fields.js'

/** A completion. */
export interface Offer {
  readonly kind: 'key' | 'value' | 'block' | 'attribute' | 'reference' | 'file'
  readonly label: string
  readonly detail?: string
  /** Markdown. */
  readonly documentation?: string
  /** Text that replaces `word`; the label if absent. */
  readonly insert?: string
  /** Text that it is filtered by, if not the label. */
  readonly filter?: string
  /** Sort order, lowest first. */
  readonly rank?: number
  /** Text before the cursor that is replaced. */
  readonly word: string
}

/** Sources of completions in the front matter. */
export interface FieldReader {
  readonly lines: readonly string[]
  readonly language: ToolLanguage
  readonly vocabularies: Vocabularies
}

/** Completions for keys and values at a place of the front matter, from 0. */
export function fieldOffers(reader: FieldReader, line: number, column: number): readonly Offer[] {
  const {lines} = reader
  const {kind, keys, word} = placeInFields(lines, line, column)
  const [first] = keys
  if (kind === 'key') return first === undefined ? topKeys(reader, word) : innerKeys(reader, keys, word)
  const found = first === undefined ? undefined : fieldNamed(first)
  return found ? values({...reader, ...found}, keys, word) : []
}

function topKeys({lines, language}: FieldReader, word: string): readonly Offer[] {
  const lang = keyLanguage(lines)
  const given = new Set(lines.flatMap(text => /^([\p{L}_][\p{L}\p{N}_-]*):/u.exec(text)?.[1] ?? []))
  return Object.entries<Field>(fields).flatMap(([key, field]): readonly Offer[] => {
    if ([key, ...field.aliases].some(name => given.has(name) && name !== word)) return []
    const label = lang === 'fr' ? frenchName(key, field) : key
    const example = `\`${label}: ${exampleIn(lang, field, noteDay(lines))}\``
    const documentation = `${field.expected[language]}\n\n${example}`
    const rank = field.required ? 0 : 1
    return [{kind: 'key', label, detail: field.title[language], documentation, insert: `${label}: `, rank, word}]
  })
}

function innerKeys({lines, language}: FieldReader, keys: readonly string[], word: string): readonly Offer[] {
  const field = fieldNamed(keys[0] ?? '')?.field
  if (!field) return []
  const isFrench = keyLanguage(lines) === 'fr'
  const names = shapesAt(keys).flatMap(shape => (shape.kind === 'group' ? Object.keys(shape.members) : []))
  return [...new Set(names)].map(name => {
    const label = isFrench ? frenchKey(name, field) : name
    const {[language]: detail} = own(field.inside ?? {}, name) ?? field.title
    return {kind: 'key', label, detail, insert: `${label}: `, word}
  })
}

interface Valued extends FieldReader {
  readonly key: string
  readonly field: Field
}

function values(reader: Valued, keys: readonly string[], word: string): readonly Offer[] {
  const {key, field, lines, vocabularies, language} = reader
  const codes = keys.length === 1 ? codeOffers(key, word, language) : undefined
  if (codes) return codes
  const isFrench = keyLanguage(lines) === 'fr'
  return shapesAt(keys).flatMap((shape): readonly Offer[] => {
    if (shape.kind === 'flag')
      return ['true', 'false'].map(option => ({
        kind: 'value',
        label: isFrench ? frenchValue(option, field) : option,
        word,
      }))
    if (shape.kind === 'choice')
      return shape.options.map(option => ({kind: 'value', label: isFrench ? frenchValue(option, field) : option, word}))
    if (shape.kind !== 'term' || !field.vocabulary) return []
    return vocabularies[field.vocabulary].map(term => ({
      kind: 'value',
      label: termWord(term, isFrench ? 'fr' : 'en'),
      detail: nameIn(term.names, language),
      word,
    }))
  })
}

/** Most concepts that are offered. */
const mostConcepts = 100

/** Completions of a field with codes, searchable by name; undefined for other fields. */
function codeOffers(key: string, word: string, language: ToolLanguage): readonly Offer[] | undefined {
  if (key === 'licence') return licenceIds.map(label => ({kind: 'value', label, word}))
  if (key === 'countries')
    return [...countries.values()].map(({code, names}) => ({...named(code, nameIn(names, language)), word}))
  if (key === 'techniques') return [...techniques.values()].map(({id, name}) => ({...named(id, name), word}))
  if (key !== 'keywords') return undefined
  const wanted = word.replace(/^eurovoc:/, '').toLowerCase()
  if (wanted.length < 2) return []
  return allConcepts()
    .filter(([id, label]) => id.startsWith(wanted) || label.toLowerCase().includes(wanted))
    .slice(0, mostConcepts)
    .map(([id, label]) => ({
      kind: 'value',
      label,
      detail: `eurovoc:${id}`,
      insert: `"eurovoc:${id}"`,
      filter: `${word} ${label} ${id}`,
      word,
      documentation: nameIn(conceptNames(id), language),
    }))
}

const named = (code: string, name: string): Omit<Offer, 'word'> => ({
  kind: 'value',
  label: code,
  detail: name,
  filter: `${code} ${name}`,
})
