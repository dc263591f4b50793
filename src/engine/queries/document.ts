import type {FinishedDocument} from '../../model/document.js'
import {asyncQuery} from '../memo/query.js'
import {examined, surroundingsOf} from './findings.js'
import {noteSettings} from './publication.js'

/** Documents are large, and their editions are rendered next. */
const mostDocuments = 8

/** Document of a note without errors, by path. */
export const document = asyncQuery<FinishedDocument>('document', {
  keep: 'through',
  mostHeld: mostDocuments,
  compute: async (ask, path) => {
    const {whole, assets} = (await ask(examined, path)) ?? {}
    if (!whole || !assets) throw new Error('A note with mistakes has no document')
    const {resolveNote} = await import('../../note/resolve-note.js')
    const surroundings = await surroundingsOf(ask, path, assets)
    return resolveNote({...whole, path, publication: await ask(noteSettings), surroundings})
  },
})
