import type {RenderInput} from '../model/edition.js'
import type {NoteLink} from '../model/phrasing.js'

/** Address of a note's public page. */
export const noteAddress = ({publication}: Pick<RenderInput, 'publication'>, slug: string): string => {
  const name = encodeURIComponent(slug)
  return `${publication.siteUrl}/notes/${name}/${name}.html`
}

/** Address that a link to another note has in editions that travel; a restricted note has no public page. */
export const publicAddress = (
  input: Pick<RenderInput, 'publication'>,
  {slug, isPublic}: Pick<NoteLink, 'slug' | 'isPublic'>,
): string | undefined => (isPublic ? noteAddress(input, slug) : undefined)
