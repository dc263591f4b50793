import {sealedPath} from '../../model/life/record-place.js'
import {asyncQuery} from '../memo/query.js'
import {setting} from './inputs.js'
import {life, records} from './life.js'

/** Where a sealed PDF lies, from the publication. */
interface KeptSeal {
  readonly path: string
}

/**
 * The sealed PDF of a note that is shown as it was published; null for any other, and where all is marked as a draft or set in another
 * template. By path.
 */
export const keptSeal = asyncQuery<KeptSeal | null>('keptSeal', {
  keep: 'value',
  compute: async (ask, path) => {
    const {relation, published = ''} = await ask(life, path)
    if (published === '' || ask(setting, 'draft') !== '' || ask(setting, 'template') !== '') return null
    if (relation !== 'same' && ask(setting, 'published') === '') return null
    const {seal} = (await ask(records)).byFolder.get(published) ?? {}
    return seal ? {path: sealedPath(published, seal.file)} : null
  },
})
