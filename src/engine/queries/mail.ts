import type {FinishedDocument} from '../../model/document.js'
import type {Message} from '../../model/message.js'
import {asyncQuery} from '../memo/query.js'
import {examined, surroundingsOf} from './findings.js'
import {frontMatter} from './headers.js'
import {today} from './inputs.js'
import {publication} from './publication.js'
import {shared} from './shared.js'

/** Documents are large, and what is made of each is made next. */
const mostDocuments = 8

/** A note's document. Asked only of one without errors. */
export const document = asyncQuery<FinishedDocument>('document', {
  keep: 'through',
  mostHeld: mostDocuments,
  compute: async (ask, path) => {
    const {whole, assets} = (await ask(examined, path)) ?? {}
    if (!whole || !assets) throw new Error('A note with mistakes has no document')
    const {resolveNote} = await import('../../note/resolve-note.js')
    const surroundings = await surroundingsOf(ask, path, assets)
    return resolveNote({...whole, path, publication: await ask(publication), surroundings})
  },
})

/** What is wrong with a note's mail, as it will arrive: on the note, or on files of the template. Asked only of a note without errors. */
export const mailFindings = asyncQuery<readonly Message[]>('mailFindings', {
  keep: 'value',
  compute: async (ask, path) => {
    const {template, publication: given, rasterize} = await ask(shared)
    const read = await ask(frontMatter, path)
    if (!read) return []
    const [{preflightMail}, {mistakeOf}, {tellOn}, {RenderFailure}, {artifactFolder}] = await Promise.all([
      import('../preflight-mail.js'),
      import('../render-mistake.js'),
      import('../examine-note.js'),
      import('../render-editions.js'),
      import('../sweep.js'),
    ])
    const made = await ask(document, path)
    const input = {
      ...{document: made, template, publication: given, rasterize},
      get today() {
        return ask(today)
      },
    }
    try {
      return (await preflightMail({input, folder: artifactFolder(made.slug)}, tellOn(path, read))).messages
    } catch (error) {
      const mistake = mistakeOf(error instanceof RenderFailure ? error.cause : error, {template}, path)
      if (!mistake) throw error
      return [mistake]
    }
  },
})
