import assert from 'node:assert/strict'
import {fileURLToPath} from 'node:url'
import {rasterizerFor} from '../../src/engine/brand/try-brand.js'
import {loadTemplate} from './load-template.js'

const load = (name: string) => loadTemplate(fileURLToPath(new URL(`../../templates/${name}`, import.meta.url)))

/** A template of the project, read as a build reads it. */
export function templateNamed(name: string) {
  const {template, files} = load(name)
  assert(template, files.flatMap(file => file.messages.map(String)).join('\n'))
  return template
}

/** The house's brand. */
export const cessTemplate = templateNamed('cess')

/** Draws as a build does. */
export const rasterize = rasterizerFor(cessTemplate, load('cess'))
