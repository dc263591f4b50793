import {IoError} from '../../io/error.js'
import {listNotes} from '../../io/list-notes.js'
import {openAddress} from '../../io/open-address.js'
import {watchPublication} from '../../io/watch.js'
import {deskAddress} from '../../model/desk.js'
import {isError, type Message} from '../../model/message.js'
import {selectNotes} from '../select-notes.js'
import {editorAddress} from './editors.js'
import type {DeskOptions} from './options.js'
import {serveDesk} from './serve-desk.js'
import {Session} from './session.js'

/** What to open, and where to serve it. */
export interface OpenDeskOptions extends Omit<DeskOptions, 'environment'> {
  readonly environment?: DeskOptions['environment'] | undefined
  /** Path, slug or beginning of a slug of the note to begin with. */
  readonly note?: string | undefined
  /** This machine alone, if absent. */
  readonly host?: string | undefined
  /** Any free port, if absent or 0. */
  readonly port?: number | undefined
  /** Open it in the browser too. A browser that cannot be started is no failure. */
  readonly opens?: boolean | undefined
  /** Told of our own bugs, which end no desk. */
  readonly onBug?: ((error: unknown) => void) | undefined
}

/** An open desk. */
export interface OpenDesk {
  /** Opens it in a browser of this machine; holds the secret, where one is needed. */
  readonly address: string
  /** Whether other machines can reach it. */
  readonly isOpen: boolean
  /** Errors of `cess.yml` and the template as they are: until they are mended no note is shown anew. */
  readonly errors: () => readonly Message[]
  readonly close: () => Promise<void>
}

/** See `preview`. */
export async function openDesk(options: OpenDeskOptions): Promise<OpenDesk> {
  const {environment = {}, host = '127.0.0.1', port = 0, onBug = () => {}} = options
  const session = new Session({
    ...options,
    onBug,
    environment,
    editor: editorAddress(options.editor, environment),
  })
  const {root, directory} = session.scene
  const [first] = options.note === undefined ? [] : selectNotes(listNotes(root), [options.note], {root, directory})
  const served = await serveDesk(session, {host, port}, onBug)
  const watch = await watchPublication(root, refresher(session, onBug))
  session.onAssets(watch.add)
  const address = `${served.address}${first ? deskAddress(first.slug).slice(1) : ''}`
  if (options.opens) openAddress(address)
  const errors = () => session.state().messages[options.language].filter(isError)
  const close = async () => {
    session.close()
    await watch.close()
    await served.close()
  }
  return {address, isOpen: served.isOpen, errors, close}
}

/** What the disk refuses now, it may not refuse later: those files are looked at again with the next that change. */
function refresher(session: Session, onBug: (error: unknown) => void): (paths: readonly string[]) => void {
  let refused: readonly string[] = []
  return paths => {
    const all = [...new Set([...refused, ...paths])]
    refused = []
    try {
      session.refresh(all)
    } catch (error) {
      if (error instanceof IoError) refused = all
      else onBug(error)
    }
  }
}
