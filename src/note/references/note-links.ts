import type {Definition, Root} from 'mdast'
import {visit} from '../../model/visit.js'

/** Whether an address is a file name or path of a note (`autre-note.fr.md`, `../x.en.md#part`). */
export const isNoteAddress = (url: string): boolean =>
  !/^[a-z][a-z0-9+.-]*:|^\/\//i.test(url) && /\.md(#.*)?$/i.test(url)

/** Find the note that an address in the note at `from` leads to. Paths are relative to the publication. */
export function noteAt<T extends {readonly path: string}>(
  url: string,
  from: string,
  notes: readonly T[],
): T | undefined {
  const path = joinPath(from, decode(url.replace(/#.*$/, '')))
  return notes.find(note => note.path.normalize('NFC') === path)
}

function joinPath(from: string, to: string): string {
  const parts = from.split('/').slice(0, -1)
  for (const part of to.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.') parts.push(part)
  }
  return parts.join('/').normalize('NFC')
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

/** Addresses given apart (`[name]: https://…`), by identifier; the first of two counts (CommonMark 0.31, 4.7). */
export function linkDefinitions(root: Root): ReadonlyMap<string, Definition> {
  const definitions = new Map<string, Definition>()
  visit(root, 'definition', node => {
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node)
  })
  return definitions
}
