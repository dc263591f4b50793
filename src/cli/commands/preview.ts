import {IoError, preview, type PreviewOptions} from '../../engine/index.js'
import type {PreviewFlags} from '../desk-program.js'
import {exitCodes, type ExitCode} from '../exit-code.js'
import type {Session} from '../session.js'
import {untilStopped} from '../stop-signal.js'
import {tellFailure} from '../tell-failure.js'
import {deskTeller} from '../tell-desk.js'

const usualPort = 4321

/** `cess preview [note]`. */
export async function previewCommand(
  note: string | undefined,
  {port, host, editor, open, template}: PreviewFlags,
  session: Session,
): Promise<ExitCode> {
  const {terminal, language, directory} = session
  const onBug = (error: unknown) => void tellFailure(error, session)
  const settings = {directory, language, template, environment: terminal.env, note, host, editor, opens: open, onBug}
  const options = {...settings, ...deskTeller(session)}
  // Also while the notes are being read: what the desk keeps for the browser goes with it.
  await untilStopped(terminal, async signal => {
    const desk = await (port === undefined ? onSomePort(options) : preview({...options, port}))
    await new Promise<void>(resolve => {
      if (signal.aborted) resolve()
      signal.addEventListener('abort', () => resolve())
    })
    await desk.close()
  })
  return exitCodes.fine
}

/** The usual port, so that a bookmark leads to the desk; another one where a desk is open already. */
async function onSomePort(options: PreviewOptions) {
  try {
    return await preview({...options, port: usualPort})
  } catch (error) {
    if (error instanceof IoError && error.code === 'EADDRINUSE') return preview({...options, port: 0})
    throw error
  }
}
