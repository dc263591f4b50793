import assert from 'node:assert/strict'
import {fileURLToPath} from 'node:url'
import {loadTemplate} from '../../src/engine/load-template.js'

/** A template of the project, read as a build reads it. */
export function templateNamed(name: string) {
  const {template, files} = loadTemplate(fileURLToPath(new URL(`../../templates/${name}`, import.meta.url)))
  assert(template, files.flatMap(file => file.messages.map(String)).join('\n'))
  return template
}

/** The house's brand. */
export const cessTemplate = templateNamed('cess')
