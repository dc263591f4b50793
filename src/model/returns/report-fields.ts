import {judgeFailure, type Failure} from './judge-failure.js'
import {addressesIn, fieldGroups} from './returned-mail.js'

/** Account of a delivery report: who failed, and whether the rest is put off or done. */
export interface DeliveryAccount {
  readonly failures: readonly Failure[]
  readonly isDelayed: boolean
  /** Whether it only says that somebody got the message, or that it went on. */
  readonly isDone: boolean
  /** When the reporting server got the message (RFC 3464, 2.2.5); empty where it does not say. */
  readonly arrivedAt: string
}

/**
 * Read the fields of a report (RFC 3464, 2.3; RFC 6533, 3). The action says whether it failed, whatever the class of its
 * status: what was tried for days in vain ends as `failed` with 4.4.7.
 *
 * @param prose Words beside the fields, for a report that gives neither status nor diagnostic.
 */
export function readReport(bodies: readonly string[], prose: string): DeliveryAccount {
  const groups = bodies.flatMap(fieldGroups)
  const of = (action: string) => groups.filter(group => actionOf(group) === action)
  return {
    failures: of('failed').map(group => failureIn(group, prose)),
    isDelayed: of('delayed').length > 0,
    isDone: ['delivered', 'relayed', 'expanded'].some(action => of(action).length > 0),
    arrivedAt: groups.map(group => group.get('arrival-date')).find(date => date !== undefined) ?? '',
  }
}

/** The first word of the action; a comment may follow it. */
const actionOf = (group: ReadonlyMap<string, string>): string | undefined =>
  /^[a-z]+/.exec((group.get('action') ?? '').toLowerCase())?.[0]

function failureIn(group: ReadonlyMap<string, string>, prose: string): Failure {
  const status = /(?<![\d.])[245]\.\d{1,3}\.\d{1,3}(?![\d.])/.exec(group.get('status') ?? '')?.[0] ?? ''
  const diagnostic = group.get('diagnostic-code') ?? ''
  // Where both are there, an alias or a forwarder stands between: what failed is the final one.
  const [final = [], original = []] = ['final-recipient', 'original-recipient'].map(name =>
    addressesOf(group.get(name) ?? ''),
  )
  const addresses = [...new Set(final.length > 0 ? final : original)]
  return {...judgeFailure(status, diagnostic === '' ? prose : diagnostic), addresses}
}

/**
 * Addresses in `rfc822; name@example.org` (RFC 3464, 2.3.1), `utf-8; …` (RFC 6533, 3), with what may stand for a sign:
 * `+2B` (xtext: RFC 3461, 4) and `\x{E9}` (RFC 6533, 3). Whether an address is ours is asked of each reading.
 */
function addressesOf(field: string): readonly string[] {
  const value = field.replace(/^[\w-]+[ \t]*;/, '')
  const readings = [
    value,
    value.replaceAll(/\+([0-9A-F]{2})/g, (_, hex: string) => String.fromCodePoint(parseInt(hex, 16))),
    value.replaceAll(/\\x\{([0-9A-Fa-f]{1,6})\}/g, (written, hex: string) => signOf(hex) ?? written),
  ]
  return readings.flatMap(addressesIn)
}

const lastCodePoint = 0x10_ff_ff

const signOf = (hex: string): string | undefined => {
  const code = parseInt(hex, 16)
  return code <= lastCodePoint ? String.fromCodePoint(code) : undefined
}
