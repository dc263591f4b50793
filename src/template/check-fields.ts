import type {VFile} from 'vfile'
import type {z} from 'zod'
import {report} from '../model/report.js'
import {expectedValue} from './expected-value.js'
import {readYaml} from './yaml-source.js'

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
  for (const issue of result.error.issues) {
    const path = issue.path.map(String).join('.')
    report(file, 'template-field', {
      place: yaml.place(issue.path),
      actual: path
        ? {en: `value of \`${path}\``, fr: `la valeur de \`${path}\``}
        : {en: 'content of the file', fr: 'le contenu du fichier'},
      expected: expectedValue(issue),
    })
  }
  return undefined
}
