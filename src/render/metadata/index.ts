import {utf8} from '../../model/bytes.js'
import type {Render, RenderInput} from '../../model/edition.js'
import {fields} from '../../model/front-matter.js'
import {countWords} from './count-words.js'
import {own} from '../../model/own.js'

/** A note's metadata, checked: canonical keys in the order of the schema, then what cess adds. For programs. */
export const render: Render = input => utf8(`${JSON.stringify(describe(input), null, 2)}\n`)

function describe({document}: RenderInput): object {
  const given: Readonly<Record<string, unknown>> = document.metadata
  // The name of a file in the house's folders says nothing to others.
  const keys = Object.keys(fields).filter(key => key !== 'bibliography')
  const ordered = keys.flatMap(key => (own(given, key) === undefined ? [] : [[key, own(given, key)] as const]))
  return {...Object.fromEntries(ordered), lang: document.lang, slug: document.slug, words: countWords(document)}
}
