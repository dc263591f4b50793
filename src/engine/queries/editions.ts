import {hashOf} from '../../io/stamp.js'
import type {FinishedDocument} from '../../model/document.js'
import type {Artifact, EditionId, RenderInput} from '../../model/edition.js'
import type {Message} from '../../model/message.js'
import {asyncQuery, type Ask} from '../memo/query.js'
import {examined, surroundingsOf} from './findings.js'
import {frontMatter} from './headers.js'
import {today} from './inputs.js'
import {publication} from './publication.js'
import {shared} from './shared.js'

/** Documents are large, and what is made of each is made next. */
const mostDocuments = 8
/** So are editions: about those of one note. */
const mostEditions = 16

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

/** What editions of a note its marking allows, in the order of the catalogue. */
export const allowed = asyncQuery<readonly EditionId[]>('allowed', {
  keep: 'value',
  compute: async (ask, path) => {
    const {editions} = await import('../../render/index.js')
    const made = await ask(document, path)
    return editions.filter(edition => edition.allows(made)).map(({id}) => id)
  },
})

/** Key of an edition of a note. */
export const editionKey = (path: string, id: EditionId): string => `${path}\n${id}`

/**
 * One edition of a note, by `editionKey`; known by the hash of its bytes. Asked only of what its marking allows.
 *
 * @throws {RenderFailure} If it cannot be rendered; its cause says whose fault it is.
 */
export const edition = asyncQuery<Artifact>('edition', {
  keep: 'print',
  mostHeld: mostEditions,
  print: ({bytes}) => hashOf(bytes),
  compute: async (ask, key) => {
    const gap = key.indexOf('\n')
    const [path, id] = [key.slice(0, gap), key.slice(gap + 1)]
    const [{editions}, {renderEdition}, {artifactPath}] = await Promise.all([
      import('../../render/index.js'),
      import('../render-edition.js'),
      import('../artifact-path.js'),
    ])
    const found = editions.find(one => one.id === id)
    if (!found) throw new Error(`There is no edition ${id}`)
    const input = await inputOf(ask, path, found.needs)
    return {path: artifactPath(found, input.document.slug), bytes: await renderEdition(found, input)}
  },
})

/** What is wrong with a note's mail, as it will arrive: on the note, or on files of the template. Asked only of a note without errors. */
export const mailFindings = asyncQuery<readonly Message[]>('mailFindings', {
  keep: 'value',
  compute: async (ask, path) => {
    const read = await ask(frontMatter, path)
    if (!read) return []
    const [{mailMessages}, {mistakeOf}, {tellOn}, {RenderFailure}] = await Promise.all([
      import('../preflight-mail.js'),
      import('../render-mistake.js'),
      import('../examine-note.js'),
      import('../render-failure.js'),
    ])
    try {
      return await mailMessages(await inputOf(ask, path, ['mail', 'text']), tellOn(path, read))
    } catch (error) {
      const mistake = mistakeOf(error instanceof RenderFailure ? error.cause : error, await ask(shared), path)
      if (!mistake) throw error
      return [mistake]
    }
  },
})

/** What a note's editions are rendered with: its document, what all notes share, and editions of it that are made before. */
async function inputOf(ask: Ask, path: string, needs: readonly EditionId[]): Promise<RenderInput> {
  const {template, publication: given, rasterize} = await ask(shared)
  const made = new Map<EditionId, Artifact>()
  const allowedHere = needs.length > 0 ? await ask(allowed, path) : []
  for (const id of needs) if (allowedHere.includes(id)) made.set(id, await ask(edition, editionKey(path, id)))
  return {
    ...{document: await ask(document, path), template, publication: given, rasterize, made},
    get today() {
      return ask(today)
    },
  }
}
