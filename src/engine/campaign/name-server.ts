import type {SmtpSettings} from '../../io/smtp/settings.js'
import type {RunResult} from './run-lines.js'

/** Say of which server a run that a server ended was; its name and port, never who logs in. */
export function nameServer(run: RunResult, {host, port}: Pick<SmtpSettings, 'host' | 'port'>): RunResult {
  const {tally, halt} = run
  return halt?.by === 'server' ? {tally, halt: {...halt, server: `${host}:${port}`}} : run
}
