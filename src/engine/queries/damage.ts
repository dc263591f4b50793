import {sha256Of} from '../../io/digest.js'
import {recordedPath, recordFile, referenceIn} from '../../model/life/record-place.js'
import type {Message} from '../../model/message.js'
import type {Memo} from '../memo/memo.js'
import {asyncQuery, type Ask} from '../memo/query.js'
import {recordList} from './inputs.js'
import {bytesAt, isTrueRecord, life, records, sealedIn, working} from './life.js'

/** Path of what tells that a version is not as it was put on record; empty where it is. By folder. */
export const recordFlaw = asyncQuery<string>('recordFlaw', {
  keep: 'value',
  compute: async (ask, folder) => {
    const record = (await ask(records)).byFolder.get(folder)
    const files = record?.files ?? []
    const isWhole = files.every(({path, sha256}) => hashAt(ask, recordedPath(folder, path)) === sha256)
    if (!record || !isWhole || !(await ask(isTrueRecord, folder))) return `${folder}/${recordFile}`
    const sealed = sealedIn(folder, record)
    return sealed && hashAt(ask, sealed.path) !== sealed.sha256 ? sealed.path : ''
  },
})

/** Messages on records that were changed, of any version. */
export const damagedRecords = asyncQuery<readonly Message[]>('damagedRecords', {
  keep: 'value',
  compute: ask => damageIn(ask, ask(recordList)),
})

/** Those of all versions of a note. By path. */
export const damageOf = asyncQuery<readonly Message[]>('damageOf', {
  keep: 'value',
  compute: async (ask, path) => {
    const folders = ask(recordList)
    if (folders.length === 0) return []
    const {published = '', damaged = ''} = await ask(life, path)
    const id = (await ask(working, path))?.checked?.fields.id
    const references = new Set([id, referenceIn(published), referenceIn(damaged)])
    return damageIn(
      ask,
      folders.filter(folder => references.has(referenceIn(folder))),
    )
  },
})

async function damageIn(ask: Ask, folders: readonly string[]): Promise<readonly Message[]> {
  const flaws: string[] = []
  for (const folder of folders) flaws.push(await ask(recordFlaw, folder))
  if (flaws.every(path => path === '')) return []
  const {messageFor} = await import('../messages/message-for.js')
  return flaws.flatMap(path => (path === '' ? [] : messageFor(path, 'record-damaged')))
}

/** The same of several notes: nothing is put on record behind them. */
export async function damageOfNotes(memo: Memo, paths: readonly string[]): Promise<readonly Message[]> {
  const messages: Message[] = []
  for (const path of paths) messages.push(...(await memo.get(damageOf, path)))
  return messages
}

/** Hash of a file; undefined where it cannot be read. */
function hashAt(ask: Ask, path: string): string | undefined {
  const bytes = bytesAt(ask, path)
  return bytes && sha256Of(bytes)
}
