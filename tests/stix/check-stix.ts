import {isDeepStrictEqual} from 'node:util'
import {disarmLicence, objectRules} from './object-rules.js'
import {idOf, isObject} from './value-rules.js'
import {tlpMarkings} from './vocabularies.js'

type Properties = Readonly<Record<string, unknown>>

/**
 * Faults of a bundle by STIX 2.1 (OASIS Standard, 10 June 2021): by the rules of the schemas for the types that we
 * write, and what schemas cannot say: references, uniqueness, order in time, markings as the whole world has them.
 *
 * @returns Findings, each with the id of its object.
 */
export function checkStix(bundle: unknown): readonly string[] {
  if (!isObject(bundle) || bundle['type'] !== 'bundle') return ['no bundle']
  const objects: readonly unknown[] = Array.isArray(bundle['objects']) ? bundle['objects'] : []
  const found = objects.filter(isObject)
  return [
    ...(Object.keys(bundle).join() === 'type,id,objects' ? [] : ['bundle: expected type, id and objects (8)']),
    ...(idOf('bundle')(bundle['id']) === undefined ? [] : ['bundle: expected an id (8)']),
    ...(found.length > 0 && found.length === objects.length ? [] : ['bundle: expected objects (8)']),
    ...found.flatMap(object => checkObject(object, found).map(finding => `${String(object['id'])}: ${finding}`)),
    ...repeated([bundle, ...found]).map(uuid => `${uuid}: another object has this UUID (2.9)`),
  ]
}

function checkObject(object: Properties, all: readonly Properties[]): readonly string[] {
  const rules = objectRules[String(object['id'])] ?? objectRules[String(object['type'])]
  if (!rules) return [`unknown type ${String(object['type'])}`]
  const known = {...rules.required, ...rules.optional}
  const missing = Object.keys(rules.required).filter(key => !(key in object))
  const values = Object.entries(object).flatMap(([key, value]) => {
    const rule = Object.hasOwn(known, key) ? known[key] : undefined
    const finding = rule ? rule(value) : 'unknown property'
    return finding === undefined ? [] : [`${key}: ${finding}`]
  })
  return [
    ...missing.map(key => `${key}: missing`),
    ...values,
    ...referencesOf(object)
      .filter(id => !all.some(other => other['id'] === id))
      .map(id => `${id} is not in the bundle`),
    ...(String(object['modified'] ?? object['created']) < String(object['created']) ? ['modified before created'] : []),
    ...(object['type'] === 'location' && !('region' in object || 'country' in object) ? ['nowhere (4.10)'] : []),
    ...(object['type'] === 'marking-definition' && object['id'] !== disarmLicence ? checkMarking(object) : []),
  ]
}

/** A TLP 2.0 marking is nobody's own: every property is given. */
function checkMarking(marking: Properties): readonly string[] {
  const [value] = Object.entries(tlpMarkings).find(([, id]) => id === marking['id']) ?? []
  const expected = {
    type: 'marking-definition',
    spec_version: '2.1',
    id: marking['id'],
    created: '2022-10-01T00:00:00.000Z',
    name: `TLP:${String(value).toUpperCase()}`,
    extensions: {
      'extension-definition--60a3c5c5-0d10-413e-aab3-9e08dde9e88d': {
        extension_type: 'property-extension',
        tlp_2_0: value,
      },
    },
  }
  return value !== undefined && isDeepStrictEqual(marking, expected) ? [] : ['no marking of TLP 2.0']
}

const referencesOf = (object: Properties): readonly string[] =>
  Object.entries(object)
    .filter(([key]) => /_refs?$/.test(key))
    .flatMap(([, value]) => [value].flat().map(String))

function repeated(objects: readonly Properties[]): readonly string[] {
  const uuids = objects.map(object => String(object['id']).replace(/^.*--/, ''))
  return uuids.filter((uuid, index) => uuids.indexOf(uuid) !== index)
}
