import {spawnSync} from 'node:child_process'
import {parseDocument} from 'htmlparser2'
import {plugins} from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import {readBibliography} from '../../src/note/citations/read-bibliography.js'

/** A note's citation as a reader has it; names as `family | given | suffix`, and particles with the family. */
export interface ReadCitation {
  readonly kind: string
  readonly people: readonly string[]
  /** `2026-11-18`, or as much of it as the reader takes. */
  readonly date: string
  readonly number: string
  readonly doi: string
}

export type CitationFormat = 'csl' | 'bibtex' | 'biblatex' | 'ris'

type Csl = Readonly<Record<string, unknown>>
const text = (value: unknown): string => (typeof value === 'string' ? value : '')
const isRecord = (value: unknown): value is Csl => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Parts of a name with one blank between its words, whatever kind of apostrophe the reader writes. */
export const nameLine = (family: string, given = '', suffix = ''): string =>
  [family, given, suffix]
    .map(part => part.replaceAll("'", '’').replaceAll(/\s+/g, ' ').trim())
    .join(' | ')
    .replace(/(?: \| )+$/, '')

function nameOf(name: unknown): string {
  if (!isRecord(name)) return ''
  const particle = text(name['non-dropping-particle'] ?? name['dropping-particle'])
  const family = text(name['family'] ?? name['literal'])
  const blank = particle === '' || /['’-]$/.test(particle) ? '' : ' '
  return nameLine(`${particle}${blank}${family}`, text(name['given']), text(name['suffix']))
}

function fromCsl(item: unknown): ReadCitation {
  const csl = isRecord(item) ? item : {}
  const issued = isRecord(csl['issued']) ? csl['issued']['date-parts'] : undefined
  const parts: unknown = Array.isArray(issued) ? issued[0] : undefined
  const number = csl['number'] ?? csl['issue']
  return {
    kind: text(csl['type']),
    people: (Array.isArray(csl['author']) ? csl['author'] : []).map(nameOf),
    date: (Array.isArray(parts) ? parts : []).map(part => String(part).padStart(2, '0')).join('-'),
    number: Array.isArray(number) ? number.join(' ') : text(number),
    doi: text(csl['DOI']),
  }
}

const types = {csl: '@csl/list+object', bibtex: '@bibtex/text', biblatex: '@biblatex/text', ris: '@ris/file'} as const

/** As Citation.js reads it. */
export function readByCitationJs(source: string, format: CitationFormat): ReadCitation {
  if (format === 'csl') return fromCsl((JSON.parse(source) as readonly unknown[])[0])
  return fromCsl(plugins.input.chain(source, {generateGraph: false, forceType: types[format]})[0])
}

/** As a note that cites ours reads it. */
export function readByCess(source: string, format: 'csl' | 'bibtex'): ReadCitation {
  const path = format === 'csl' ? 'note.json' : 'note.bib'
  const reading = readBibliography(path, new TextEncoder().encode(source))
  if (reading.status !== 'read') throw new Error(JSON.stringify(reading.mistakes))
  return fromCsl([...reading.works.values()][0])
}

function run(program: string, args: readonly string[], input: string): string {
  const {status, stdout, stderr} = spawnSync(program, args, {input, encoding: 'utf8'})
  if (status !== 0) throw new Error(`${program}: ${stderr}`)
  return stdout
}

/** As Pandoc reads it. */
export function readByPandoc(source: string, format: CitationFormat): ReadCitation {
  const from = format === 'csl' ? 'csljson' : format
  return fromCsl((JSON.parse(run('pandoc', ['-f', from, '-t', 'csljson'], source)) as readonly unknown[])[0])
}

type Node = ReturnType<typeof parseDocument>['children'][number]
const childrenOf = (node: Node): readonly Node[] => ('children' in node ? node.children : [])
const attributeOf = (node: Node, name: string): string => ('attribs' in node ? (node.attribs[name] ?? '') : '')

function elements(node: Node, name: string, type?: string): readonly Node[] {
  const below = childrenOf(node).flatMap(child => elements(child, name, type))
  const isOne = 'name' in node && node.name === name && (type === undefined || attributeOf(node, 'type') === type)
  return isOne ? [node, ...below] : below
}

const wordsOf = (node: Node): string => ('data' in node ? node.data : childrenOf(node).map(wordsOf).join(''))

/** As bibutils reads it, which knows no CSL-JSON. */
export function readByBibutils(source: string, format: 'bibtex' | 'ris'): ReadCitation {
  const program = format === 'ris' ? 'ris2xml' : 'bib2xml'
  const root = parseDocument(run(program, ['-i', 'utf8'], source), {xmlMode: true, decodeEntities: true})
  const all = (name: string, type?: string) => root.children.flatMap(child => elements(child, name, type))
  const joined = (nodes: readonly Node[]) => nodes.map(node => wordsOf(node).trim()).join(' ')
  return {
    kind: all('genre')
      .map(node => wordsOf(node))
      .includes('technical report')
      ? 'report'
      : '',
    people: all('name').map(name => {
      const part = (type: string) => joined(elements(name, 'namePart', type))
      return nameLine(part('family') || part(''), part('given'), part('suffix'))
    }),
    date: joined(all('dateIssued')),
    number: joined(all('number')),
    doi: joined(all('identifier', 'doi')),
  }
}

/**
 * A Highwire author as Zotero takes it apart: at the comma, if there is one, else at the last blank.
 *
 * @param isSole Whether the page names no other: then a comma with blanks on both sides parts two authors.
 * @see https://github.com/zotero/utilities/blob/master/utilities.js (`cleanAuthor`), and `Embedded Metadata.js` of its translators
 */
export function readByZotero(author: string, isSole: boolean): readonly string[] {
  const sides = author.split(/\s*,\s*/)
  const isList = isSole && sides.length > 1 && sides.slice(0, 2).every(side => side.includes(' '))
  return (isList ? sides : [author]).map(one => {
    const clean = one.replace(/[\s,]+$/, '')
    if (one.includes(',')) return nameLine(...(clean.split(/, ?/) as [string, string]))
    const at = clean.lastIndexOf(' ')
    return nameLine(clean.slice(at + 1), at < 0 ? '' : clean.slice(0, at))
  })
}
