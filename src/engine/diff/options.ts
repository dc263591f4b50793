import type {CheckOptions} from '../context/options.js'
import type {ToolLanguage} from '../../model/text.js'

/** Options of a comparison. */
export interface DiffOptions extends Pick<CheckOptions, 'directory' | 'template'> {
  /** A note, by its path, its name or the beginning of its name, and none to two of its versions; or two notes or files. */
  readonly texts: readonly string[]
  readonly language: ToolLanguage
  /** Renderings of the redline that are wanted. */
  readonly editions: readonly RedlineEdition[]
}

/** Editions that a redline has: those that people read as a page. */
export const redlineEditions = ['web', 'pdf'] as const
export type RedlineEdition = (typeof redlineEditions)[number]
