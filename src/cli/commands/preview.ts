import {preview, type PreviewOptions, type Preview} from '../../engine/desk/preview.js'
import {IoError} from '../../engine/context/environment.js'
import type {SpokenMessage} from '../../model/message.js'
import {deskWords} from '../desk-words.js'
import {exitCodes, type ExitCode} from '../exit-code.js'
import type {Session} from '../session.js'
import {ended, untilStopped} from '../stop-signal.js'
import {tellFailure} from '../tell-failure.js'
import {tellSpoken} from '../tell-messages.js'
import {printText} from '../print-text.js'

interface PreviewFlags {
  readonly port?: number
  readonly host?: string
  readonly editor?: string
  readonly open: boolean
  readonly template?: string
  readonly site?: boolean
}

const usualPort = 4321

/** `cess preview [note]`. */
export async function previewCommand(
  session: Session,
  note: string | undefined,
  flags: PreviewFlags,
): Promise<ExitCode> {
  if (flags.site) return previewSite(flags, session)
  const {port, host, editor, open, template} = flags
  const {terminal, language, directory} = session
  const onBug = (error: unknown) => void tellFailure(error, session)
  const settings = {directory, language, template, environment: terminal.env, note, host, editor, opens: open, onBug}
  const options = {...settings, ...deskTeller(session)}
  // Also while the notes are being read: what the desk keeps for the browser goes with it.
  await untilStopped(terminal, async signal => {
    const desk = await (port === undefined ? onSomePort(options) : preview({...options, port}))
    await ended(signal)
    await desk.close()
  })
  return exitCodes.fine
}

/** Serve the public site until stopped. */
async function previewSite({port = 0, host = '127.0.0.1', open}: PreviewFlags, session: Session): Promise<ExitCode> {
  const {terminal, language, directory} = session
  const onBug = (error: unknown) => void tellFailure(error, session)
  await untilStopped(terminal, async signal => {
    const {serveSite} = await import('../../engine/site/serve-site.js')
    const site = await serveSite({directory, host, port, opens: open, onBug})
    const say = deskWords[language]
    printText(`${say.site(site.address)}\n${say.end}\n`, terminal)
    await ended(signal)
    await site.close()
  })
  return exitCodes.fine
}

/** Open on the usual port, so that bookmarks work, or on any free one if it is taken. */
async function onSomePort(options: PreviewOptions) {
  try {
    return await preview({...options, port: usualPort})
  } catch (error) {
    if (error instanceof IoError && error.code === 'EADDRINUSE') return preview({...options, port: 0})
    throw error
  }
}

type Desk = Omit<Preview, 'close'>

/** Reports the address of the desk, and errors of `cess.yml` and the template when they change. */
function deskTeller(session: Session): Pick<PreviewOptions, 'onServed' | 'onSettings'> {
  const {terminal, language} = session
  const say = deskWords[language]
  const held = (errors: readonly SpokenMessage[]) =>
    errors.length > 0 ? [say.held(errors.length, [...new Set(errors.map(({path}) => path))].join(', '))] : []
  const tell = ({root, errors}: Desk, lines: readonly string[]) => {
    printText(`${lines.join('\n')}\n`, terminal)
    tellSpoken(errors(), root, session)
  }
  return {
    onServed: desk =>
      tell(desk, [say.ready(desk.address), ...(desk.isOpen ? [say.open] : []), ...held(desk.errors()), say.end]),
    onSettings: desk => tell(desk, desk.errors().length > 0 ? held(desk.errors()) : [say.mended]),
  }
}
