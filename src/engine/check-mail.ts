import type {NoteFile} from '../io/list-notes.js'
import type {NoteEntry} from '../io/manifest.js'
import type {Stamp} from '../io/stamp.js'
import type {FinishedDocument} from '../model/document.js'
import type {Message} from '../model/message.js'
import type {CheckShop} from './check-notes.js'
import type {DayWatch} from './day-watch.js'
import type {Examination} from './examine-note.js'
import {checkKeyOf, preflightKeyOf, renderKeyOf} from './keys.js'
import {noteBug} from './note-bug.js'
import {RenderFailure} from './render-editions.js'
import {artifactFolder} from './sweep.js'
import {own} from '../model/own.js'

/** A note without mistakes of its own. */
interface Sound extends Pick<Examination, 'assets' | 'tell'> {
  readonly file: NoteFile
  /** Of its text; absent where that could not be read the first time. */
  readonly stamp: Stamp | undefined
  readonly watch: DayWatch
  /** Key of the related headers. */
  readonly related: string
  readonly resolve: () => Promise<FinishedDocument>
}

/** What a note's mail would get wrong: as the last build said if nothing changed since, else by making it. */
export async function checkMail(shop: CheckShop, note: Sound): Promise<readonly Message[]> {
  const {scene, template, publication, rasterize} = shop
  const known = own(shop.entries, note.file.path)
  if (known && isFresh(shop, note, known)) return known.preflight?.messages ?? []
  // Most of a check's time goes into loading this, so only where there is a mail to look at.
  const [{preflightMail}, {mistakeOf}] = await Promise.all([
    import('./preflight-mail.js'),
    import('./render-mistake.js'),
  ])
  const {path, slug} = note.file
  try {
    const input = {document: await note.resolve(), template, publication, rasterize, today: note.watch.today}
    return (await preflightMail(scene, {input, folder: artifactFolder(slug)}, note.tell)).messages
  } catch (error) {
    const cause = error instanceof RenderFailure ? error.cause : error
    return [mistakeOf(cause, {scene, template}, path) ?? noteBug({scene, path}, error)]
  }
}

function isFresh({scene, common}: CheckShop, {stamp, assets, related}: Sound, {day, preflight}: NoteEntry): boolean {
  if (!stamp || !preflight || (day !== undefined && day !== scene.today)) return false
  const key = renderKeyOf({common, related, source: stamp.hash, assets, day, asDraft: false})
  return preflight.key === preflightKeyOf(checkKeyOf(common, related), key)
}
