import {logEntryFile} from '../../model/life/record-place.js'
import type {LoggedVersion} from '../../model/life/check-log.js'
import type {LogEntry} from '../../model/life/log-entry.js'
import type {Message} from '../../model/message.js'
import {fingerprintIn} from '../../model/verify/fingerprint.js'
import {asyncQuery, type Ask} from '../memo/query.js'
import {file, logList} from './inputs.js'
import {records} from './life.js'
import {publication} from './publication.js'

/** The public log of the publication. Plain data. */
export interface PublicLog {
  /** In order; empty if they are not what was signed. */
  readonly entries: readonly LogEntry[]
  readonly isWhole: boolean
  /** Public keys of the house, as lines of text. */
  readonly keys: readonly string[]
  /** SHA-256 of certificates of the house, 64 hexadecimal digits each. */
  readonly certificates: readonly string[]
  /** Messages on disagreements between record and log. */
  readonly messages: readonly Message[]
}

/** The public log; empty if nothing was logged. */
export const publicLog = asyncQuery<PublicLog>('publicLog', {
  keep: 'value',
  compute: async ask => {
    const {log} = await ask(publication)
    const keys = log?.keys ?? []
    const certificates = (log?.certificates ?? []).flatMap(one => fingerprintIn(one) ?? [])
    const folders = new Set(ask(logList))
    const kept = await ask(records)
    if (folders.size === 0 && ![...kept.byFolder.values()].some(({logged}) => logged))
      return {entries: [], isWhole: true, keys, certificates, messages: []}
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
    const {isWhole, messages} = await logMessages(versions, keys)
    const entries = inOrder(versions).map(({index, leaf, checkpoint}) => ({index, leaf, checkpoint}))
    return {entries: isWhole ? entries : [], isWhole, keys, certificates, messages}
  },
})

const textOf = (ask: Ask, path: string): string => new TextDecoder().decode(ask(file, path))
