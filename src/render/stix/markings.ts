import type {TlpLabel} from '../../model/tlp.js'
import type {StixObject} from './stix-object.js'

/** Ids of the TLP 2.0 markings, one for all the world (OASIS, TLP 2.0 extension to STIX 2.1). */
const uuids: Readonly<Record<TlpLabel, string>> = {
  'TLP:CLEAR': '94868c89-83c2-464b-929b-a1a8aa3c8487',
  'TLP:GREEN': 'bab4a63c-aed9-4cf5-a766-dfca5abac2bb',
  'TLP:AMBER': '55d920b0-5e8b-4f79-9ee9-91f868d9b421',
  'TLP:AMBER+STRICT': '939a9414-2ddd-4d32-a0cd-375ea402b003',
  'TLP:RED': 'e828b379-4e03-4974-9ac4-e53a884c97c1',
}

/** Id of the extension that defines them. */
const extension = 'extension-definition--60a3c5c5-0d10-413e-aab3-9e08dde9e88d'

/** Id of a label's marking. */
export const markingId = (label: TlpLabel): string => `marking-definition--${uuids[label]}`

/** A label's marking, as everybody else has it. */
export const marking = (label: TlpLabel): StixObject => ({
  type: 'marking-definition',
  spec_version: '2.1',
  id: markingId(label),
  created: '2022-10-01T00:00:00.000Z',
  name: label,
  extensions: {[extension]: {extension_type: 'property-extension', tlp_2_0: label.slice('TLP:'.length).toLowerCase()}},
})
