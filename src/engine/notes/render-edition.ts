import {refusalOf} from '../../io/error.js'
import type {Edition, RenderInput} from '../../model/edition.js'
import type {EditionSetting} from '../../model/publication.js'
import {RenderFailure} from '../messages/render-failure.js'

/**
 * Render an edition.
 *
 * @throws {RenderFailure} If it fails; its cause says whose fault it is.
 * @throws {IoError} If no more files can be opened.
 */
export async function renderEdition(edition: Edition, input: RenderInput<EditionSetting>): Promise<Uint8Array> {
  try {
    return await edition.render(input)
  } catch (error) {
    throw refusalOf(error) ?? new RenderFailure(edition.id, error)
  }
}
