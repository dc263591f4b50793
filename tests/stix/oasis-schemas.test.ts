import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {Ajv2020} from 'ajv/dist/2020.js'
import {describe, expect, it} from 'vitest'
import type {Document} from '../../src/model/document.js'
import {tlpLabels} from '../../src/model/tlp.js'
import {techniques} from '../../src/model/vocabularies/techniques.js'
import {renderStix} from '../../src/render/stix/index.js'
import {samples} from '../support/built-samples.js'
import {sampleAlert, samplePublication, sampleTribune} from '../support/sample-document.js'
import {filesBelow} from '../support/site.js'

type StixObject = Readonly<Record<string, unknown>> & {readonly type: string; readonly id: string}

const folder = fileURLToPath(new URL('oasis', import.meta.url))
const home = 'http://raw.githubusercontent.com/oasis-open/cti-stix2-json-schemas/stix2.1/schemas'
const kinds = readdirSync(join(folder, 'sdos')).map(name => `sdos/${name}`)

// Its patterns escape what Unicode’s expressions do not let one escape.
const ajv = new Ajv2020({strict: false, allErrors: true, unicodeRegExp: false, formats: {uri: true}})
for (const path of filesBelow(folder).filter(name => name.endsWith('.json')))
  ajv.addSchema(JSON.parse(readFileSync(join(folder, path), 'utf8')) as object)
const schemaOf = (type: string): string =>
  `${home}/${kinds.find(name => name === `sdos/${type}.json`) ?? `common/${type}.json`}`

/** Faults of an object by OASIS's schemas. */
function faults(object: StixObject): readonly string[] {
  const validate = ajv.getSchema(schemaOf(object.type))
  if (!validate) return [`no schema for ${object.type}`]
  if (validate(object) === true) return []
  return (validate.errors ?? []).map(({instancePath, message}) => `${object.id} ${instancePath}: ${message ?? ''}`)
}

// The schemas look at the shape.
const objectsOf = (text: string) => (JSON.parse(text) as {readonly objects: readonly StixObject[]}).objects
const bundles = filesBelow(join(samples, 'notes'))
  .filter(path => path.endsWith('.stix.json'))
  .map(path => [path, objectsOf(readFileSync(join(samples, 'notes', path), 'utf8'))] as const)

/** A note of each kind, label and standing, with every technique. */
const specimens: readonly (readonly [string, Document])[] = [
  ['every technique', withFields(sampleAlert, {techniques: [...techniques.keys()], countries: ['KZ', 'CG', 'FR']})],
  ['withdrawn', withFields(sampleAlert, {status: 'withdrawn'})],
  ['tribune', sampleTribune],
  ...tlpLabels
    .filter(label => label !== 'TLP:RED')
    .map(tlp => [tlp, {...sampleAlert, masthead: {...sampleAlert.masthead, tlp}}] as const),
]

function withFields(document: Document, fields: Partial<Document['metadata']>): Document {
  return {...document, metadata: {...document.metadata, ...fields}}
}

describe('by the schemas of OASIS, a bundle', () => {
  it('of each sample note is right', () => {
    expect(bundles.length).toBeGreaterThanOrEqual(10)
    expect(bundles.flatMap(([, objects]) => objects.flatMap(faults))).toEqual([])
  })

  it.each(specimens)('of a note is right: %s', async (_, document) => {
    const objects = objectsOf(renderStix(document, samplePublication))
    expect(objects.flatMap(faults)).toEqual([])
  })

  it('that is wrong is seen', () => {
    const report = bundles[0]?.[1].find(({type}) => type === 'report')
    if (!report) throw new Error('no report')
    expect(faults({...report, object_refs: []})).not.toEqual([])
    expect(faults({...report, published: '2026-11-18'})).not.toEqual([])
    expect(faults({...report, id: 'report--1'})).not.toEqual([])
  })
})

describe('bundles, merged', () => {
  it('have each technique once, by the id and the day that it has in DISARM’s own', async () => {
    const document = withFields(sampleAlert, {techniques: [...techniques.keys()]})
    const all = objectsOf(renderStix(document, samplePublication))
    const others = bundles.flatMap(([, objects]) => objects)
    const patterns = [...all, ...others].filter(({type}) => type === 'attack-pattern')
    const byId = new Map<string, Set<string>>()
    for (const one of patterns) byId.set(one.id, (byId.get(one.id) ?? new Set()).add(JSON.stringify(one)))
    expect([...byId.keys()].toSorted()).toEqual([...techniques.values()].map(({stixId}) => stixId).toSorted())
    // The same id is the same object, whichever note it came with.
    expect([...byId.values()].filter(({size}) => size > 1)).toEqual([])
  })
})
