import {IoError, preview, type PreviewOptions} from '../../engine/index.js'
import type {PreviewFlags} from '../desk-program.js'
import {deskWords} from '../desk-words.js'
import {exitCodes, type ExitCode} from '../exit-code.js'
import type {Session} from '../session.js'
import {untilStopped} from '../stop-signal.js'
import {bugText} from '../tell-failure.js'

const usualPort = 4321

/** `cess preview [note]`. */
export async function previewCommand(
  note: string | undefined,
  {port, host, editor, open, template}: PreviewFlags,
  {terminal, language, directory}: Session,
): Promise<ExitCode> {
  const say = deskWords[language]
  const onBug = (error: unknown) => terminal.stderr.write(bugText(error, language))
  const options = {directory, language, template, environment: terminal.env, note, host, editor, opens: open, onBug}
  const desk = await (port === undefined ? onSomePort(options) : preview({...options, port}))
  const errors = desk.errors()
  const files = [...new Set(errors.map(({path}) => path))].join(', ')
  const held = files ? [say.held(errors.length, files)] : []
  const lines = [say.ready(desk.address), ...(desk.isOpen ? [say.open] : []), ...held, say.end]
  terminal.stdout.write(`${lines.join('\n')}\n`)
  await untilStopped(
    terminal,
    signal => new Promise<void>(resolve => signal.addEventListener('abort', () => resolve())),
  )
  await desk.close()
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
