import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import jsonld from 'jsonld'
import {describe, expect, it} from 'vitest'
import {samples} from '../support/built-samples.js'
import {filesBelow} from '../support/site.js'

const schema = 'http://schema.org/'

/** schema.org's terms are those of its vocabulary; of its context, no more is needed, and nothing is asked of the network. */
const documentLoader = (url: string) => {
  if (url !== 'https://schema.org') throw new Error(`nothing but schema.org is asked for, and not ${url}`)
  const context = {'@vocab': schema, url: {'@type': '@id'}, sameAs: {'@type': '@id'}}
  return Promise.resolve({contextUrl: undefined, documentUrl: url, document: {'@context': context}})
}

/** `safe`, of which the types know nothing, refuses whatever expansion would drop. */
const options = {documentLoader, safe: true}

/** EuroVoc's names of concepts, written down apart from our tables. */
const labels: Readonly<Record<string, {readonly en: string; readonly fr?: string}>> = {
  '111': {en: 'Congo', fr: 'Congo'},
  '332': {en: 'French-speaking Africa', fr: 'Afrique francophone'},
  '381': {en: 'democracy', fr: 'démocratie'},
  '1347': {en: 'technological independence', fr: 'indépendance technologique'},
  '1436': {en: 'interference', fr: 'ingérence'},
  '2199': {en: 'NATO', fr: 'OTAN'},
  '2243': {en: 'European Parliament', fr: 'Parlement européen'},
  '3027': {en: 'computer crime', fr: 'criminalité informatique'},
  '3030': {en: 'artificial intelligence', fr: 'intelligence artificielle'},
  '3169': {en: 'illicit trade', fr: 'trafic illicite'},
  '3241': {en: 'multilateral relations', fr: 'relation multilatérale'},
  '3450': {en: 'international security', fr: 'sécurité internationale'},
  '3514': {en: 'OSCE', fr: 'OSCE'},
  '4038': {en: 'European Commission', fr: 'Commission européenne'},
  '4060': {en: 'European Union', fr: 'Union européenne'},
  '4452': {en: 'terrorism', fr: 'terrorisme'},
  '5448': {en: 'Central Asia', fr: 'Asie centrale'},
  '5560': {en: 'organised crime', fr: 'criminalité organisée'},
  '5693': {en: 'Kazakhstan', fr: 'Kazakhstan'},
  '6770': {en: 'disinformation', fr: 'désinformation'},
  '6897': {en: 'governance', fr: 'gouvernance'},
  c_04ae3ba8: {en: 'information security'},
  c_4e75f061: {en: 'information warfare', fr: "guerre de l'information"},
  c_57f3c49f: {en: 'critical infrastructure security'},
  c_9f458445: {en: 'hybrid warfare'},
}

interface Node {
  readonly '@id'?: string
  readonly '@type'?: readonly string[]
  readonly [property: string]: unknown
}

/** Every node of every page of the samples' site, expanded (JSON-LD 1.1 API, 5.1). */
async function expanded(): Promise<readonly (readonly [path: string, node: Node])[]> {
  const site = join(samples, 'site')
  const found: (readonly [string, Node])[] = []
  for (const path of filesBelow(site).filter(name => name.endsWith('.html'))) {
    const scripts = readFileSync(join(site, path), 'utf8').matchAll(
      /<script type="application\/ld\+json">(.*?)<\/script>/gs,
    )
    for (const [, text = ''] of scripts) {
      const nodes: unknown = await jsonld.expand(JSON.parse(text), options)
      for (const node of nodesIn(nodes)) found.push([path, node])
    }
  }
  return found
}

function nodesIn(value: unknown): readonly Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn)
  if (typeof value !== 'object' || value === null) return []
  // Expanded, every object is one (or a value, which has `@value`).
  return [value as Node, ...Object.values(value).flatMap(nodesIn)]
}

describe('what pages say to machines', async () => {
  const nodes = await expanded()
  const concepts = nodes.filter(([, node]) => node['@id']?.startsWith('http://eurovoc.europa.eu/') && '@type' in node)

  it('calls each concept what EuroVoc calls it, in the language that it says', () => {
    const wrong = concepts.flatMap(([path, node]) => {
      const id = node['@id']?.split('/').at(-1) ?? ''
      const told = nodesIn(node[`${schema}name`]).map(
        ({'@value': text, '@language': lang}) => `${String(lang)}: ${String(text)}`,
      )
      const names = labels[id]
      const right = names ? [`en: ${names.en}`, ...(names.fr === undefined ? [] : [`fr: ${names.fr}`])] : []
      return told.length === 1 && told.every(name => right.includes(name)) ? [] : [`${path}: ${id} ${told.join()}`]
    })
    expect(wrong).toEqual([])
    expect(concepts.length).toBeGreaterThan(20)
  })

  it('names no concept by the house’s own word, and gives no property that schema.org would not have', () => {
    const strange = nodes.flatMap(([path, node]) =>
      Object.keys(node)
        .filter(key => !key.startsWith('@') && !key.startsWith(schema))
        .map(key => `${path}: ${key}`),
    )
    expect(strange).toEqual([])
    expect(nodes.every(([, node]) => (node['@type'] ?? []).every(type => type.startsWith(schema)))).toBe(true)
  })
})
