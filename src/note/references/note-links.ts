import type {Definition, Root} from 'mdast'
import {fileSlugOf, formerNames, type Renamed} from '../../model/note-names.js'
import {visit} from '../../model/visit.js'
import {decodedPart} from '../../model/decoded-part.js'

/** Whether an address is a file name or path of a note (`autre-note.fr.md`, `../x.en.md#part`). */
export const isNoteAddress = (url: string): boolean =>
  !/^[a-z][a-z0-9+.-]*:|^\/\//i.test(url) && /\.md(#.*)?$/i.test(url)

/**
 * Find the note that an address in the note at `from` leads to: by its path, or else by its name or one that it had before, in whichever
 * folder: files may be renamed and moved under a published note, which stays as it is. Paths are relative to the publication.
 */
export function noteAt<T extends Renamed & {readonly path: string}>(
  url: string,
  from: string,
  notes: readonly T[],
): T | undefined {
  const path = pathOf(url, from)
  const name = fileSlugOf(path)
  return (
    notes.find(note => note.path.normalize('NFC') === path) ??
    notes.find(note => [fileSlugOf(note.path).normalize('NFC'), ...formerNames(note)].includes(name))
  )
}

/** Path in the publication that an address in the note at `from` gives. */
export const pathOf = (url: string, from: string): string => joinPath(from, decodedPart(url.replace(/#.*$/, '')))

/** The address that leads from the note at `from` to another file of the publication. */
export function wayTo(path: string, from: string): string {
  const [here, there] = [from.split('/').slice(0, -1), path.split('/')]
  const parting = here.findIndex((folder, index) => folder !== there[index])
  const shared = parting === -1 ? here.length : parting
  return '../'.repeat(here.length - shared) + there.slice(shared).join('/')
}

function joinPath(from: string, to: string): string {
  const parts = from.split('/').slice(0, -1)
  for (const part of to.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.') parts.push(part)
  }
  return parts.join('/').normalize('NFC')
}

/** Addresses given apart (`[name]: https://…`), by identifier; the first of two counts (CommonMark 0.31, 4.7). */
export function linkDefinitions(root: Root): ReadonlyMap<string, Definition> {
  const definitions = new Map<string, Definition>()
  visit(root, 'definition', node => {
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node)
  })
  return definitions
}
