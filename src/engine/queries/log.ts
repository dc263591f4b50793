import {logEntryFile} from '../../model/life/record-place.js'
import type {LogEntry} from '../../model/life/log-entry.js'
import type {Message} from '../../model/message.js'
import {beginningOf} from '../../model/moment.js'
import type {SiteSettings} from '../../model/publication.js'
import {fingerprintIn} from '../../model/verify/fingerprint.js'
import type {RevokedCertificate} from '../../model/verify/revoked.js'
import type {LoggedVersion, OwnLogFlaw} from '../../model/life/check-log.js'
import {asyncQuery, type Ask} from '../memo/query.js'
import {file, logList} from './inputs.js'
import {records} from './life.js'
import {logSettings} from './publication.js'

/** The public log of the publication. Plain data. */
export interface PublicLog {
  /** In order; empty if they are not what was signed. */
  readonly entries: readonly LogEntry[]
  readonly isWhole: boolean
  /** Public keys of the house, as lines of text. */
  readonly keys: readonly string[]
  /** SHA-256 of certificates of the house, 64 hexadecimal digits each, and those among them that it trusts no more. */
  readonly certificates: readonly string[]
  readonly revoked: readonly RevokedCertificate[]
  /** Why it is not believed; absent if it is. */
  readonly flaw?: OwnLogFlaw
  /** Messages on disagreements between record and log. */
  readonly messages: readonly Message[]
}

/** The public log; empty if nothing was logged. */
export const publicLog = asyncQuery<PublicLog>('publicLog', {
  keep: 'value',
  compute: async ask => {
    const given = givenOf(await ask(logSettings))
    const {keys} = given
    const folders = new Set(ask(logList))
    const kept = await ask(records)
    if (folders.size === 0 && ![...kept.byFolder.values()].some(({logged}) => logged))
      return {entries: [], isWhole: true, ...given, messages: []}
    const {parseLogEntry} = await import('../../model/life/log-entry.js')
    const versions = [...new Set([...kept.byFolder.keys(), ...folders])].toSorted().map((folder): LoggedVersion => ({
      folder,
      isLogged: folders.has(folder),
      entry: folders.has(folder) ? parseLogEntry(textOf(ask, `${folder}/${logEntryFile}`)) : undefined,
      record: kept.byFolder.get(folder),
    }))
    const [{logMessages}, {inOrder}] = await Promise.all([
      import('../record/log-messages.js'),
      import('../../model/life/check-log.js'),
    ])
    const {isWhole, ...found} = await logMessages(versions, keys)
    const entries = inOrder(versions).map(({index, leaf, checkpoint}) => ({index, leaf, checkpoint}))
    return {entries: isWhole ? entries : [], isWhole, ...given, ...found}
  },
})

/** Everything that `cess.yml` says of the log: a certificate that is trusted no more is the house's, named there or not. */
function givenOf({
  log,
  timeZone,
}: Pick<SiteSettings, 'log' | 'timeZone'>): Pick<PublicLog, 'keys' | 'certificates' | 'revoked'> {
  const revoked = (log?.revoked ?? []).flatMap(({certificate, since}): readonly RevokedCertificate[] => {
    const fingerprint = fingerprintIn(certificate)
    return fingerprint === undefined ? [] : [{fingerprint, since: beginningOf(since, timeZone).now}]
  })
  const certificates = (log?.certificates ?? []).flatMap(one => fingerprintIn(one) ?? [])
  return {
    keys: log?.keys ?? [],
    certificates: [...new Set([...certificates, ...revoked.map(({fingerprint}) => fingerprint)])],
    revoked,
  }
}

const textOf = (ask: Ask, path: string): string => new TextDecoder().decode(ask(file, path))
