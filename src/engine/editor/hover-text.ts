import {toString} from 'mdast-util-to-string'
import type {Field} from '../../model/field.js'
import {exampleIn, frenchName} from '../../model/french-spelling.js'
import {own} from '../../model/own.js'
import {nameIn, type Text, type ToolLanguage} from '../../model/text.js'
import {conceptNames, conceptOf, isConcept} from '../../model/vocabularies/concepts.js'
import {countries} from '../../model/vocabularies/countries.js'
import {techniques} from '../../model/vocabularies/techniques.js'
import {directives, type DirectiveDefinition} from '../../note/directives/definitions.js'
import {attributeKey, directiveKind} from '../../note/directives/read-directive.js'
import {footnoteDefinitions} from '../../note/references/footnotes.js'
import {findTargets} from '../../note/references/targets.js'
import {mentionAt, type Mention} from './mention-at.js'
import {fieldNamed, isInFields, keyLanguage, noteDay, placeInFields} from './place-in-fields.js'
import type {TextReader} from './body-completions.js'
import {workTitle} from './work-title.js'

/** The explanation of the word at a line and column (from 0) of a note, in Markdown. */
export function hoverText(reader: TextReader, line: number, column: number): string | undefined {
  const lines = reader.note.source.split('\n')
  const text = lines[line] ?? ''
  if (isInFields(lines, line)) return ofFields(reader, lines, {line, column})
  const mention = mentionAt(text, column)
  return mention && tellers[mention.kind](reader, mention)
}

const tellers: Readonly<Record<Mention['kind'], (reader: TextReader, mention: Mention) => string | undefined>> = {
  citation: ({bibliography}, {name}) => {
    const work = bibliography?.works.get(name)
    return work && workTitle(work)
  },
  target: ({note}, {name}) => {
    const target = note.text && findTargets(note.text.root).byId.get(name)
    return target?.title && toString({type: 'paragraph', children: [...target.title]})
  },
  id: () => undefined,
  note: ({notePaths}, {name}) => notePaths.find(path => path.endsWith(`/${name}`)),
  footnote: ({note}, {name}) => {
    const definition = note.text && footnoteDefinitions(note.text.root).get(name.toLowerCase())
    return definition && toString(definition)
  },
  block: ({lang, language}, {name}) => {
    const kind = directiveKind(name)
    return kind && blockText(directives[kind], lang, language)
  },
  attribute: ({language}, {name, block = ''}) => {
    const kind = directiveKind(block)
    const definition: DirectiveDefinition | undefined = kind && directives[kind]
    return definition && own(definition.attributes, attributeKey(definition, name) ?? '')?.expected[language]
  },
}

function blockText({names, attributes}: DirectiveDefinition, lang: ToolLanguage, language: ToolLanguage): string {
  const rows = Object.values(attributes).map(
    ({names: name, expected, required}) => `- \`${name[lang]}\`${required ? ' *' : ''} : ${expected[language]}`,
  )
  return [`\`:::${names[lang]}\``, ...rows].join('\n')
}

/** The word at a column, with characters of codes and ids. */
function wordAt(text: string, column: number): string {
  const before = /[\p{L}\p{N}_.:+-]*$/u.exec(text.slice(0, column))?.[0] ?? ''
  return before + (/^[\p{L}\p{N}_.:+-]*/u.exec(text.slice(column))?.[0] ?? '')
}

interface At {
  readonly line: number
  readonly column: number
}

function ofFields(reader: TextReader, lines: readonly string[], {line, column}: At): string | undefined {
  const {language, vocabularies} = reader
  const text = lines[line] ?? ''
  const word = wordAt(text, column).replace(/:$/, '')
  const {keys} = placeInFields(lines, line, text.length)
  const isKey = /^\s*(?:-\s+)*([\p{L}\p{N}_-]+):/u.exec(text)?.[1] === word
  const found = fieldNamed(isKey && /^\S/.test(text) ? word : (keys[0] ?? ''))
  if (!found) return undefined
  const {key, field} = found
  const term = field.vocabulary && vocabularies[field.vocabulary].find(({id}) => id === word)
  if (term) return `**${nameIn(term.names, language)}**`
  const code = isKey ? undefined : codeText(key, word, language)
  if (code !== undefined) return code
  const inner = innerText(field, lines, {
    line,
    column: column + (/^[\p{L}\p{N}_-]*/u.exec(text.slice(column))?.[0].length ?? 0),
  })
  if (inner) return `**${inner.key}**\n\n${inner.text[language]}`
  const lang = keyLanguage(lines)
  return `**${field.title[language]}**\n\n${field.expected[language]}\n\n\`${lang === 'fr' ? frenchName(key, field) : key}: ${exampleIn(lang, field, noteDay(lines))}\``
}

/** The key within a field's value that ends at a place, or whose value does, and what it holds. */
function innerText(field: Field, lines: readonly string[], {line, column}: At) {
  const {kind, keys, word} = placeInFields(lines, line, column)
  const [, ...inner] = kind === 'key' ? [...keys, word] : keys
  const key = inner.at(-1)
  const text = key === undefined ? undefined : own(field.inside ?? {}, own(field.keys ?? {}, key) ?? key)
  return key === undefined || !text ? undefined : {key, text}
}

function codeText(key: string, word: string, language: ToolLanguage): string | undefined {
  const say = (names: Text | undefined) => names && `**${names[language]}**`
  if (key === 'countries') return say(countries.get(word)?.names)
  if (key === 'techniques') {
    const technique = techniques.get(word)
    return technique && `**${technique.name}** (${technique.tactics.join(', ')})`
  }
  const concept = conceptOf(word)
  return concept !== undefined && isConcept(concept)
    ? `**${nameIn(conceptNames(concept), language)}** (EuroVoc)`
    : undefined
}
