import type {FilePlace} from './editor-url.js'

/** A place in a file, and its path below the publication. */
export interface NamedPlace extends FilePlace {
  readonly path: string
}

/** A place as people write it, and as terminals and editors read it: `notes/a.fr.md:12`. */
export const placeText = ({path, line}: Pick<NamedPlace, 'path' | 'line'>): string =>
  line === undefined ? path : `${path}:${line}`
