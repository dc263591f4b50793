import {toldSeal} from '../../model/life/told-seal.js'
import {sealedPath} from '../../model/life/record-place.js'
import {asyncQuery, type Ask} from '../memo/query.js'
import {setting} from './inputs.js'
import {life, records} from './life.js'

/** Record of a note that is shown as published; undefined for others, and for drafts or another template. */
async function shownRecord(ask: Ask, path: string) {
  const {relation, published = ''} = await ask(life, path)
  if (published === '' || ask(setting, 'draft') !== '' || ask(setting, 'template') !== '') return undefined
  if (relation !== 'same' && ask(setting, 'published') === '') return undefined
  const record = (await ask(records)).byFolder.get(published)
  return record && {folder: published, record}
}

/** Sealed PDF of a note that is shown as published, or null. By path. */
export const keptSeal = asyncQuery<{readonly path: string} | null>('keptSeal', {
  keep: 'value',
  compute: async (ask, path) => {
    const found = await shownRecord(ask, path)
    return found?.record.seal ? {path: sealedPath(found.folder, found.record.seal.file)} : null
  },
})

/** Fingerprint of the certificate that sealed a note, or will, by `toldSeal`; empty without a seal. By path. */
export const sealedBy = asyncQuery<string>('sealedBy', {
  keep: 'value',
  compute: async (ask, path) => {
    const found = await shownRecord(ask, path)
    if (!found) return ask(setting, 'seal')
    return found.record.seal ? toldSeal(found.record.seal) : ''
  },
})
