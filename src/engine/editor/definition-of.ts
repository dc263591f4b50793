import {join} from 'node:path'
import type {Node, Position} from 'unist'
import {footnoteDefinitions} from '../../note/references/footnotes.js'
import {noteAt} from '../../note/references/note-links.js'
import {findTargets} from '../../note/references/targets.js'
import {pointsOf} from '../../note/prose/points.js'
import type {TextReader} from './body-completions.js'
import {mentionAt, type Mention} from './mention-at.js'
import {isInFields} from './place-in-fields.js'

/** A place in a file: lines and columns from 1. */
export interface FilePlace {
  /** Absolute path. */
  readonly file: string
  readonly place: Position
}

/** Sources of definitions. */
export interface DefinitionReader extends TextReader {
  /** Real path of the publication. */
  readonly root: string
  /** The path of the note of a reference. */
  readonly pathOfReference: (reference: string) => Promise<string | undefined>
}

const top = {start: {line: 1, column: 1}, end: {line: 1, column: 1}}

/** Place of the definition of what is at a line and column (from 0). */
export async function definitionOf(
  reader: DefinitionReader,
  line: number,
  column: number,
): Promise<FilePlace | undefined> {
  const lines = reader.note.source.split('\n')
  const text = lines[line] ?? ''
  if (!isInFields(lines, line)) {
    const mention = mentionAt(text, column)
    return mention && finders[mention.kind](reader, mention)
  }
  const [, key = '', value = ''] = /^([\p{L}_]+):\s*["']?([^"'#]*?)["']?\s*$/u.exec(text) ?? []
  if (/^(?:bibliography|bibliographie)$/.test(key))
    return reader.bibliography && {file: reader.bibliography.file, place: top}
  const path = value === '' ? undefined : await reader.pathOfReference(value)
  return path === undefined || path === reader.note.path ? undefined : {file: join(reader.root, path), place: top}
}

const finders: Readonly<
  Record<Mention['kind'], (reader: DefinitionReader, mention: Mention) => FilePlace | undefined>
> = {
  citation: ({bibliography}, {name}) => {
    if (!bibliography?.works.has(name)) return undefined
    const {file, source} = bibliography
    const at = entryOffset(source, name)
    const pointAt = pointsOf(source)
    return {file, place: {start: pointAt(at), end: pointAt(at + name.length)}}
  },
  target: (reader, {name}) => nodePlace(reader, targetNode(reader, name)),
  id: (reader, {name}) => nodePlace(reader, targetNode(reader, name)),
  footnote: (reader, {name}) =>
    nodePlace(reader, reader.note.text && footnoteDefinitions(reader.note.text.root).get(name.toLowerCase())),
  note: ({root, note, notePaths}, {name}) => {
    const found = noteAt(
      name,
      note.path,
      notePaths.map(path => ({path})),
    )
    return found && {file: join(root, found.path), place: top}
  },
  block: () => undefined,
  attribute: () => undefined,
}

/** Offset of a work's key: after the brace in BibTeX, as `id` in CSL-JSON. */
function entryOffset(source: string, key: string): number {
  const literal = key.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`)
  const found = new RegExp(`(?<=\\{\\s*|"id"\\s*:\\s*")${literal}(?=[\\s,"])`).exec(source)
  return found?.index ?? 0
}

function targetNode({note}: DefinitionReader, id: string): Node | undefined {
  const targets = note.text && findTargets(note.text.root)
  const target = targets?.byId.get(id)
  return target && [...(targets?.byNode ?? [])].find(([, other]) => other === target)?.[0]
}

function nodePlace({root, note}: DefinitionReader, node: Node | undefined): FilePlace | undefined {
  return node?.position && {file: join(root, note.path), place: node.position}
}
