import type {VFile} from 'vfile'
import type {z} from 'zod'
import {quoted} from '../model/quoted.js'
import {report} from '../model/report.js'
import {expectedValue} from './expected-value.js'
import {readYaml, type YamlSource} from './yaml-source.js'

/**
 * Read a YAML file of a template against a schema. Reports every mistake on the file, at its place.
 *
 * @returns The value that passed, or undefined when there is a mistake.
 */
export function checkFields<S extends z.ZodType>(file: VFile, schema: S): z.output<S> | undefined {
  const yaml = readYaml(String(file))
  for (const {place, text} of yaml.mistakes) report(file, 'template-yaml', {place, actual: text})
  if (yaml.mistakes.length) return undefined
  const result = schema.safeParse(yaml.value)
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
