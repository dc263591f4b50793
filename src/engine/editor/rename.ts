import type {Heading, Root} from 'mdast'
import {toString} from 'mdast-util-to-string'
import {editAt, onLine, type Edit} from '../../model/fix.js'
import {visit} from '../../model/visit.js'
import {parseLine} from '../../note/markdown.js'
import {noteAt} from '../../note/references/note-links.js'
import {findTargets} from '../../note/references/targets.js'
import {slugOf} from '../../note/references/slug.js'
import {mentionAt, mentionsIn} from './mention-at.js'
import {isInFields} from './place-in-fields.js'
import type {OpenNote} from './workspace.js'

/** Target of a rename: the text of a heading, a given id, or the name of a footnote. */
export interface Renamed {
  readonly kind: 'heading' | 'target' | 'footnote'
  readonly name: string
  /** Line and columns from 1. */
  readonly line: number
  readonly column: number
  readonly endColumn: number
}

/** The name that can be changed at a line and column (from 0). */
export function renamedAt({source, text}: OpenNote, line: number, column: number): Renamed | undefined {
  const lines = source.split('\n')
  const words = lines[line] ?? ''
  if (!text || isInFields(lines, line)) return undefined
  const mention = mentionAt(words, column)
  if (mention?.kind === 'footnote' || mention?.kind === 'id') {
    const {kind, name, start, end} = mention
    return {kind: kind === 'id' ? 'target' : kind, name, line: line + 1, column: start + 1, endColumn: end + 1}
  }
  const heading = headingOn(text.root, line + 1)
  const [, signs = '', title = ''] = /^(\s*#{1,6}\s+)(.*?)(?:\s+#+)?\s*$/.exec(words) ?? []
  if (!heading || title === '') return undefined
  return {
    kind: 'heading',
    name: title,
    line: line + 1,
    column: signs.length + 1,
    endColumn: signs.length + title.length + 1,
  }
}

function headingOn(root: Root, line: number): Heading | undefined {
  let found: Heading | undefined
  visit(root, 'heading', node => {
    if (node.position?.start.line === line) found = node
  })
  return found
}

/** Edits of a rename in its own note. */
export function renameEdits(note: OpenNote, renamed: Renamed, name: string): readonly Edit[] {
  const {kind, line, column, endColumn} = renamed
  const own = editAt({start: {line, column}, end: {line, column: endColumn}}, name)
  if (kind === 'footnote') return edits(note, 'footnote', renamed.name, name)
  if (kind === 'target') return [own, ...edits(note, 'target', renamed.name, name)]
  const ids = idsOf(note, renamed, name)
  return ids ? [own, ...edits(note, 'target', ids.before, ids.after)] : [own]
}

/** Link target before and after the rename; undefined if unchanged or none. */
function idsOf(
  {text}: OpenNote,
  {kind, line, name: old}: Renamed,
  name: string,
): {readonly before: string; readonly after: string} | undefined {
  if (kind === 'footnote' || !text) return undefined
  if (kind === 'target') return {before: old, after: name}
  const heading = headingOn(text.root, line)
  const before = heading && findTargets(text.root).byNode.get(heading)?.id
  const after = slugOf(toString({type: 'paragraph', children: [...parseLine(name)]}))
  return before === undefined || after === '' || after === before ? undefined : {before, after}
}

/** A link to a heading of another note: file and id. */
const placeInNote = /\]\(<?([^()\s<>#:]+\.md)#([^()\s<>]+)|^\s*\[[^\]]+\]:\s*<?([^()\s<>#:]+\.md)#([^()\s<>]+)/gi

/** Edits of a rename in a note that links to it. */
export function renameEditsIn(
  other: Pick<OpenNote, 'path' | 'source'>,
  {note, renamed, name}: {readonly note: OpenNote; readonly renamed: Renamed; readonly name: string},
): readonly Edit[] {
  const ids = other.source.includes('.md#') ? idsOf(note, renamed, name) : undefined
  if (!ids) return []
  const lines = other.source.split('\n')
  return lines.flatMap((text, line) => {
    if (isInFields(lines, line)) return []
    return [...text.matchAll(placeInNote)].flatMap(
      ({0: whole, 1: file = '', 2: id = '', 3: listed = '', 4: listedId = '', index}) => {
        const found = noteAt(file || listed, other.path, [{path: note.path}])
        if (!found || (id || listedId) !== ids.before) return []
        const end = index + whole.length
        return [editAt(onLine(line + 1, end - ids.before.length, end), ids.after)]
      },
    )
  })
}

function edits({source}: OpenNote, kind: 'target' | 'footnote', name: string, now: string): readonly Edit[] {
  const lines = source.split('\n')
  return lines.flatMap((text, index) => {
    if (isInFields(lines, index)) return []
    const line = index + 1
    return mentionsIn(text)
      .filter(mention => mention.kind === kind && mention.name === name)
      .map(({start, end}) => editAt(onLine(line, start, end), now))
  })
}
