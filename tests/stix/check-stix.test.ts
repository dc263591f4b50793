import {describe, expect, it} from 'vitest'
import {renderStix} from '../../src/render/stix/index.js'
import {sampleAlert, samplePublication} from '../support/sample-document.js'
import {checkStix} from './check-stix.js'

type Bundle = {id: string; objects: Record<string, unknown>[]; [key: string]: unknown}

const metadata = {...sampleAlert.metadata, techniques: ['T0049']}
const sample = async (): Promise<Bundle> =>
  // Our own bundle has this shape; a wrong one is what the checker is for.
  JSON.parse(renderStix({...sampleAlert, metadata}, samplePublication)) as Bundle

/** The object of a type, to be damaged. */
function of(bundle: Bundle, type: string): Record<string, unknown> {
  const found = bundle.objects.find(object => object['type'] === type)
  if (!found) throw new Error(`no ${type}`)
  return found
}

const mutations: Readonly<Record<string, [damage: (bundle: Bundle) => void, finding: RegExp]>> = {
  'another kind of thing': [bundle => Object.assign(bundle, {type: 'report'}), /no bundle/],
  'a bundle of STIX 2.0': [bundle => Object.assign(bundle, {spec_version: '2.0'}), /type, id and objects/],
  'a bundle without a proper id': [bundle => Object.assign(bundle, {id: 'bundle--1'}), /expected an id/],
  'an empty bundle': [bundle => Object.assign(bundle, {objects: []}), /expected objects/],
  'a type that is not ours': [bundle => Object.assign(of(bundle, 'report'), {type: 'x-report'}), /unknown type/],
  'a missing property': [bundle => delete of(bundle, 'report')['published'], /published: missing/],
  'a custom property': [bundle => Object.assign(of(bundle, 'report'), {x_note: 1}), /unknown property/],
  'an inherited name': [bundle => Object.assign(of(bundle, 'report'), {constructor: 'a'}), /unknown property/],
  'an id of another type': [bundle => Object.assign(of(bundle, 'report'), {id: bundle.id}), /id: expected an id/],
  'an id in capitals': [
    bundle => Object.assign(of(bundle, 'report'), {id: String(of(bundle, 'report')['id']).toUpperCase()}),
    /id: expected an id/,
  ],
  'one UUID for two objects': [
    bundle =>
      Object.assign(of(bundle, 'report'), {id: String(of(bundle, 'identity')['id']).replace('identity', 'report')}),
    /another object has this UUID/,
  ],
  'a day for a moment': [bundle => Object.assign(of(bundle, 'report'), {modified: '2026-11-20'}), /milliseconds/],
  'a moment without milliseconds': [
    bundle => Object.assign(of(bundle, 'report'), {created: '2026-11-18T00:00:00Z'}),
    /milliseconds/,
  ],
  'a moment that never was': [
    bundle => Object.assign(of(bundle, 'report'), {published: '2026-02-30T00:00:00.000Z'}),
    /milliseconds/,
  ],
  'a change before the beginning': [
    bundle => Object.assign(of(bundle, 'report'), {modified: '2020-01-01T00:00:00.000Z'}),
    /modified before created/,
  ],
  'an empty list': [bundle => Object.assign(of(bundle, 'report'), {labels: []}), /not empty/],
  'a confidence in words': [bundle => Object.assign(of(bundle, 'report'), {confidence: 'high'}), /0 to 100/],
  'a reference to nothing': [
    bundle => (bundle.objects = bundle.objects.filter(({type}) => type !== 'attack-pattern')),
    /is not in the bundle/,
  ],
  'a marking that is no marking': [
    bundle => Object.assign(of(bundle, 'report'), {object_marking_refs: [of(bundle, 'identity')['id']]}),
    /id of marking-definition/,
  ],
  'a marking of our own': [bundle => Object.assign(of(bundle, 'marking-definition'), {name: 'TLP:WHITE'}), /TLP 2\.0/],
  'a place that is nowhere': [bundle => delete of(bundle, 'location')['region'], /nowhere/],
  'a region of our own': [bundle => Object.assign(of(bundle, 'location'), {region: 'sahel'}), /region: expected/],
  'a report of no known type': [
    bundle => Object.assign(of(bundle, 'report'), {report_types: ['note']}),
    /report_types: expected/,
  ],
  'a reference that says nothing': [
    bundle => Object.assign(of(bundle, 'report'), {external_references: [{source_name: 'CESS'}]}),
    /description, url or external_id/,
  ],
  'an address that is none': [
    bundle => Object.assign(of(bundle, 'report'), {external_references: [{source_name: 'CESS', url: 'nowhere'}]}),
    /expected an address/,
  ],
}

describe('checkStix', () => {
  it('finds nothing wrong with what is right', async () => {
    expect(checkStix(await sample())).toEqual([])
  })

  it.each(Object.entries(mutations))('finds %s', async (_name, [damage, finding]) => {
    const bundle = await sample()
    damage(bundle)
    expect(checkStix(bundle).join('\n')).toMatch(finding)
  })
})
