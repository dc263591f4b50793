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
import {nearest, orMeant} from '../../model/nearest.js'
import {UsageError} from '../../model/usage-error.js'
import {followClock} from '../watch/follow-clock.js'
import {accessRulesFor} from './access-rules.js'
import type {DeskOptions} from './options.js'
import {routes} from './routes.js'
import {Session} from './session.js'
import {isLoopback} from '../../model/is-loopback.js'

/** Options of a served desk. */
export interface OpenDeskOptions extends Omit<DeskOptions, 'environment'> {
  readonly environment?: DeskOptions['environment'] | undefined
  /** Path, slug or beginning of a slug of the note to begin with. */
  readonly note?: string | undefined
  /** This machine alone, if absent. */
  readonly host?: string | undefined
  /** Any free port, if absent or 0. */
  readonly port?: number | undefined
  /** Heartbeat interval; `usualBeatMs` if absent. */
  readonly beatMs?: number | undefined
  /** How long one edition of a note may take; ten seconds, if absent. */
  readonly mostMs?: number | undefined
  /** Open it in the browser too. A browser that cannot be started is no failure. */
  readonly opens?: boolean | undefined
  /** Called with bugs; the desk goes on. */
  readonly onBug?: ((error: unknown) => void) | undefined
  /** Called when the page can be opened, while notes are still being read. */
  readonly onServed?: ((desk: ServedDesk) => void) | undefined
  /** Called when the errors of `cess.yml` and the template change. */
  readonly onSettings?: ((desk: ServedDesk) => void) | undefined
}

/** A desk whose page can be opened. */
export interface ServedDesk {
  /** Address of the page with its secret: whoever has it can read every note while the desk is open. */
  readonly address: string
  /** Whether other machines can reach it. */
  readonly isOpen: boolean
  /** Folder of the publication. */
  readonly root: string
  /** Present errors of `cess.yml` and the template; while there are any, no note is updated. */
  readonly errors: () => readonly SpokenMessage[]
}

/** An open desk that follows the disk. */
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

/** Read the notes and watch the disk, from before the reading. */
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
  const closed = new AbortController()
  void followClock({next: session.nextMoment, onCome: () => void refresh()}, closed.signal)
  const close = () => {
    closed.abort()
    return watch.close()
  }
  return {...watch, close}
}

/** Whether a note was completely written. */
function isWritten(session: Session, path: string, onBug: (error: unknown) => void): boolean {
  try {
    return session.isRewritten(path)
  } catch (error) {
    if (!(error instanceof IoError)) onBug(error)
    return false
  }
}

/** Report errors of `cess.yml` and the template when they change. */
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

/** A refresh that, after a disk error, looks at everything the next time. */
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

/** A served desk; `address` contains its secret. */
interface Served extends Listening {
  readonly address: string
  /** Whether other machines can reach it. */
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
  const accessAt = (known: number) => accessRulesFor({host, port: known, token}, machineNames())
  const handlerFor = (known: number) => routes(session, {access: accessAt(known), onWelcome, beatMs})
  const listening = await serveLocal({host, port}, handlerFor, onBug)
  const name = shownName(host)
  return {...listening, address: `http://${name}:${listening.port}/?token=${token}`, isOpen: !isLoopback(host)}
}

/** Host name in the address: a server on all addresses is reached by one of them. */
function shownName(host: string): string {
  if (host === '0.0.0.0' || host === '::') return machineNames()[0] ?? 'localhost'
  return host.includes(':') ? `[${host}]` : host
}

/** Names that `--editor` takes. */
export const editorNames: readonly string[] = [...knownEditors, 'none']

/** Schemes that would run in the desk. */
const forbidden = /^(javascript|data|vbscript|blob|about):/i

/**
 * Address template by which messages open files in an editor; undefined if none is wanted.
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
  const meant = orMeant(nearest(given, editorNames))
  const list = editorNames.map(name => `\`${name}\``).join(', ')
  return new UsageError({
    en: `Unexpected editor \`${given}\`, expected one of ${list}, or an address with \`{path}\` and perhaps \`{line}\` and \`{column}\`${meant.en}`,
    fr: `L'éditeur \`${given}\` ne convient pas ; attendu : ${list}, ou une adresse avec \`{path}\` et au besoin \`{line}\` et \`{column}\`${meant.fr}`,
  })
}
