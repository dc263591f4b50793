import {join} from 'node:path'
import type {
  CompletionList,
  DocumentSymbol,
  Hover,
  Location,
  Position,
  Range,
  WorkspaceEdit,
} from 'vscode-languageserver'
import {textOffers, type TextReader} from '../../engine/editor/body-completions.js'
import {definitionOf} from '../../engine/editor/definition-of.js'
import {fieldOffers} from '../../engine/editor/field-completions.js'
import {hoverText} from '../../engine/editor/hover-text.js'
import {outlineOf} from '../../engine/editor/outline.js'
import {isInFields, keyLanguage} from '../../engine/editor/place-in-fields.js'
import {renamedAt, renameEdits, renameEditsIn} from '../../engine/editor/rename.js'
import type {NoteAt} from '../../engine/editor/workspaces.js'
import {addressOf} from '../../engine/editor/index.js'
import type {ToolLanguage} from '../../model/text.js'
import {completionItem, documentSymbol, rangeOf, textEdit} from './convert.js'

/** A question about a place of a note. */
export interface Question {
  readonly at: NoteAt
  readonly uri: string
  readonly position: Position
  readonly language: ToolLanguage
}

async function readerOf({at: {workspace, path}, language}: Question): Promise<TextReader | undefined> {
  const note = await workspace.note(path)
  if (!note) return undefined
  return {
    note,
    language,
    lang: keyLanguage(note.source.split('\n')),
    vocabularies: await workspace.vocabularies(),
    bibliography: workspace.bibliography(note),
    notePaths: workspace.notePaths,
  }
}

/** Completions at a place. */
export async function completionAt(question: Question): Promise<CompletionList | null> {
  const reader = await readerOf(question)
  if (!reader) return null
  const {line, character} = question.position
  const lines = reader.note.source.split('\n')
  const offers = isInFields(lines, line)
    ? fieldOffers({...reader, lines}, line, character)
    : textOffers(reader, (lines[line] ?? '').slice(0, character))
  // Of concepts there are thousands: with each letter others are offered.
  return {
    isIncomplete: offers.some(({filter}) => filter !== undefined),
    items: offers.map(offer => completionItem(offer, question.position)),
  }
}

/** The explanation of the word at a place. */
export async function hoverAt(question: Question): Promise<Hover | null> {
  const reader = await readerOf(question)
  const text = reader && hoverText(reader, question.position.line, question.position.character)
  return text === undefined ? null : {contents: {kind: 'markdown', value: text}}
}

/** Place where the thing under the cursor is defined (`textDocument/definition`). */
export async function definitionAt(question: Question): Promise<Location | null> {
  const reader = await readerOf(question)
  if (!reader) return null
  const {workspace} = question.at
  const pathOfReference = (reference: string) => workspace.pathOf(reference)
  const {line, character} = question.position
  const found = await definitionOf({...reader, root: workspace.root, pathOfReference}, line, character)
  return found ? {uri: addressOf(found.file), range: rangeOf(found.place)} : null
}

/** The range and the words that a rename at a place begins with. */
export async function renameRangeAt({at, position}: Question): Promise<{range: Range; placeholder: string} | null> {
  const note = await at.workspace.note(at.path)
  const renamed = note && renamedAt(note, position.line, position.character)
  if (!renamed) return null
  const {line, column, endColumn, name} = renamed
  return {range: rangeOf({start: {line, column}, end: {line, column: endColumn}}), placeholder: name}
}

/** The edits of a rename, in other notes too. */
export async function renameAt({at, uri, position}: Question, name: string): Promise<WorkspaceEdit | null> {
  const {workspace, path} = at
  const note = await workspace.note(path)
  const renamed = note && renamedAt(note, position.line, position.character)
  if (!renamed) return null
  const others = workspace.notePaths.flatMap(other => {
    if (other === path) return []
    const edits = renameEditsIn({path: other, source: workspace.sourceOf(other)}, {note, renamed, name})
    return edits.length > 0 ? [[addressOf(join(workspace.root, other)), edits.map(textEdit)] as const] : []
  })
  return {changes: {[uri]: renameEdits(note, renamed, name).map(textEdit), ...Object.fromEntries(others)}}
}

/** Headings, figures and tables. */
export async function symbolsOf({workspace, path}: NoteAt): Promise<DocumentSymbol[] | null> {
  const note = await workspace.note(path)
  return note ? outlineOf(note).map(documentSymbol) : null
}
