import type {z} from 'zod'
import {choice} from '../model/quoted.js'
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

/** What a template's value should be; its place in `templates/cess` shows the rest. */
export function expectedValue(issue: z.core.$ZodIssue): Text {
  if (issue.code === 'invalid_format') return color
  if (issue.code === 'invalid_type') return types[issue.expected] ?? choice([issue.expected])
  if (issue.code === 'invalid_value') return choice(issue.values.map(String))
  if (issue.code === 'too_small' || issue.code === 'too_big') return numberOf(issue)
  return {en: 'the form that `templates/cess` has there', fr: 'la forme que `templates/cess` a à cet endroit'}
}

function numberOf(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig): Text {
  const least = issue.code === 'too_small'
  const limit = String(least ? issue.minimum : issue.maximum)
  const entries = issue.origin === 'array'
  if (!issue.inclusive)
    return {en: `${least ? 'more' : 'less'} than ${limit}`, fr: `${least ? 'plus' : 'moins'} de ${limit}`}
  return {
    en: `${least ? 'at least' : 'at most'} ${limit}${entries ? ' entries' : ''}`,
    fr: `${limit}${entries ? ' entrées' : ''} ${least ? 'au moins' : 'au plus'}`,
  }
}
