import {machineNames} from '../../io/machine-names.js'
import {randomId} from '../../io/random-id.js'
import {serveLocal} from '../../io/serve-local.js'
import type {Listening} from '../../io/serve.js'
import {gateFor, isLoopback} from './gate.js'
import {routes} from './routes.js'
import type {Session} from './session.js'

/** A desk that is served: `address` opens it, and holds its secret. */
export interface Served extends Listening {
  readonly address: string
  /** Whether others than this machine can reach it. */
  readonly isOpen: boolean
}

/**
 * Serve a session.
 *
 * @throws {IoError} If the port is taken.
 */
export async function serveDesk(
  session: Session,
  {host, port, beatMs}: {readonly host: string; readonly port: number; readonly beatMs: number},
  {onBug, onWelcome}: {readonly onBug: (error: unknown) => void; readonly onWelcome: () => void},
): Promise<Served> {
  const token = randomId()
  const gateAt = (known: number) => gateFor({host, port: known, token}, machineNames())
  const handlerFor = (known: number) => routes(session, {gate: gateAt(known), onWelcome, beatMs})
  const listening = await serveLocal({host, port}, handlerFor, onBug)
  const name = shownName(host)
  return {...listening, address: `http://${name}:${listening.port}/?token=${token}`, isOpen: !isLoopback(host)}
}

/** The name that an address has: a server on all addresses of a machine is reached by one of them. */
function shownName(host: string): string {
  if (host === '0.0.0.0' || host === '::') return machineNames()[0] ?? 'localhost'
  return host.includes(':') ? `[${host}]` : host
}
