import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {initSync, WasmReader} from '@contentauth/c2pa-wasm'

const require = createRequire(import.meta.url)
let isReady = false

/** What c2pa-rs says of a manifest, as its reports have it. */
export interface C2paReport {
  readonly state: string
  readonly failures: readonly string[]
  /** Assertions of the active manifest, by their labels. */
  readonly assertions: ReadonlyMap<string, unknown>
  readonly text: string
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
    return {state: 'Unreadable', failures: [String(error)], assertions: new Map(), text: ''}
  }
}

/** The report of c2pa-rs (https://opensource.contentauthenticity.org/docs/manifest/json-ref/reader-schema/). */
interface Report {
  readonly validation_state: string
  readonly active_manifest: string
  readonly manifests: Readonly<
    Record<string, {readonly assertions: readonly {readonly label: string; readonly data: unknown}[]}>
  >
  readonly validation_results: {readonly activeManifest: {readonly failure: readonly {readonly code: string}[]}}
}

function reported(text: string): C2paReport {
  const report = JSON.parse(text) as Report
  const active = report.manifests[report.active_manifest]
  return {
    state: report.validation_state,
    failures: report.validation_results.activeManifest.failure.map(({code}) => code),
    assertions: new Map(active?.assertions.map(({label, data}) => [label, data])),
    text,
  }
}
