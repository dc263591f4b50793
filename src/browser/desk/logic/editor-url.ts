import {own} from '../../../model/own.js'

/** Where a message points: an absolute path with `/`, and line and column from 1. */
export interface FilePlace {
  readonly file: string
  readonly line?: number | undefined
  readonly column?: number | undefined
}

/** Address that opens a message's place in the editor, by a pattern with `{path}`, `{line}` and `{column}`. */
export function editorUrl(pattern: string, {file, line = 1, column = 1}: FilePlace): string {
  // A drive's letter comes after a slash of its own (RFC 8089, E.2).
  const path = encodeURI(file.startsWith('/') ? file : `/${file}`)
    // What would end the path in an address, or say something else in its query.
    .replaceAll(/[#?&+;='$,]/g, sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
  const parts: Readonly<Record<string, string>> = {path, line: String(line), column: String(column)}
  return pattern.replace(/\{(path|line|column)\}/g, (whole, name: string) => own(parts, name) ?? whole)
}

/** A place in a file, and its path below the publication. */
export interface NamedPlace extends FilePlace {
  readonly path: string
}

/** A place as people write it, and as terminals and editors read it: `notes/a.fr.md:12`. */
export const placeText = ({path, line}: Pick<NamedPlace, 'path' | 'line'>): string =>
  line === undefined ? path : `${path}:${line}`
