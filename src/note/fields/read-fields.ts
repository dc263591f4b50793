import type {Position} from 'unist'
import {isMap, type ParsedNode, type YAMLMap} from 'yaml'
import {frenchName, exampleIn} from '../../model/french-spelling.js'
import {explainedByField} from '../../model/expectations.js'
import {isMarkedText} from '../../model/marked-text.js'
import {quotedValue} from '../../model/quoted.js'
import {report} from '../../model/report.js'
import {type Shape, shapeOf} from '../../model/shape.js'
import type {ToolLanguage} from '../../model/text.js'
import {wordsOfMarked} from '../read-marked.js'
import {keyOf} from './read-group.js'
import {readValue} from './read-value.js'
import {type FieldSource, type Key, type Places, type Reading, placeOf} from './reading.js'
import {reportIssues} from './report-issues.js'
import {reportRepeatedKey, reportUnknownKey} from './report-key.js'
import {own} from '../../model/own.js'
import type {Field} from '../../model/field.js'
import {weakMemoize} from '../../model/weak-memoize.js'

/** Outcome of reading fields. */
export interface FieldsRead {
  /** Canonical values of the fields that passed, defaults filled in. */
  readonly values: Readonly<Record<string, unknown>>
  readonly places: Places
  /** Values as they were given, under canonical keys, whether they passed or not. */
  readonly given: ReadonlyMap<string, unknown>
  /** Whether every field passed. */
  readonly isComplete: boolean
}

/** A field as it stands in the file. */
interface Given {
  readonly key: Key
  readonly node: ParsedNode | null
}

/** Read fields under their canonical keys and check each by itself; every mistake is reported at its place, once. */
export function readFields(source: FieldSource): FieldsRead {
  const places = new Map<string, Position>([['', {start: {line: 1, column: 1}, end: {line: 1, column: 1}}]])
  const {contents} = source.tree
  if (contents && !isMap<ParsedNode, ParsedNode | null>(contents)) return notFields(source, contents, places)
  const {given, meant, keyLanguage} = collect(source, contents)
  const [values, raw] = [new Map<string, unknown>(), new Map<string, unknown>()]
  let isComplete = true
  const {entries, defaults} = fieldTable(source.fields)
  for (const [key, {field, shape}] of entries) {
    const found = given.get(key)
    if (!found && !meant.has(key) && defaults.has(key)) {
      const value = defaults.get(key)
      if (value !== undefined) values.set(key, value)
      continue
    }
    const reading: Reading = {...source, key, field, places, keyLanguage, reported: new Set(), raw}
    if (!found && meant.has(key)) isComplete = false
    else if (!found && field.required) {
      reportMissing(reading)
      isComplete = false
    } else if (!readField(reading, found && {...found, shape}, values)) isComplete = false
  }
  return {values: Object.fromEntries(values), given: raw, places, isComplete}
}

/** Read one field into `values`, which changes; says whether it passed. */
function readField(
  reading: Reading,
  given: (Given & {readonly shape: Shape}) | undefined,
  values: Map<string, unknown>,
): boolean {
  const {key, field, places, tree} = reading
  if (given) places.set(key, tree.place(given.key.node.range))
  const value = given && readValue({node: given.node, shape: given.shape, path: key, reading})
  if (value !== undefined) reading.raw.set(key, value)
  const result = field.schema.safeParse(value)
  const keyText = given?.key.text ?? key
  if (!result.success) reportIssues(reading, value, result.error.issues, keyText)
  else reportLength(reading, result.data, keyText)
  if (!result.success || reading.reported.size > 0) return false
  if (result.data !== undefined) values.set(key, result.data)
  return true
}

/** A marked text has as many characters as its words. */
function reportLength(reading: Reading, data: unknown, keyText: string): void {
  const {mostCharacters} = reading.field
  if (mostCharacters === undefined || !isMarkedText(data)) return
  const value = wordsOfMarked(data)
  if (value.length <= mostCharacters) return
  const issue = {code: 'too_big' as const, origin: 'string' as const, maximum: mostCharacters, path: []}
  reportIssues(reading, value, [{...issue, message: explainedByField.error}], keyText)
}

/** The fields of a mapping by canonical key; `meant` are those that an unknown key most likely stands for. */
function collect(source: FieldSource, contents: YAMLMap<ParsedNode, ParsedNode | null> | null) {
  const {names} = fieldTable(source.fields)
  const given = new Map<string, Given>()
  const meant = new Set<string>()
  const pairs = (contents?.items ?? []).map(pair => ({key: keyOf(pair), node: pair.value}))
  const written = keyLanguage(
    pairs.map(({key}) => key.text),
    source.fields,
  )
  source.file.data.keyLanguage = written
  const others = new Map(pairs.map(({key}) => [names.get(key.text) ?? '', key] as const))
  const inFrench = (name: string) => frenchName(name, own(source.fields, name) ?? {aliases: []})
  for (const {key, node} of pairs) {
    const name = names.get(key.text)
    const first = name === undefined ? undefined : given.get(name)
    if (name === undefined)
      meant.add(
        reportUnknownKey(
          {...source, keyLanguage: written},
          {key, names, inFrench, akin: source.akin, others, hints: source.hints},
        ) ?? '',
      )
    else if (first) reportRepeatedKey(source, {key, first: first.key})
    else given.set(name, {key, node})
  }
  return {given, meant, keyLanguage: written}
}

function notFields({file, tree}: FieldSource, contents: ParsedNode, places: Places): FieldsRead {
  report(file, 'yaml-mapping', {
    place: tree.place(contents.range),
    actual: quotedValue(contents.toJSON()),
    expected: {en: 'lines `key: value`', fr: 'des lignes `clé: valeur`'},
  })
  return {values: {}, given: new Map(), places, isComplete: false}
}

/** The language that most keys are written in, of those that differ between the two; absent where as many are in either. */
export function keyLanguage(keys: readonly string[], fields: FieldSource['fields']): ToolLanguage | undefined {
  const given = new Set(keys)
  const {bilingual} = fieldTable(fields)
  const english = bilingual.filter(([name]) => given.has(name)).length
  const french = bilingual.filter(([, {aliases}]) => aliases.some(alias => given.has(alias))).length
  if (french === english) return undefined
  return french > english ? 'fr' : 'en'
}

/** Report a required field that is not there; the line to add is in the language of the file's other keys. */
function reportMissing({file, key, field, places, keyLanguage, raw}: Reading): void {
  const {expected} = field
  const name = (lang: ToolLanguage) => ((keyLanguage ?? lang) === 'fr' ? frenchName(key, field) : key)
  const line = (lang: ToolLanguage) => `\`${name(lang)}: ${exampleIn(keyLanguage ?? lang, field, raw.get('date'))}\``
  report(file, key === 'tlp' ? 'tlp-missing' : 'field-missing', {
    place: placeOf(places, ''),
    expected: {en: `\`${name('en')}\`: ${expected.en}`, fr: `\`${name('fr')}\` : ${expected.fr}`},
    ...(key !== 'tlp' && {
      remedy: {
        en: `Add a line like ${line('en')}.`,
        fr: `Ajoutez une ligne comme ${line('fr')}.`,
      },
    }),
  })
}

/** Fields as they may stand in a file: the same for every file that is read with them. */
interface FieldTable {
  /** Canonical keys by all spellings. */
  readonly names: ReadonlyMap<string, string>
  /** Fields by canonical key, in their order, with the shapes of their values. */
  readonly entries: ReadonlyMap<string, {readonly field: Field; readonly shape: Shape}>
  /** Values of fields that are not given and need not be: their defaults, undefined where they have none. */
  readonly defaults: ReadonlyMap<string, unknown>
  /** Fields whose keys differ between the two languages. */
  readonly bilingual: readonly (readonly [key: string, field: Field])[]
}

export const fieldTable = weakMemoize((fields: Readonly<Record<string, Field>>): FieldTable => {
  const all = Object.entries(fields)
  return {
    names: new Map(all.flatMap(([key, {aliases}]) => [key, ...aliases].map(spelling => [spelling, key] as const))),
    entries: new Map(all.map(([key, field]) => [key, {field, shape: shapeOf(field.schema)}])),
    defaults: new Map(
      all.flatMap(([key, {required, schema}]) => {
        const absent = required ? undefined : schema.safeParse(undefined)
        return absent?.success ? [[key, absent.data] as const] : []
      }),
    ),
    bilingual: all.filter(([key, field]) => frenchName(key, field) !== key),
  }
})
