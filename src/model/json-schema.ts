import {z} from 'zod'
import type {Field} from './field.js'
import {exampleIn, frenchKey, frenchName} from './french-spelling.js'
import {fields} from './front-matter.js'
import type {Publication} from './publication.js'
import {publicationFields} from './publication-fields.js'
import type {Text, ToolLanguage} from './text.js'
import {termId, version} from './values.js'
import type {Term, Vocabularies} from './vocabularies/term.js'
import {own} from './own.js'

/** A JSON Schema, draft 7: the one that editors' YAML extensions know best. */
export type JsonSchema = z.core.JSONSchema.BaseSchema

/** Whom the texts of a schema are for, and the ids it lists. */
interface Reader {
  readonly language: ToolLanguage
  readonly vocabularies?: Vocabularies
}

/**
 * The JSON Schema of a note's front matter, for editors: French keys and words, and the publication's vocabularies.
 * It accepts all that cess accepts in one spelling, and refuses less: `cess check` has the last word.
 */
export const noteJsonSchema = (
  {vocabularies}: Pick<Publication, 'vocabularies'>,
  language: ToolLanguage = 'en',
): JsonSchema => print(fields, titles.note, {language, vocabularies})

/** The JSON Schema of `cess.yml`, for editors. */
export const publicationJsonSchema = (language: ToolLanguage = 'en'): JsonSchema =>
  print(publicationFields, titles.publication, {language})

const titles: Readonly<Record<'note' | 'publication', Text>> = {
  note: {en: 'Front matter of a note', fr: "En-tête d'une note"},
  publication: {en: 'cess.yml', fr: 'cess.yml'},
}

function print(fields: Readonly<Record<string, Field>>, title: Text, reader: Reader): JsonSchema {
  const entries = Object.entries(fields)
  const properties = entries.flatMap(([key, field]) => {
    const schema = fieldSchema(field, reader)
    // Editors offer keys in this order, and say of the others which they stand for.
    const first = reader.language === 'fr' ? frenchName(key, field) : key
    const others = [key, ...field.aliases].filter(name => name !== first)
    const alias = {...schema, description: `= \`${first}\`. ${schema.description ?? ''}`}
    return [[first, schema] as const, ...others.map(spelling => [spelling, alias] as const)]
  })
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: title[reader.language],
    type: 'object',
    properties: Object.fromEntries(properties),
    additionalProperties: false,
    allOf: entries.flatMap(([key, field]) => [...required(key, field), ...once(key, field)]),
  }
}

/** A required field is given under one of its names. */
const required = (key: string, {required, aliases}: Field): readonly JsonSchema[] =>
  required ? [{anyOf: [key, ...aliases].map(name => ({required: [name]}))}] : []

/** No two names of a field are given together. */
function once(key: string, {aliases}: Field): readonly JsonSchema[] {
  const names = [key, ...aliases]
  return names.flatMap((first, index) => names.slice(index + 1).map(second => ({not: {required: [first, second]}})))
}

function fieldSchema(field: Field, {language, vocabularies}: Reader): JsonSchema {
  const terms = field.vocabulary && vocabularies?.[field.vocabulary]
  const {$schema: _, ...printed} = z.toJSONSchema(field.schema, {
    target: 'draft-7',
    io: 'input',
    unrepresentable: 'any',
    override: ({zodSchema, jsonSchema}) => {
      if (zodSchema === termId && terms) Object.assign(jsonSchema, termSchema(terms, language))
      // YAML reads `version: 1.1` as a number; cess reads what is written.
      if (zodSchema === version) jsonSchema.type = ['string', 'number']
      if (jsonSchema.enum && field.values) jsonSchema.enum = withAliases(jsonSchema.enum, field.values)
      if (jsonSchema.type === 'boolean' && field.values) openBoolean(jsonSchema, field.values)
      if (jsonSchema.properties && field.keys) addKeys(jsonSchema, field.keys)
    },
  })
  return {
    title: field.title[language],
    description: describe(field, language),
    ...(describeKeys(printed, field, language) as JsonSchema),
    examples: [exampleIn(language, field)],
  }
}

const describe = ({title, expected}: Field, language: ToolLanguage): string =>
  `${title[language]}\n\n${{en: 'Expected: ', fr: 'Attendu : '}[language]}${expected[language]}.`

/** Names by language: the only keys that are the same in several fields. */
const inLanguages: Readonly<Record<string, Text>> = {
  en: {en: 'Words in English', fr: 'Texte en anglais'},
  fr: {en: 'Words in French', fr: 'Texte en français'},
}

/** A schema whose keys inside the value say what they hold; of other spellings also which key they stand for. */
function describeKeys(node: unknown, field: Field, language: ToolLanguage): unknown {
  if (Array.isArray(node)) return node.map(entry => describeKeys(entry, field, language))
  if (typeof node !== 'object' || node === null) return node
  const {properties, ...others} = Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key, describeKeys(value, field, language)]),
  )
  if (!properties) return others
  const described = Object.entries(properties).map(([key, property]) => {
    const name = own(field.keys ?? {}, key) ?? key
    const first = language === 'fr' ? frenchKey(name, field) : name
    const text = (own(field.inside ?? {}, name) ?? own(inLanguages, name))?.[language]
    return [
      key,
      {...property, ...(text !== undefined && {description: key === first ? text : `= \`${first}\`. ${text}`})},
    ]
  })
  return {...others, properties: Object.fromEntries(described)}
}

/** Ids and aliases of terms, with their names as editors show them beside each choice. */
function termSchema(terms: readonly Term[], language: ToolLanguage): JsonSchema {
  const choices = terms.flatMap(term => [
    [term.id, term.names[language]] as const,
    ...('aliases' in term ? (term.aliases as string[]) : []).map(alias => [alias, term.names[language]] as const),
  ])
  return {
    enum: choices.map(([id]) => id),
    // Read by the YAML and JSON language servers of VS Code.
    markdownEnumDescriptions: choices.map(([, name]) => name),
  }
}

/** The words of one enumeration with their other spellings; a field may hold several enumerations. */
const withAliases = <T>(words: readonly T[], aliases: Readonly<Record<string, string>>): (T | string)[] => [
  // A set, because zod calls the override again for the wrapper of a schema.
  ...new Set([...words, ...Object.keys(aliases).filter(alias => words.some(word => word === own(aliases, alias)))]),
]

/** Editors see `oui` as a text. */
function openBoolean(schema: JsonSchema, aliases: Readonly<Record<string, string>>): void {
  delete schema.type
  schema.enum = [true, false, ...Object.keys(aliases)]
}

/** The other spellings of keys inside a value. Changes `schema`. */
function addKeys(schema: JsonSchema, aliases: Readonly<Record<string, string>>): void {
  const {properties = {}, required} = schema
  const spellings = Object.entries(aliases).filter(([alias]) => !own(properties, alias))
  const added = spellings.flatMap(([alias, name]) => {
    const property = own(properties, name)
    return property ? [[alias, property] as const] : []
  })
  schema.properties = {...properties, ...Object.fromEntries(added)}
  // Either nothing is required, or zod calls again for the wrapper of a schema.
  if (!required) return
  schema.allOf = required.map(name => ({
    anyOf: [name, ...spellings.filter(([, of]) => of === name).map(([alias]) => alias)].map(one => ({required: [one]})),
  }))
  delete schema.required
}
