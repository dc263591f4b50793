import {exampleIn, frenchName} from '../french-spelling.js'
import {fields, type FieldKey} from '../front-matter.js'
import type {Field} from '../field.js'
import {nameAndLang, primaryLanguage, type ToolLanguage} from '../text.js'
import type {NoteType} from '../vocabularies/term.js'
import {sectionsOf} from './note-sections.js'

/** A note to be written. */
export interface NewNote {
  readonly type: NoteType
  /** Language of the keys and of the advice. */
  readonly language: ToolLanguage
  /** Language of the note (BCP 47), and of its headings. */
  readonly lang: string
  /** Values by field, as YAML after the key. */
  readonly values: ReadonlyMap<FieldKey, string>
  /** Its text in Markdown, where it has one already. */
  readonly text?: string | undefined
}

/** Fields that every note says, beside those that must be there. */
const usual: ReadonlySet<string> = new Set(['lang', 'status', 'summary'])
/** Fields that notes which are no opinions say too. */
const usualInAlerts: ReadonlySet<string> = new Set(['threats', 'key_points', 'recommendations'])
/** Fields that such a note may say: they stand there as an example that says nothing. */
const offeredInAlerts: ReadonlySet<string> = new Set(['severity', 'likelihood', 'confidence'])
/** Of all kinds, alerts alone have a severity. */
const isOffered = (key: FieldKey, {id, layout}: NoteType): boolean =>
  layout === 'alert' && offeredInAlerts.has(key) && (key !== 'severity' || id === 'alert')

/**
 * A note's front matter with all that its kind asks for, and its anatomy as headings. What is still to be said has an empty value
 * and says in a comment what belongs there; under each heading, one line of advice stands in a form that no edition prints.
 */
export function newNoteText(note: NewNote): string {
  // `fields` is typed field by field; here only what all of them share counts.
  const lines = Object.entries<Field>(fields).flatMap(([key, field]) => lineOf(key as FieldKey, field, note))
  return `---\n${lines.join('\n')}\n---\n\n${note.text ?? anatomyOf(note)}`
}

const anatomyOf = ({type, language, lang}: NewNote): string =>
  sectionsOf(type)
    .map(({heading, advice}) => {
      const [words, written] = nameAndLang(heading, lang)
      const begin = written === primaryLanguage(lang) ? '' : 'Translate this heading. '
      return `## ${words}\n\n${remark(`${begin}${advice[language]}`)}\n`
    })
    .join('\n')

/** A line that no edition prints. */
export const remark = (words: string): string => `[//]: # (${words.replaceAll(/[()\\]/g, '')})`

function lineOf(key: FieldKey, field: Field, {type, language, values}: NewNote): readonly string[] {
  const name = language === 'fr' ? frenchName(key, field) : key
  const given = values.get(key)
  if (given !== undefined) return [`${name}: ${given}`]
  const isAlert = type.layout === 'alert'
  const title = field.title[language]
  if (field.required || usual.has(key) || (isAlert && usualInAlerts.has(key))) return [`${name}: # ${title}`]
  if (!isOffered(key, type)) return []
  return [`# ${name}: ${exampleIn(language, field, values.get('date'))} # ${title}`]
}
