import type {z} from 'zod'
import {expectationOf} from '../expectations.js'
import type {Field} from '../field.js'
import {fields, type FieldKey} from '../front-matter.js'
import {frenchName} from '../french-spelling.js'
import {flatIssues, valueAt} from '../mending/flat-issues.js'
import {mendingFor} from '../mending/mending-for.js'
import {didYouMean, plain} from '../nearest.js'
import {own} from '../own.js'
import {shapeOf, type Shape} from '../shape.js'
import type {Text} from '../text.js'
import {UsageError} from '../usage-error.js'
import {
  choiceOfTerms,
  fewTerms,
  kindredTerms,
  nearestTerm,
  perhaps,
  termNamed,
  termWord,
} from '../vocabularies/named-term.js'
import type {Term, Vocabularies} from '../vocabularies/term.js'
import {yamlText} from './new-publication.js'

/** `--key-points` of `key_points`. */
export const optionOfField = (key: string): string => `--${key.replaceAll('_', '-')}`

/**
 * The value of a field, given in words, as YAML: a list of names at its commas or semicolons, what begins as YAML (`[`, `{`) as it is, all else as a
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
  const parts = isNames ? text.split(/[,;]/).map(word => word.trim()) : [text]
  const words = parts.map(word => (namesTerms(shape) ? termOrWord(key, field, word, vocabularies) : word))
  const isList = isNames || shape.kind === 'list'
  const meant = words.map(word => valueNamed(word, field, shape) ?? word)
  const [first = ''] = meant
  const value = shape.kind === 'flag' ? first === 'true' : first
  const read = field.schema.safeParse(isList ? meant : value)
  if (!read.success) throw refusal(key, text, {value: isList ? meant : value, issues: read.error.issues})
  if (shape.kind === 'flag') return String(value)
  return isList ? `[${words.map(plainOrQuoted).join(', ')}]` : words.map(plainOrQuoted).join('')
}

/** The value of a field with few that a word names, whatever its case, accents and separators, as in a note. */
const valueNamed = (word: string, {values = {}}: Field, shape: Shape): string | undefined => {
  const isMeant = (other: string): boolean => !other.startsWith('TLP:') && plain(other) === plain(word)
  const alias = Object.keys(values).find(isMeant)
  if (alias !== undefined) return own(values, alias)
  return shape.kind === 'choice' ? shape.options.find(isMeant) : undefined
}

/** A refusal by a field's schema, with the value that was meant where it shows. */
function refusal(
  key: FieldKey,
  text: string,
  {value, issues}: {readonly value: unknown; readonly issues: readonly z.core.$ZodIssue[]},
): UsageError {
  const field: Field = fields[key]
  const [issue] = flatIssues(issues)
  const refused = issue && {issue, path: key, value: valueAt(value, issue.path)}
  const remedy = refused && mendingFor(refused, field, undefined)?.remedy
  // An option has its values in one line: their last sign is the command's.
  const hint = remedy && {en: remedy.en.replace(/\.$/, ''), fr: remedy.fr.replace(/\.$/, '')}
  return unexpected(optionOfField(key), text, joined((issue && expectationOf(issue.message)) ?? field.expected, hint))
}

/** An expectation, with a hint behind it where there is one. */
const joined = (expected: Text, hint: Text | undefined): Text =>
  hint ? {en: `${expected.en}. ${hint.en}`, fr: `${expected.fr}. ${hint.fr}`} : expected

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
  const name = frenchName(key, fields[key])
  const listed = {
    en: `an id that \`cess explain ${key}\` lists`,
    fr: `un identifiant qu'énumère \`cess explain ${name}\``,
  }
  throw unexpected(optionOfField(key), word, joined(terms.length > fewTerms ? listed : choiceOfTerms(terms), meant))
}

/** Whether a value is a term, or a list of them, and no group that has some. */
const namesTerms = (shape: Shape): boolean =>
  shape.kind === 'term' ||
  (shape.kind === 'list' && namesTerms(shape.entry)) ||
  (shape.kind === 'either' && shape.shapes.every(namesTerms))

/** An option of a command with a value that it does not take. */
export const unexpected = (option: string, given: string, expected: Text): UsageError =>
  new UsageError({
    en: `Unexpected \`${option} ${given}\`, expected ${expected.en}`,
    fr: `\`${option} ${given}\` ne convient pas ; attendu : ${expected.fr}`,
  })
