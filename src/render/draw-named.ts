import {SandboxFault, UndrawnPicture} from '../model/sandbox-fault.js'

/**
 * Draw something that has a name in messages.
 *
 * @throws {UndrawnPicture} If it cannot be drawn.
 */
export async function drawNamed(subject: string, draw: () => Promise<Uint8Array>): Promise<Uint8Array> {
  try {
    return await draw()
  } catch (error) {
    throw error instanceof SandboxFault ? new UndrawnPicture(subject, error) : error
  }
}
