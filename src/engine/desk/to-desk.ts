import {join} from 'node:path'
import {IoError} from '../../io/error.js'
import {readSmtpSettings} from '../../io/smtp/settings.js'
import {readToolVersion} from '../../io/tool.js'
import {capMessages} from '../../model/cap-messages.js'
import type {DeskMessage, DeskNote, DeskState} from '../../model/desk.js'
import {type Message, type SpokenMessage, speak} from '../../model/message.js'
import {nameIn, type ToolLanguage} from '../../model/text.js'
import {UsageError} from '../../model/usage-error.js'
import type {NoteIndex} from '../notes/headers.js'
import type {Shared} from '../queries/shared.js'
import type {Follower} from './follower.js'
import type {NoteState} from './worker/note-state.js'
import type {DeskOptions} from './options.js'

/** A note as the desk lists it. */
export function deskNote(note: NoteState, index: NoteIndex, counts: DeskNote['counts']): DeskNote {
  const {path, slug, revision, columns, known, onRecord, isRecalled} = note
  return {
    slug,
    path,
    revision,
    ...columns,
    ...onRecord,
    ...(!known.header && {isBroken: true}),
    ...(isRecalled && {isRecalled}),
    translations: (index.works.get(slug) ?? []).flatMap(other => (other.slug === slug ? [] : other.slug)),
    counts,
  }
}

/** The publication for the desk, with its last valid identity. */
export function deskState(
  {environment, editor}: DeskOptions,
  {messages, context, shared}: Follower,
  known: Pick<DeskState, 'notes' | 'isReading'>,
): DeskState {
  const {root} = context
  const said = (language: ToolLanguage) => asDeskMessages(root, spokenIn(language, messages))
  return {
    ...identityOf(shared),
    ...known,
    root: root.replaceAll('\\', '/'),
    version: readToolVersion(),
    messages: {en: said('en'), fr: said('fr')},
    editor,
    canTest: canSend(environment),
  }
}

/** Name of the publisher in the tool's languages; absent until `cess.yml` and the template were valid. */
function identityOf(shared: Shared | undefined): Pick<DeskState, 'house' | 'lang' | 'mark'> {
  if (!shared) return {house: {en: '', fr: ''}, lang: 'en'}
  const {organisation, defaultLang} = shared.publication
  const house = {en: nameIn(organisation.names, 'en'), fr: nameIn(organisation.names, 'fr')}
  return {house, lang: defaultLang, mark: shared.template.logo.mark16}
}

/** A note's messages for the desk, with repetitions limited. */
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

/** Whether a mail server is configured. */
function canSend(environment: Readonly<Record<string, string | undefined>>): boolean {
  try {
    return readSmtpSettings(environment).host !== ''
  } catch (error) {
    if (error instanceof UsageError || error instanceof IoError) return false
    throw error
  }
}
