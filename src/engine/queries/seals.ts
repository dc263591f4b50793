import {toldSeal} from '../../model/life/told-seal.js'
import {sealedPath} from '../../model/life/record-place.js'
import {asyncQuery, type Ask} from '../memo/query.js'
import {setting} from './inputs.js'
import {life, records} from './life.js'

/** Where a sealed PDF lies, from the publication. */
interface KeptSeal {
  readonly path: string
}

/**
 * The record of a note that is shown as it was published; undefined for any other, and where all is marked as a draft or set in another
 * template.
 */
async function shownRecord(ask: Ask, path: string) {
  const {relation, published = ''} = await ask(life, path)
  if (published === '' || ask(setting, 'draft') !== '' || ask(setting, 'template') !== '') return undefined
  if (relation !== 'same' && ask(setting, 'published') === '') return undefined
  const record = (await ask(records)).byFolder.get(published)
  return record && {folder: published, record}
}

/** The sealed PDF of a note that is shown as it was published; null where it has none. By path. */
export const keptSeal = asyncQuery<KeptSeal | null>('keptSeal', {
  keep: 'value',
  compute: async (ask, path) => {
    const found = await shownRecord(ask, path)
    return found?.record.seal ? {path: sealedPath(found.folder, found.record.seal.file)} : null
  },
})

/**
 * Fingerprint of the certificate that seals a note, by `toldSeal`: on record, or, of one that is about to be published, of the key that will; empty where it
 * is not sealed. By path.
 */
export const sealedBy = asyncQuery<string>('sealedBy', {
  keep: 'value',
  compute: async (ask, path) => {
    const found = await shownRecord(ask, path)
    if (!found) return ask(setting, 'seal')
    return found.record.seal ? toldSeal(found.record.seal) : ''
  },
})
