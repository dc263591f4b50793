import {join} from 'node:path'
import {readToolVersion} from '../../io/tool.js'
import {capMessages} from '../../model/cap-messages.js'
import type {DeskMessage, DeskNote, DeskState} from '../../model/desk.js'
import type {Message, SpokenMessage} from '../../model/message.js'
import {speak} from '../../model/speak.js'
import type {BrokenNote} from '../../model/note.js'
import {nameIn, type ToolLanguage} from '../../model/text.js'
import {stemOf} from '../headers.js'
import type {Scene} from '../scene.js'
import {canSend} from './can-send.js'
import type {Ground, GroundLook} from './ground.js'
import type {DeskOptions} from './options.js'
import type {Card, Stand} from './stand.js'

/** A card as the desk lists it. */
export function deskNote(stand: Stand, card: Card, counts: DeskNote['counts']): DeskNote {
  const {
    revision,
    reading: {file, header, columns, isRecalled},
  } = card
  return {
    slug: file.slug,
    path: file.path,
    revision,
    ...columns,
    ...(!header && {isBroken: true}),
    ...(isRecalled && {isRecalled}),
    translations: [...new Set(translationsOf(stand, card))].filter(slug => slug !== file.slug),
    ...(counts && {counts}),
  }
}

/** The same note in other languages, itself among them: by what its front matter says, or, where that cannot be read, by its name. */
function translationsOf({index}: Stand, {reading: {file, header, remains}, neighbours}: Card): readonly string[] {
  const {id, translationOf} = header ?? remains ?? {}
  const original = translationOf ?? id
  if (original === undefined)
    return neighbours.notes.map(({slug}) => slug).filter(slug => stemOf(slug) === stemOf(file.slug))
  const isOne = (other: BrokenNote) => (other.translationOf ?? other.id) === original
  return [
    ...(index.byId.get(original) ?? []),
    ...(index.byOriginal.get(original) ?? []),
    ...index.broken.filter(isOne),
  ].map(({slug}) => slug)
}

/** What the desk is told of the publication: its identity as it last was without errors. */
export function deskState(
  {environment, editor}: Pick<DeskOptions, 'environment' | 'editor'>,
  {look, scene, ground}: {readonly look: GroundLook; readonly scene: Scene; readonly ground: Ground | undefined},
  known: Pick<DeskState, 'notes' | 'isReading'>,
): DeskState {
  const {root} = scene
  const said = (language: ToolLanguage) => asDeskMessages(root, spokenIn(language, look.messages))
  return {
    ...identityOf(ground ?? look.ground),
    ...known,
    root: root.replaceAll('\\', '/'),
    version: readToolVersion(),
    messages: {en: said('en'), fr: said('fr')},
    ...(editor !== undefined && {editor}),
    canTest: canSend(environment),
  }
}

/** Whose desk it is, in the tool's languages; nobody's while `cess.yml` and the template were never without errors. */
function identityOf(ground: Ground | undefined): Pick<DeskState, 'house' | 'lang' | 'mark'> {
  if (!ground) return {house: {en: '', fr: ''}, lang: 'en'}
  const {organisation, defaultLang} = ground.publication
  const house = {en: nameIn(organisation.names, 'en'), fr: nameIn(organisation.names, 'fr')}
  return {house, lang: defaultLang, mark: ground.template.logo.mark16}
}

/** A note's messages for the desk: no more of one mistake than people read. */
export const noteMessages = (
  root: string,
  messages: readonly Message[],
  language: ToolLanguage,
): readonly DeskMessage[] => asDeskMessages(root, capMessages(spokenIn(language, messages), language))

const spokenIn = (language: ToolLanguage, messages: readonly Message[]): readonly SpokenMessage[] =>
  messages.map(message => speak(message, {language, strict: false}))

/** Messages with the absolute paths of their files. */
const asDeskMessages = (root: string, messages: readonly SpokenMessage[]): readonly DeskMessage[] =>
  messages.map(message => ({...message, file: join(root, message.path).replaceAll('\\', '/')}))
