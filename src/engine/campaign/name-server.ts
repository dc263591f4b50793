import type {SmtpSettings} from '../../io/smtp/settings.js'
import type {RunResult} from './run-result.js'

type Server = Pick<SmtpSettings, 'host' | 'port'>

/** Say of which server a run that a server ended was. */
export function nameServer(run: RunResult, server: Server): RunResult {
  const {tally, halt} = run
  return halt?.by === 'server' || halt?.by === 'policy' ? {tally, halt: {...halt, server: nameOf(server)}} : run
}

/** A server's name and port, never who logs in. */
export const nameOf = ({host, port}: Server): string => `${host}:${port}`
