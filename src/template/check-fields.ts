import type {VFile} from 'vfile'
import type {z} from 'zod'
import {quoted, choice} from '../model/quoted.js'
import {report} from '../model/report.js'
import type {Text} from '../model/text.js'
import {readYaml, type YamlSource} from './yaml-source.js'
import {isTable} from '../model/parse-json.js'

/**
 * Read a YAML file of a template, over the valid text of the file that it extends, against a schema. Reports every mistake on the file, at
 * its place; undefined when there is one.
 */
export function checkFields<S extends z.ZodType>(file: VFile, schema: S, base?: string): z.output<S> | undefined {
  const yaml = readYaml(String(file))
  for (const {place, text} of yaml.mistakes)
    report(file, 'template-yaml', {
      place,
      actual: {en: text, fr: `du YAML mal formé ; son lecteur dit, en anglais : « ${text} »`},
    })
  if (yaml.mistakes.length) return undefined
  const result = schema.safeParse(base === undefined ? yaml.value : overlay(readYaml(base).value, yaml.value))
  if (result.success) return result.data
  for (const issue of result.error.issues) reportIssue(file, issue, yaml)
  return undefined
}

function reportIssue(file: VFile, issue: z.core.$ZodIssue, yaml: YamlSource): void {
  const {path} = issue
  const name = path.map(String).join('.')
  const expected = expectedValue(issue)
  if (issue.code === 'unrecognized_keys') reportKeys(file, issue, yaml)
  else if (!yaml.has(path))
    report(file, 'template-field', {
      place: yaml.keyPlace(path.slice(0, -1)),
      expected: {en: `\`${name}\`: ${expected.en}`, fr: `\`${name}\` : ${expected.fr}`},
    })
  else
    report(file, 'template-field', {
      place: yaml.place(path),
      actual: name
        ? {en: `value of \`${name}\``, fr: `la valeur de \`${name}\``}
        : {en: 'content of the file', fr: 'le contenu du fichier'},
      expected,
    })
}

function reportKeys(file: VFile, {path, keys}: z.core.$ZodIssueUnrecognizedKeys, {keyPlace}: YamlSource): void {
  for (const key of keys)
    report(file, 'template-field', {
      place: keyPlace([...path, key]),
      actual: {en: `key ${quoted(key)}`, fr: `la clé ${quoted(key)}`},
    })
}

/** Forms of text that the schemas of a template know, by their first characters. */
const color: Text = {en: 'a colour like `#0A4B5E`', fr: 'une couleur comme `#0A4B5E`'}

const types: Readonly<Record<string, Text>> = {
  string: {en: 'a text', fr: 'un texte'},
  number: {en: 'a number', fr: 'un nombre'},
  boolean: {en: '`true` or `false`', fr: '`true` ou `false`'},
  array: {en: 'a list', fr: 'une liste'},
  tuple: {en: 'a list', fr: 'une liste'},
  object: {en: 'a group of keys and values', fr: 'un groupe de clés et de valeurs'},
}

/** Expected form of a template's value; its place in `templates/cess` shows the rest. */
function expectedValue(issue: z.core.$ZodIssue): Text {
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

/**
 * YAML over YAML of ours: tables are joined key by key, anything else replaces what it stands over, and where nothing was written all
 * stays.
 */
function overlay(base: unknown, over: unknown): unknown {
  if (over === undefined || over === null) return base
  if (!isTable(base) || !isTable(over)) return over
  const kept = new Map(Object.entries(base))
  for (const [key, value] of Object.entries(over)) kept.set(key, overlay(kept.get(key), value))
  // Unlike an assignment, this makes a key of its own even of `__proto__`.
  return Object.fromEntries(kept)
}
