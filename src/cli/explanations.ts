import {guidePages} from '../engine/explain/explained.js'
import type {Field} from '../model/field.js'
import {exampleIn, frenchKey, frenchName, frenchValue} from '../model/french-spelling.js'
import {fields} from '../model/front-matter.js'
import {localeFor} from '../model/locales/index.js'
import {own} from '../model/own.js'
import type {Rule} from '../model/rule.js'
import {rules} from '../model/rules/index.js'
import {statusNames} from '../model/status-names.js'
import {nameIn, type Text, type ToolLanguage} from '../model/text.js'
import {tlpLabels} from '../model/tlp.js'
import {termWord} from '../model/vocabularies/named-term.js'
import type {Vocabularies} from '../model/vocabularies/term.js'
import {accessibility} from './topics/accessibility.js'
import {editions} from './topics/editions.js'
import {markdown} from './topics/markdown.js'
import type {Topic} from './topics/topic.js'
import {typography} from './topics/typography.js'
import {words} from './words.js'

/** All topics of `cess explain`. */
const topics: readonly Topic[] = [markdown, typography, editions, accessibility]

/** Something that can be explained. */
export interface Explanation {
  readonly section: string
  readonly id: string
  readonly aliases: readonly string[]
  readonly title: string
  readonly lines: readonly string[]
  readonly details?: Topic['details']
}

const sections: Readonly<Record<'topics' | 'guide' | 'fields' | 'rules', Text>> = {
  topics: {en: 'Topics', fr: 'Sujets'},
  guide: {en: 'Pages of the guide', fr: 'Pages du guide'},
  fields: {en: 'Fields of the front matter', fr: "Champs de l'en-tête"},
  rules: {en: 'Rules', fr: 'Règles'},
}
/** Labels of what is told of a field or a rule. */
export const labels = {
  required: {en: 'Required.', fr: 'Obligatoire.'},
  expected: {en: 'Expected:', fr: 'Attendu :'},
  aliases: {en: 'Also written:', fr: "S'écrit aussi :"},
  values: {en: 'Values also written:', fr: "Valeurs qui s'écrivent aussi :"},
  example: {en: 'Example:', fr: 'Exemple :'},
  inside: {en: 'Keys inside:', fr: "Clés à l'intérieur :"},
  meanings: {en: 'Values:', fr: 'Valeurs :'},
  terms: {en: 'Known here:', fr: 'Connus ici :'},
  severity: {en: 'Severity:', fr: 'Gravité :'},
  remedy: {en: 'What to do:', fr: 'Que faire :'},
} satisfies Readonly<Record<string, Text>>

/** Everything that `cess explain` knows, in the tool's language. */
export function explanations(language: ToolLanguage, vocabularies: Vocabularies): readonly Explanation[] {
  const say = (text: Text) => text[language]
  return [
    ...topics.map(({id, aliases, title, text, details}) => ({
      section: say(sections.topics),
      id: say(id),
      aliases: [id.en, id.fr, ...aliases],
      title: say(title),
      lines: [say(text)],
      details,
    })),
    ...guidePages(language).map(({id, title, text}) => ({
      section: say(sections.guide),
      id,
      aliases: [],
      title,
      lines: [text],
    })),
    // `fields` is typed field by field; here only what all of them share counts.
    ...Object.entries<Field>(fields).map(([key, field]) => {
      const id = language === 'fr' ? frenchName(key, field) : key
      const aliases = [key, ...field.aliases].filter(name => name !== id)
      const lines = fieldLines(key, field, {language, vocabularies, aliases})
      return {section: say(sections.fields), id, aliases, title: say(field.title), lines}
    }),
    ...Object.entries(rules).map(([id, rule]) => ({
      section: say(sections.rules),
      id,
      aliases: [],
      title: say(rule.title),
      lines: ruleLines(rule, language),
    })),
  ]
}

interface Around {
  readonly language: ToolLanguage
  readonly vocabularies: Vocabularies
  /** The other names of the field. */
  readonly aliases: readonly string[]
}

function fieldLines(id: string, field: Field, {language, vocabularies, aliases}: Around): readonly string[] {
  const say = (key: keyof typeof labels) => labels[key][language]
  const example = `${language === 'fr' ? frenchName(id, field) : id}: ${exampleIn(language, field)}`
  const values = Object.entries(field.values ?? {}).map(([from, to]) => `${from} = ${to}`)
  const terms = field.vocabulary === undefined ? [] : vocabularies[field.vocabulary]
  return [
    ...(field.required ? [say('required')] : []),
    `${say('expected')} ${field.expected[language]}`,
    ...(aliases.length > 0 ? [`${say('aliases')} ${aliases.join(', ')}`] : []),
    ...(values.length > 0 ? [`${say('values')} ${values.join(', ')}`] : []),
    `${say('example')} ${example}`,
    ...insideLines(field, language),
    ...meaningLines(id, field, language),
    ...(terms.length > 0
      ? [
          say('terms'),
          ...terms.map(term => `  ${termWord(term, language).padEnd(28)}  ${nameIn(term.names, language)}`),
        ]
      : []),
  ]
}

/** Words of editions for each value of a field, in a language; fields with a vocabulary list its terms. */
const meanings: Readonly<Record<string, (language: ToolLanguage) => Readonly<Record<string, string>>>> = {
  severity: language => localeFor(language).severity,
  likelihood: language =>
    Object.fromEntries(
      Object.entries(localeFor(language).likelihood).map(([step, {word, range}]) => [step, `${word}, ${range}`]),
    ),
  confidence: language => localeFor(language).confidence,
  tlp: language => Object.fromEntries(tlpLabels.map(label => [label, localeFor(language).tlp[label].short])),
  status: language => Object.fromEntries(Object.entries(statusNames).map(([value, name]) => [value, name[language]])),
}

const insideLines = (field: Field, language: ToolLanguage): readonly string[] =>
  tableLines(
    labels.inside[language],
    Object.entries(field.inside ?? {}).map(([key, text]) => [
      language === 'fr' ? frenchKey(key, field) : key,
      text[language],
    ]),
  )

const meaningLines = (id: string, field: Field, language: ToolLanguage): readonly string[] =>
  tableLines(
    labels.meanings[language],
    Object.entries(own(meanings, id)?.(language) ?? {}).map(([value, text]) => [
      language === 'fr' ? frenchValue(value, field) : value,
      text,
    ]),
  )

/** Words and their meanings, below a line that says of what; nothing where there are none. */
function tableLines(label: string, rows: readonly (readonly [word: string, meaning: string])[]): readonly string[] {
  const width = Math.max(...rows.map(([word]) => word.length))
  const lines = rows.map(([word, meaning]) => `  ${word.padEnd(width)}  ${meaning}`)
  return lines.length > 0 ? [label, ...lines] : []
}

const ruleLines = ({severity, remedy}: Rule, language: ToolLanguage): readonly string[] => [
  `${labels.severity[language]} ${words[language].severities[severity]}`,
  `${labels.remedy[language]} ${remedy[language]}`,
]
