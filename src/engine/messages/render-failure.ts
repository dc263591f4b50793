import type {EditionId} from '../../model/edition.js'

/** A failure of rendering an edition. */
export class RenderFailure extends Error {
  override readonly name = 'RenderFailure'
  constructor(
    readonly edition: EditionId,
    override readonly cause: unknown,
  ) {
    super(`Rendering ${edition} failed`, {cause})
  }
}
