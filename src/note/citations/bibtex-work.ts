import {decodeLatex} from './decode-latex.js'
import type {Work} from './bibliography.js'
import {own} from '../../model/own.js'

const types: Readonly<Record<string, string>> = {
  article: 'article-journal',
  book: 'book',
  booklet: 'book',
  collection: 'book',
  inbook: 'chapter',
  incollection: 'chapter',
  inproceedings: 'paper-conference',
  conference: 'paper-conference',
  proceedings: 'book',
  report: 'report',
  techreport: 'report',
  manual: 'report',
  thesis: 'thesis',
  phdthesis: 'thesis',
  mastersthesis: 'thesis',
  online: 'webpage',
  electronic: 'webpage',
  www: 'webpage',
  unpublished: 'manuscript',
}

/** CSL variable by BibTeX field, where the value goes over as it is. */
const variables: Readonly<Record<string, string>> = {
  title: 'title',
  journal: 'container-title',
  journaltitle: 'container-title',
  booktitle: 'container-title',
  publisher: 'publisher',
  institution: 'publisher',
  school: 'publisher',
  organization: 'publisher',
  address: 'publisher-place',
  location: 'publisher-place',
  volume: 'volume',
  issue: 'issue',
  edition: 'edition',
  doi: 'DOI',
  url: 'URL',
  langid: 'language',
  language: 'language',
  type: 'genre',
}

/** A BibTeX entry as a CSL work. */
export function workOf(type: string, id: string, fields: ReadonlyMap<string, string>): Work {
  const cslType = own(types, type) ?? 'document'
  const work = new Map<string, unknown>([['type', cslType]])
  for (const [field, value] of fields) {
    const variable = own(variables, field)
    if (variable !== undefined) work.set(variable, decodeLatex(value))
  }
  const given = (field: string, variable: string, read: (value: string) => unknown): void => {
    const value = fields.get(field)
    if (value !== undefined) work.set(variable, read(value))
  }
  given('author', 'author', namesOf)
  given('editor', 'editor', namesOf)
  given('year', 'issued', dateOf)
  given('date', 'issued', dateOf)
  given('urldate', 'accessed', dateOf)
  given('pages', 'page', value => decodeLatex(value.replaceAll(/\s+/g, ' ')).replaceAll(/ ?[–-]+ ?/g, '-'))
  given('number', cslType === 'article-journal' ? 'issue' : 'number', decodeLatex)
  return {...Object.fromEntries(work), type: cslType, id}
}

interface Name {
  readonly family?: string
  readonly given?: string
  readonly literal?: string
}

/** Names parted by `and`: `Modèle, Anaïs`, `Anaïs Modèle` or `{Observatoire des câbles}`. */
function namesOf(value: string): readonly Name[] {
  return splitOutsideBraces(value)
    .filter(name => name !== 'others')
    .map(name => {
      if (/^\{[^{}]*\}$/.test(name)) return {literal: decodeLatex(name)}
      const [family = '', given] = name.split(/\s*,\s*/)
      if (given !== undefined) return {family: decodeLatex(family), given: decodeLatex(given)}
      const words = name.split(/\s+/)
      if (words.length === 1) return {literal: decodeLatex(name)}
      return {family: decodeLatex(words.at(-1) ?? ''), given: decodeLatex(words.slice(0, -1).join(' '))}
    })
}

function splitOutsideBraces(value: string): readonly string[] {
  const names = ['']
  let depth = 0
  for (const word of value.split(/(\s+and\s+)/)) {
    if (depth === 0 && /^\s+and\s+$/.test(word)) names.push('')
    else names[names.length - 1] += word
    depth += word.split('{').length - word.split('}').length
  }
  return names.map(name => name.trim())
}

/** `2025`, `2025-10` or `2025-10-12` (BibLaTeX, ISO 8601-2) as CSL date parts. */
function dateOf(value: string): object {
  const parts = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(decodeLatex(value).trim())
  if (!parts) return {literal: decodeLatex(value)}
  return {'date-parts': [parts.slice(1).flatMap(part => (part === undefined ? [] : [Number(part)]))]}
}
