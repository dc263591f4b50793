import type {Field} from '../field.js'
import {fields, type FieldKey} from '../front-matter.js'
import {didYouMean} from '../nearest.js'
import {own} from '../own.js'
import {shapeOf} from '../shape.js'
import type {Text} from '../text.js'
import {UsageError} from '../usage-error.js'
import {choiceOfTerms, kindredTerms, nearestTerm, perhaps, termNamed, termWord} from '../vocabularies/named-term.js'
import type {Term, Vocabularies} from '../vocabularies/term.js'
import {yamlText} from './new-publication.js'

/** `--key-points` of `key_points`. */
export const optionOfField = (key: string): string => `--${key.replaceAll('_', '-')}`

/**
 * The value of a field, given in words, as YAML: a list of names at its commas, what begins as YAML (`[`, `{`) as it is, all else as a
 * text.
 *
 * @throws {UsageError} If it cannot be the field's.
 */
export function givenValue(key: FieldKey, given: string, vocabularies: Vocabularies): string {
  const field: Field = fields[key]
  const text = given.trim()
  if (/^[[{]/.test(text)) return text
  const shape = shapeOf(field.schema)
  const isNames = shape.kind === 'either' && shape.shapes.some(({kind}) => kind === 'list')
  const parts = isNames ? text.split(',').map(word => word.trim()) : [text]
  const words = parts.map(word => termOrWord(key, field, word, vocabularies))
  const isList = isNames || shape.kind === 'list'
  const meant = words.map(word => own(field.values ?? {}, word.toLowerCase()) ?? word)
  const [first = ''] = meant
  const value = shape.kind === 'flag' ? first === 'true' : first
  if (!field.schema.safeParse(isList ? meant : value).success)
    throw unexpected(optionOfField(key), text, field.expected)
  if (shape.kind === 'flag') return String(value)
  return isList ? `[${words.map(plainOrQuoted).join(', ')}]` : words.map(plainOrQuoted).join('')
}

/** Words that YAML 1.1 or 1.2 takes for something else than a text. */
const meaningful = /^(?:null|true|false|yes|no|on|off)$/i

/** A word stands as it is; what could be read otherwise is quoted. */
const plainOrQuoted = (text: string): string => {
  const isWord = /^\p{L}[\p{L}\p{N}-]*$|^TLP:[A-Z+]+$|^\d{4}-\d{2}-\d{2}$/u.test(text)
  return isWord && !meaningful.test(text) ? text : yamlText(text)
}

/** The id of the term that a word names, of fields that hold terms; of all others the word itself. */
function termOrWord(key: FieldKey, {vocabulary}: Field, word: string, vocabularies: Vocabularies): string {
  if (vocabulary === undefined) return word
  const terms: readonly Term[] = vocabularies[vocabulary]
  const found = termNamed(terms, word)
  if (found) return found.id
  const near = nearestTerm(terms, word)
  const meant = near
    ? {en: didYouMean(termWord(near, 'en')).en, fr: didYouMean(termWord(near, 'fr')).fr}
    : perhaps(kindredTerms(terms, word))
  const {en, fr} = choiceOfTerms(terms)
  throw unexpected(optionOfField(key), word, {
    en: meant ? `${en}. ${meant.en}` : en,
    fr: meant ? `${fr}. ${meant.fr}` : fr,
  })
}

/** An option of a command with a value that it does not take. */
export const unexpected = (option: string, given: string, expected: Text): UsageError =>
  new UsageError({
    en: `Unexpected \`${option} ${given}\`, expected ${expected.en}`,
    fr: `\`${option} ${given}\` ne convient pas ; attendu : ${expected.fr}`,
  })
