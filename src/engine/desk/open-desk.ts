import {IoError} from '../../io/error.js'
import {machineNames} from '../../io/machine.js'
import {AddressFile} from '../../io/open-address.js'
import {randomId} from '../../io/random-id.js'
import {serveLocal} from '../../io/serve-local.js'
import type {Listening} from '../../io/serve.js'
import {watchPublication, type Watch} from '../../io/watch.js'
import {deskAddress, usualBeatMs} from '../../model/desk.js'
import {editors, knownEditors} from '../../model/editors.js'
import {isError, type SpokenMessage} from '../../model/message.js'
import {nearest} from '../../model/nearest.js'
import {UsageError} from '../../model/usage-error.js'
import {gateFor} from './gate.js'
import type {DeskOptions} from './options.js'
import {routes} from './routes.js'
import {Session} from './session.js'
import {isLoopback} from '../../model/is-loopback.js'

/** Options of a served desk: what to open, and where. */
export interface OpenDeskOptions extends Omit<DeskOptions, 'environment'> {
  readonly environment?: DeskOptions['environment'] | undefined
  /** Path, slug or beginning of a slug of the note to begin with. */
  readonly note?: string | undefined
  /** This machine alone, if absent. */
  readonly host?: string | undefined
  /** Any free port, if absent or 0. */
  readonly port?: number | undefined
  /** How often its page hears that the server is there; `usualBeatMs`, if absent. */
  readonly beatMs?: number | undefined
  /** How long one edition of a note may take; ten seconds, if absent. */
  readonly mostMs?: number | undefined
  /** Open it in the browser too. A browser that cannot be started is no failure. */
  readonly opens?: boolean | undefined
  /** Told of our own bugs, which end no desk. */
  readonly onBug?: ((error: unknown) => void) | undefined
  /** Told as soon as the page can be opened: the notes are being read then. */
  readonly onServed?: ((desk: ServedDesk) => void) | undefined
  /** Told of the errors of `cess.yml` and the template whenever they are others than before, none among them. */
  readonly onSettings?: ((desk: ServedDesk) => void) | undefined
}

/** A desk whose page can be opened. */
export interface ServedDesk {
  /** Opens it in a browser, as often as one likes; whoever has it reads every note while the desk is open. */
  readonly address: string
  /** Whether other machines can reach it. */
  readonly isOpen: boolean
  /** Folder of the publication. */
  readonly root: string
  /** Errors of `cess.yml` and the template as they are: until they are mended no note is shown anew. */
  readonly errors: () => readonly SpokenMessage[]
}

/** An open desk: the notes were read, and what is written from now on is followed. */
export interface OpenDesk extends ServedDesk {
  readonly close: () => Promise<void>
}

/** See `preview`. */
export async function openDesk(options: OpenDeskOptions): Promise<OpenDesk> {
  const {environment = {}, host = '127.0.0.1', port = 0, beatMs = usualBeatMs} = options
  const onBug = (error: unknown): void => {
    // Who closes the desk gives up what is still asked for.
    if (!(error instanceof Error && error.name === 'AbortError')) options.onBug?.(error)
  }
  const session = await Session.begin({
    ...options,
    onBug,
    environment,
    editor: editorAddress(options.editor, environment),
  })
  const first = options.note === undefined ? undefined : await session.noteToBegin(options.note)
  const opener = new AddressFile()
  const onWelcome = () => {
    opener.remove()
    session.warm()
  }
  const told = {onBug, onWelcome}
  const {close: stop, isOpen, address: home} = await serveDesk(session, {host, port, beatMs}, told)
  const address = `${home}${first ? deskAddress(first.slug).slice(1) : ''}`
  const errors = () => session.state().messages[options.language].filter(isError)
  const served = {address, isOpen, root: session.context.root, errors}
  options.onServed?.(served)
  tellSettings(session, served, options.onSettings)
  if (options.opens) opener.open(address)
  const watch = await follow(session, onBug).catch(async (error: unknown) => {
    await stop()
    opener.remove()
    throw error
  })
  const close = async () => {
    session.close()
    await watch.close()
    await stop()
    opener.remove()
  }
  return {...served, close}
}

/** Read the notes, and follow what is written: what was written before anybody listened too. */
async function follow(session: Session, onBug: (error: unknown) => void): Promise<Watch> {
  const refresh = refresher(session, onBug)
  const glance = (path: string): boolean => {
    const isRewritten = isWritten(session, path, onBug)
    if (isRewritten) void refresh([path])
    return isRewritten
  }
  const [watch] = await Promise.all([
    watchPublication(session.context.root, paths => void refresh(paths), glance),
    session.open(),
  ])
  session.onAssets(watch.add)
  await refresh()
  return watch
}

/** Whether a note was written that need not be waited for; of what cannot be looked at, the batch tells. */
function isWritten(session: Session, path: string, onBug: (error: unknown) => void): boolean {
  try {
    return session.isRewritten(path)
  } catch (error) {
    if (!(error instanceof IoError)) onBug(error)
    return false
  }
}

/** Tell of errors of `cess.yml` and the template whenever they are others. */
function tellSettings(session: Session, desk: ServedDesk, tell: OpenDeskOptions['onSettings']): void {
  if (!tell) return
  let last = JSON.stringify(desk.errors())
  session.events.listen(({kind}) => {
    if (kind !== 'settings') return
    const now = JSON.stringify(desk.errors())
    if (now !== last) tell(desk)
    last = now
  })
}

/** A file that the disk refuses now, it may not refuse later: then all is looked at again with the next change. */
function refresher(session: Session, onBug: (error: unknown) => void): (paths?: readonly string[]) => Promise<void> {
  let isRefused = false
  return async paths => {
    const asked = isRefused ? undefined : paths
    isRefused = false
    try {
      await session.refresh(asked)
    } catch (error) {
      if (error instanceof IoError) isRefused = true
      else onBug(error)
    }
  }
}

/** A desk that is served: `address` opens it, and holds its secret. */
interface Served extends Listening {
  readonly address: string
  /** Whether others than this machine can reach it. */
  readonly isOpen: boolean
}

/**
 * Serve a session.
 *
 * @throws {IoError} If the port is taken.
 */
async function serveDesk(
  session: Session,
  {host, port, beatMs}: {readonly host: string; readonly port: number; readonly beatMs: number},
  {onBug, onWelcome}: {readonly onBug: (error: unknown) => void; readonly onWelcome: () => void},
): Promise<Served> {
  const token = randomId()
  const gateAt = (known: number) => gateFor({host, port: known, token}, machineNames())
  const handlerFor = (known: number) => routes(session, {gate: gateAt(known), onWelcome, beatMs})
  const listening = await serveLocal({host, port}, handlerFor, onBug)
  const name = shownName(host)
  return {...listening, address: `http://${name}:${listening.port}/?token=${token}`, isOpen: !isLoopback(host)}
}

/** The name that an address has: a server on all addresses of a machine is reached by one of them. */
function shownName(host: string): string {
  if (host === '0.0.0.0' || host === '::') return machineNames()[0] ?? 'localhost'
  return host.includes(':') ? `[${host}]` : host
}

/** Names that `--editor` takes. */
export const editorNames: readonly string[] = [...knownEditors, 'none']

/** Would run in the desk instead of opening an editor. */
const forbidden = /^(javascript|data|vbscript|blob|about):/i

/**
 * The address by which messages open their file: of a known editor, or as given; undefined where none is wanted.
 *
 * @param wanted `--editor`, else `CESS_EDITOR`, else `vscode`.
 * @throws {UsageError} If it is neither a known name nor an address with `{path}`.
 */
export function editorAddress(
  wanted: string | undefined,
  environment: Readonly<Record<string, string | undefined>>,
): string | undefined {
  const given = wanted ?? (environment['CESS_EDITOR'] || 'vscode')
  if (given === 'none') return undefined
  const known = knownEditors.find(name => name === given)
  if (known !== undefined) return editors[known].address
  if (/^[a-z][a-z0-9+.-]*:/i.test(given) && !forbidden.test(given) && given.includes('{path}')) return given
  throw unknownEditor(given)
}

function unknownEditor(given: string): UsageError {
  const guess = nearest(given, editorNames)
  const list = editorNames.map(name => `\`${name}\``).join(', ')
  return new UsageError({
    en: `Unexpected editor \`${given}\`, expected one of ${list}, or an address with \`{path}\` and perhaps \`{line}\` and \`{column}\`${guess ? `; did you mean \`${guess}\`?` : ''}`,
    fr: `L'éditeur \`${given}\` ne convient pas ; attendu : ${list}, ou une adresse avec \`{path}\` et au besoin \`{line}\` et \`{column}\`${guess ? ` ; vouliez-vous dire \`${guess}\` ?` : ''}`,
  })
}
