import {join} from 'node:path'
import {IoError} from '../../io/error.js'
import {readNoteStamped} from '../../io/read-file.js'
import type {FinishedDocument} from '../../model/document.js'
import {capMessages} from '../../model/cap-messages.js'
import {isError, type Message} from '../../model/message.js'
import {speak} from '../../model/speak.js'
import type {ToolLanguage} from '../../model/text.js'
import {watchDay} from '../day-watch.js'
import {examineNote, type AssetEntry, type MarkedDocument, type Tell} from '../examine-note.js'
import {outsideMessage} from '../message-for.js'
import {boundNoteStep} from '../note-bug.js'
import {readFrontMatter} from '../read-note.js'
import type {Card, Stand} from './stand.js'

/** A note looked at as `cess check` does, but for its mail. */
export interface Look {
  /** The note's own, and those of comparing it with others. */
  readonly messages: readonly Message[]
  /** By reference as written. */
  readonly assets: Readonly<Record<string, AssetEntry>>
  readonly tell: Tell
  /** Absent where the note has errors. The same document whenever it is asked for. */
  readonly document?: () => Promise<FinishedDocument>
  /** What is shown of a note that has errors; absent where it has none, or cannot be parsed. The same whenever it is asked for. */
  readonly marked?: (language: ToolLanguage) => Promise<MarkedDocument>
}

/** Look at a note. Reads its file only where the session has not read it. */
export const lookAt = (stand: Stand, card: Card): Promise<Look> =>
  boundNoteStep(
    {scene: stand.scene, path: card.reading.file.path},
    () => lookInto(stand, card),
    bug => stopped([bug]),
  )

async function lookInto(stand: Stand, {reading, neighbours, compared}: Card): Promise<Look> {
  const {ground, scene} = stand
  const {isRed} = reading
  const {path, stat} = reading.file
  if (stat === 'outside') return stopped([outsideMessage(path)])
  const bytes = bytesOf(stand, {reading})
  if (bytes === undefined) return stopped([])
  const {publication, fonts, rasterize} = ground
  const frontMatter = readFrontMatter({path, bytes, publication})
  const watch = watchDay(scene.today)
  const common = {scene, publication, fonts, rasterize}
  const examined = await examineNote({...common, path, frontMatter, neighbours, watch, asDraft: false})
  const {assets, tell, resolve, mark} = examined
  const messages = [...examined.messages, ...compared]
  const look = {messages, assets, tell}
  if (resolve && !messages.some(isError)) return {...look, document: once(resolve)}
  if (!mark) return look
  const errorsIn = (language: ToolLanguage) =>
    capMessages(
      messages.map(message => speak(message, {language, strict: false})),
      language,
    ).filter(isError)
  const inEach = {
    en: once(() => mark({errors: errorsIn('en'), language: 'en', isRed})),
    fr: once(() => mark({errors: errorsIn('fr'), language: 'fr', isRed})),
  }
  return {...look, marked: language => inEach[language]()}
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () => (made ??= make())
}

const stopped = (messages: readonly Message[]): Look => ({messages, assets: {}, tell: () => []})

/** The text of a note, read now where the last build had spared reading it; undefined where that cannot be. */
export const bytesOf = ({scene}: Stand, {reading: {file, source}}: Pick<Card, 'reading'>): Uint8Array | undefined =>
  file.stat === 'outside' ? undefined : (source?.bytes ?? readNow(join(scene.root, file.path)))

/** Nothing where the file is gone or may not be read: what comes of it is said when the folder is looked at again. */
function readNow(path: string): Uint8Array | undefined {
  try {
    return readNoteStamped(path).bytes
  } catch (error) {
    if (error instanceof IoError) return undefined
    throw error
  }
}
