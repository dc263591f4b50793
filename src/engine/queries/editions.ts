import {posix} from 'node:path'
import {hashOf} from '../../io/stamp.js'
import type {Artifact, Edition, EditionId, PastVersion, RenderInput} from '../../model/edition.js'
import type {Document} from '../../model/document.js'
import {isOfMail} from '../../model/editions/lists.js'
import {mailForms, type MailForm} from '../../model/mailing.js'
import type {EditionSetting} from '../../model/publication.js'
import type {Message} from '../../model/message.js'
import {Shelf} from '../../model/shelf.js'
import type {RecordedMoments} from '../../model/public-facts.js'
import {asyncQuery, query, type Ask} from '../memo/query.js'
import {document} from './document.js'
import {frontMatter} from './headers.js'
import {file} from './inputs.js'
import {moments} from './moments.js'
import {life, shownPath} from './life.js'
import {past} from './past.js'
import {printing, type PrintElsewhere} from './printing.js'
import {keptSeal} from './seals.js'
import {settingsFor} from './publication.js'
import {currentTemplate} from './shared.js'

/** Number of editions in memory, about those of one note and of what is printed ahead. */
const mostEditions = 32

/** Number of notes whose shelf is kept. */
const mostShelves = 4

/** Keeps what renderers make of a note that is rendered again and again. */
export const shelf = query<Shelf>('shelf', {keep: 'through', mostHeld: mostShelves, compute: () => new Shelf()})

/** Editions that the marking of a note allows, in catalogue order. */
export const allowed = asyncQuery<readonly EditionId[]>('allowed', {
  keep: 'value',
  compute: async (ask, path) => {
    const {editions} = await import('../../render/index.js')
    const made = await ask(document, path)
    return editions.filter(edition => edition.allows(made)).map(({id}) => id)
  },
})

/** Key of an edition; `form` applies to mails and defaults to the note's own. */
export const editionKey = (path: string, id: EditionId, form?: MailForm): string =>
  `${path}\n${form !== undefined && isOfMail(id) ? `${id} ${form}` : id}`

/**
 * An edition of a note, by `editionKey`; its print is the hash of its bytes. Only for editions that are allowed.
 *
 * @throws {RenderFailure} If it cannot be rendered; its cause says whose fault it is.
 */
export const edition = asyncQuery<Artifact>('edition', {
  keep: 'print',
  mostHeld: mostEditions,
  print: ({bytes}) => hashOf(bytes),
  compute: async (ask, key) => {
    const [path, end] = partsOf(key)
    const [id = '', form] = end.split(' ')
    // Seals have moments and chance in them: what was sealed once is never made again.
    const kept = id === 'pdf' ? await ask(keptSeal, path) : null
    if (kept) return {path: await placeOf('pdf', path), bytes: ask(file, kept.path)}
    const inputFor = async (of: EditionNeeds) =>
      inputOf(ask, of, {path, form: formOf(form), ...(await recordedOf(ask, path, id))})
    return render(id, inputFor, id === 'pdf' ? ask(printing) : undefined)
  },
})

/** History of a note, for editions that show it. */
async function recordedOf(ask: Ask, path: string, id: string): Promise<Pick<Asked, 'past' | 'moments'>> {
  if (id === 'stix') return {moments: await ask(moments, path)}
  return id === 'public' ? {past: await ask(past, path), moments: await ask(moments, path)} : {}
}

/** Splits a key into the note's path and the rest; file names may have line breaks. */
export function partsOf(key: string): readonly [path: string, end: string] {
  const gap = key.lastIndexOf('\n')
  return [key.slice(0, gap), key.slice(gap + 1)]
}

/** Form in a key. */
export const formOf = (name: string | undefined): MailForm | undefined => mailForms.find(form => form === name)

async function placeOf(id: EditionId, path: string): Promise<string> {
  const [{editionOf}, {artifactPath}] = await Promise.all([
    import('../../render/index.js'),
    import('../notes/artifact-path.js'),
  ])
  return artifactPath(editionOf(id), posix.basename(path, '.md'))
}

/**
 * Render an edition as an artifact.
 *
 * @param elsewhere Renders it in place of this thread, if it can.
 */
export async function render(
  id: string,
  inputFor: (of: EditionNeeds) => Promise<RenderInput<EditionSetting>>,
  elsewhere?: PrintElsewhere,
): Promise<Artifact> {
  const [{editions}, {renderEdition}, {artifactPath}] = await Promise.all([
    import('../../render/index.js'),
    import('../notes/render-edition.js'),
    import('../notes/artifact-path.js'),
  ])
  const found = editions.find(one => one.id === id)
  if (!found) throw new Error(`There is no edition ${id}`)
  const input = await inputFor(found)
  const bytes = (await elsewhere?.(input)) ?? (await renderEdition(found, input))
  return {path: artifactPath(found, input.document.slug), bytes}
}

/** Key of a note's mail; `form` defaults to the note's own. */
export const mailKey = (path: string, form?: MailForm): string => (form === undefined ? path : `${path}\n${form}`)

/** Preflight findings on a note's mail, by `mailKey`: on the note or on the template. Only for notes without errors. */
export const mailFindings = asyncQuery<readonly Message[]>('mailFindings', {
  keep: 'value',
  compute: async (ask, key) => {
    const [before, end] = partsOf(key)
    const form = formOf(end)
    const path = form === undefined ? key : before
    const read = await ask(frontMatter, path)
    if (!read) return []
    const [{mailMessages}, {mistakeOf}, {tellOn}, {RenderFailure}] = await Promise.all([
      import('../notes/mail-messages.js'),
      import('../messages/render-mistake.js'),
      import('../notes/examine-note.js'),
      import('../messages/render-failure.js'),
    ])
    try {
      const messages = await mailMessages(
        await inputOf(ask, {needs: ['mail'], settings: ['sender']}, {path, form}),
        tellOn(read),
      )
      if ((await ask(shownPath, path)) === path) return messages
      const {onRecord} = await import('../record/record-messages.js')
      return onRecord(messages, {path, life: await ask(life, path)})
    } catch (error) {
      const mistake = mistakeOf(
        error instanceof RenderFailure ? error.cause : error,
        {template: (await ask(currentTemplate)).template},
        {path},
      )
      if (!mistake) throw error
      return [mistake]
    }
  },
})

/** Editions and settings that one is made from. */
type EditionNeeds = Pick<Edition, 'needs' | 'settings'>

/** A note to render. */
interface Asked {
  readonly path: string
  readonly form: MailForm | undefined
  readonly past?: readonly PastVersion[] | undefined
  readonly moments?: RecordedMoments | null
}

/** The same, with all that it is rendered from. */
interface Given extends Asked {
  readonly document: Document
  readonly made: RenderInput['made']
  readonly settings: Edition['settings']
}

async function inputOf(ask: Ask, {needs, settings}: EditionNeeds, asked: Asked): Promise<RenderInput<EditionSetting>> {
  const {path, form} = asked
  const allowedHere = needs.length > 0 ? await ask(allowed, path) : []
  const made = new Map<EditionId, Artifact>()
  for (const id of needs) if (allowedHere.includes(id)) made.set(id, await ask(edition, editionKey(path, id, form)))
  return inputWith(ask, {...asked, document: await ask(document, path), made, settings})
}

/** Inputs of rendering a document; the day is asked for only if it is printed. */
export async function inputWith(
  ask: Ask,
  {path, document: given, made, form, settings, past, moments: known}: Given,
): Promise<RenderInput<EditionSetting>> {
  const {template, rasterize, brandShelf} = await ask(currentTemplate)
  return {
    document: given,
    template,
    brandShelf,
    // It reads no others: its own type says so, by the catalogue.
    publication: (await settingsFor(ask, settings)) as RenderInput<EditionSetting>['publication'],
    rasterize,
    made,
    mailing: form && {form},
    past,
    moments: known ?? undefined,
    shelf: () => ask(shelf, path),
  }
}
