import type {Document} from '../model/document.js'

/**
 * Reference of the note that a note translates; undefined where it translates none, or one that it may not name since that
 * is more restricted, unfinished, or still to come.
 */
export function namedOriginal({
  metadata,
  translations,
}: Pick<Document, 'metadata' | 'translations'>): string | undefined {
  const {translation_of: original} = metadata
  return translations.some(({id}) => id === original) ? original : undefined
}
