import type {OpenDesk, OpenDeskOptions} from './open-desk.js'

export type {OpenDesk as Preview, OpenDeskOptions as PreviewOptions} from './open-desk.js'

/**
 * Open the editors' desk: a local page that shows the notes of a publication in all editions and follows changes. It writes nothing.
 *
 * @throws {UsageError} If there is no publication, no such note, template or editor.
 * @throws {IoError} If the port is taken.
 */
export async function preview(options: OpenDeskOptions): Promise<OpenDesk> {
  // What nobody but the desk needs takes its time to load.
  const {openDesk} = await import('./open-desk.js')
  return openDesk(options)
}
