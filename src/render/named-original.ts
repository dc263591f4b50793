import type {Document} from '../model/document.js'

/**
 * Reference of the note that a note translates; undefined where it translates none, or one that it may not name since that
 * is more restricted, unfinished, or still to come.
 */
export const namedOriginal = ({translations}: Document): string | undefined =>
  translations.find(({isOriginal}) => isOriginal)?.id
