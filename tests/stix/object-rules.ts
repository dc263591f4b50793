import {
  boolean,
  confidence,
  country,
  disarmTimestamp,
  externalReference,
  idOf,
  isObject,
  killChainPhase,
  language,
  listOf,
  oneOf,
  text,
  timestamp,
  type ValueRule,
} from './value-rules.js'
import {identityClasses, regions, reportTypes} from './vocabularies.js'

/** Properties that an object may and must have; any other is a mistake, since we have no custom ones. */
export interface ObjectRules {
  readonly required: Readonly<Record<string, ValueRule>>
  readonly optional: Readonly<Record<string, ValueRule>>
}

/** Common properties of domain objects (3.2). */
const common = (type: string): ObjectRules => ({
  required: {
    type: text,
    spec_version: oneOf(new Set(['2.1'])),
    id: idOf(type),
    created: timestamp,
    modified: timestamp,
  },
  optional: {
    created_by_ref: idOf('identity'),
    revoked: boolean,
    labels: listOf(text),
    confidence,
    lang: language,
    external_references: listOf(externalReference),
    object_marking_refs: listOf(idOf('marking-definition')),
  },
})

const domain = (type: string, {required, optional}: ObjectRules): ObjectRules => ({
  required: {...common(type).required, ...required},
  optional: {...common(type).optional, ...optional},
})

/** The maker and the licence of DISARM's bundle, by its own ids and days, so that the two merge. */
const disarmIdentity = 'identity--f1a0f560-2d9e-4c5d-bf47-7e96e805de82'
export const disarmLicence = 'marking-definition--f79f25d2-8b96-4580-b169-eb7b613a7c31'

/** Types that our bundles have (4.2, 4.6, 4.10, 4.16, 7.2.1). */
export const objectRules: Readonly<Record<string, ObjectRules>> = {
  identity: domain('identity', {
    required: {name: text},
    optional: {description: text, identity_class: oneOf(identityClasses), contact_information: text},
  }),
  location: domain('location', {
    required: {},
    optional: {name: text, description: text, region: oneOf(regions), country},
  }),
  'attack-pattern': domain('attack-pattern', {
    required: {name: text, created: disarmTimestamp, modified: disarmTimestamp},
    optional: {description: text, aliases: listOf(text), kill_chain_phases: listOf(killChainPhase)},
  }),
  report: domain('report', {
    required: {
      name: text,
      published: timestamp,
      object_refs: listOf(idOf('identity', 'location', 'attack-pattern')),
    },
    optional: {description: text, report_types: listOf(oneOf(reportTypes))},
  }),
  'marking-definition': {
    required: {
      type: text,
      spec_version: oneOf(new Set(['2.1'])),
      id: idOf('marking-definition'),
      created: timestamp,
      name: text,
      extensions: value => (value === undefined ? 'expected extensions' : undefined),
    },
    optional: {},
  },
  [disarmIdentity]: domain('identity', {
    required: {name: text, created: disarmTimestamp, modified: disarmTimestamp},
    optional: {description: text, identity_class: oneOf(identityClasses)},
  }),
  // A statement (7.2.1.2).
  [disarmLicence]: {
    required: {
      ...{type: text, spec_version: oneOf(new Set(['2.1'])), id: idOf('marking-definition'), created: disarmTimestamp},
      ...{name: text, definition_type: oneOf(new Set(['statement'])), created_by_ref: idOf('identity')},
      definition: value =>
        isObject(value) && typeof value['statement'] === 'string' ? undefined : 'expected a statement',
    },
    optional: {},
  },
}
