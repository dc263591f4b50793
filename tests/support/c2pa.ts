import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {initSync, WasmReader} from '@contentauth/c2pa-wasm'

const require = createRequire(import.meta.url)
let isReady = false

/** The verdict of c2pa-rs on a manifest, as its reports have it. */
export interface C2paReport {
  readonly state: string
  readonly failures: readonly string[]
  /** Codes of what it found right, or worth telling. */
  readonly codes: readonly string[]
  /** Assertions of the active manifest, by their labels. */
  readonly assertions: ReadonlyMap<string, unknown>
  /** All that it tells people of the active manifest, whatever the order. */
  readonly told: string
}

/** Have c2pa-rs, which did not write it, look at the manifest of a PDF. */
export async function readC2pa(bytes: Uint8Array, authorityPem: string): Promise<C2paReport> {
  if (!isReady) initSync({module: readFileSync(require.resolve('@contentauth/c2pa-wasm/c2pa.wasm'))})
  isReady = true
  const settings = {
    trust: {trust_anchors: authorityPem},
    verify: {verify_trust: true, remote_manifest_fetch: false},
  }
  try {
    const reader = await WasmReader.fromBytes('application/pdf', bytes, JSON.stringify(settings))
    return reported(reader.json())
  } catch (error) {
    return {state: 'Unreadable', failures: [String(error)], codes: [], assertions: new Map(), told: ''}
  }
}

/** The report of c2pa-rs (https://opensource.contentauthenticity.org/docs/manifest/json-ref/reader-schema/). */
interface Report {
  readonly validation_state: string
  readonly active_manifest: string
  readonly manifests: Readonly<
    Record<
      string,
      {
        readonly title: string
        readonly signature_info: unknown
        readonly assertions: readonly {readonly label: string; readonly data: unknown}[]
      }
    >
  >
  readonly validation_results: {
    readonly activeManifest: Readonly<
      Record<'success' | 'informational' | 'failure', readonly {readonly code: string}[]>
    >
  }
}

function reported(text: string): C2paReport {
  // The form of its schema.
  const report = JSON.parse(text) as Report
  const active = report.manifests[report.active_manifest]
  const {success, informational, failure} = report.validation_results.activeManifest
  const assertions = active?.assertions.map(({label, data}) => [label, data] as const) ?? []
  return {
    state: report.validation_state,
    failures: failure.map(({code}) => code),
    codes: [...success, ...informational].map(({code}) => code),
    assertions: new Map(assertions),
    told: JSON.stringify([
      active?.title,
      active?.signature_info,
      assertions.map(one => JSON.stringify(one)).toSorted(),
    ]),
  }
}
