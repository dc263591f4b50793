import type {z} from 'zod'
import type {Text} from '../model/text.js'

/** What forms of text the schemas of a template know, by their first characters. */
const color: Text = {en: 'a colour like `#0A4B5E`', fr: 'une couleur comme `#0A4B5E`'}

const types: Readonly<Record<string, Text>> = {
  string: {en: 'a text', fr: 'un texte'},
  number: {en: 'a number', fr: 'un nombre'},
  boolean: {en: '`true` or `false`', fr: '`true` ou `false`'},
  array: {en: 'a list', fr: 'une liste'},
  tuple: {en: 'a list', fr: 'une liste'},
  object: {en: 'a table of keys and values', fr: 'un tableau de clés et de valeurs'},
}

const choice = (values: readonly unknown[]): string => values.map(value => `\`${String(value)}\``).join(', ')

/** What a template's value should be; its place in `templates/cess` shows the rest. */
export function expectedValue(issue: z.core.$ZodIssue): Text | string {
  if (issue.code === 'invalid_format') return color
  if (issue.code === 'invalid_type') return types[issue.expected] ?? `\`${issue.expected}\``
  if (issue.code === 'invalid_value') return choice(issue.values)
  if (issue.code === 'unrecognized_keys') {
    const keys = choice(issue.keys)
    return {en: `known keys, not ${keys}`, fr: `des clés connues, pas ${keys}`}
  }
  if (issue.code === 'too_small' || issue.code === 'too_big') return numberOf(issue)
  return {en: 'the form that `templates/cess` has there', fr: 'la forme que `templates/cess` a à cet endroit'}
}

function numberOf(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig): Text {
  const least = issue.code === 'too_small'
  const limit = String(least ? issue.minimum : issue.maximum)
  const entries = issue.origin === 'array'
  return {
    en: `${least ? 'at least' : 'at most'} ${limit}${entries ? ' entries' : ''}`,
    fr: `${limit}${entries ? ' entrées' : ''} ${least ? 'au moins' : 'au plus'}`,
  }
}
