import {hashOf} from '../../io/stamp.js'
import {capMessages} from '../../model/cap-messages.js'
import type {Document} from '../../model/document.js'
import type {Artifact, EditionId} from '../../model/edition.js'
import {catalogue} from '../../model/editions/catalogue.js'
import type {MailForm} from '../../model/mailing.js'
import {isError, speak} from '../../model/message.js'
import type {ToolLanguage} from '../../model/text.js'
import {asyncQuery} from '../memo/query.js'
import {formOf, inputWith, partsOf, render} from './editions.js'
import {examined, findings, surroundingsOf} from './findings.js'
import {today} from './inputs.js'
import {noteSettings, timeZone} from './publication.js'

/** A note to be shown with its errors marked. */
export interface Marking {
  readonly path: string
  /** Language of the marks. */
  readonly language: ToolLanguage
  /** Whether it is TLP:RED, even if its fields cannot be read. */
  readonly isRed: boolean
}

/** Key of a marked note. */
export const markedKey = ({path, language, isRed}: Marking): string => `${path}\n${language} ${isRed ? 'red' : '-'}`

/** Key of an edition of a marked note. */
export const markedEditionKey = (key: string, id: EditionId, form?: MailForm): string => `${key} ${id} ${form ?? '-'}`

function markingOf(key: string): Marking & {readonly id: string; readonly form: MailForm | undefined} {
  const [path, end] = partsOf(key)
  const [language, label, id = '', form] = end.split(' ')
  return {path, language: language === 'fr' ? 'fr' : 'en', isRed: label === 'red', id, form: formOf(form)}
}

/** Document with marked errors, for the desk only. */
interface MarkedDocument {
  readonly document: Document
  /** Editions that can be rendered: without required fields, none for programs. */
  readonly ids: readonly EditionId[]
}

/** Number of marked notes in memory: one note in the languages and forms of the desk's panes. */
const mostMarked = 4
const mostEditions = 16

/** Document with marked errors, by `markedKey`; undefined if the note cannot be parsed. */
export const marked = asyncQuery<MarkedDocument | undefined>('marked', {
  keep: 'through',
  mostHeld: mostMarked,
  compute: async (ask, key) => {
    const {path, language, isRed} = markingOf(key)
    const {parsed, assets} = (await ask(examined, path)) ?? {}
    if (!parsed || !assets) return undefined
    const messages = (await ask(findings, path)).map(message => speak(message, {language, strict: false}))
    const errors = capMessages(messages, language).filter(isError)
    const [{markNote}, {editions}] = await Promise.all([
      import('../notes/mark-note.js'),
      import('../../render/index.js'),
    ])
    const zone = await ask(timeZone)
    const around = {path, publication: await ask(noteSettings), surroundings: await surroundingsOf(ask, path, assets)}
    const {document, isWhole} = await markNote(
      {...around, ...parsed},
      {errors, language, isRed, today: () => ask(today, zone)},
    )
    const allowed = editions.filter(
      ({id, allows}) => allows(document) && (isWhole || catalogue[id].readers !== 'programs'),
    )
    return {document, ids: allowed.map(({id}) => id)}
  },
})

/** An edition with marks. Not an `Artifact`, since it must not be written or sent. */
export interface MarkedArtifact {
  readonly shown: Artifact
}

/**
 * An edition of a marked note, by `markedEditionKey`.
 *
 * @throws {RenderFailure} If it cannot be rendered; its cause says whose fault it is.
 */
export const markedEdition = asyncQuery<MarkedArtifact>('markedEdition', {
  keep: 'print',
  mostHeld: mostEditions,
  print: ({shown}) => hashOf(shown.bytes),
  compute: async (ask, key) => {
    const {id, form, ...marking} = markingOf(key)
    const ofNote = markedKey(marking)
    const {document, ids = []} = (await ask(marked, ofNote)) ?? {}
    if (!document) throw new Error('A note that cannot be parsed is not shown')
    const shown = await render(id, async ({needs, settings}) => {
      const made = new Map<EditionId, Artifact>()
      for (const need of needs.filter(one => ids.includes(one)))
        made.set(need, (await ask(markedEdition, markedEditionKey(ofNote, need, form))).shown)
      return inputWith(ask, {path: marking.path, document, made, form, settings})
    })
    return {shown}
  },
})
