import {
  CompletionItemKind,
  DiagnosticSeverity,
  MarkupKind,
  SymbolKind,
  type CompletionItem,
  type Diagnostic,
  type DocumentSymbol,
  type Position,
  type Range,
  type TextEdit,
} from 'vscode-languageserver'
import type {Position as Place} from 'unist'
import type {Offer} from '../../engine/editor/field-completions.js'
import type {OutlineEntry} from '../../engine/editor/outline.js'
import type {Edit} from '../../model/fix.js'
import type {Message} from '../../model/message.js'
import type {Severity} from '../../model/rule.js'
import type {ToolLanguage} from '../../model/text.js'

/** A position from line and column that count from 1; UTF-16 units on both sides (LSP 3.17, Position). */
const point = (line: number, column: number): Position => ({line: line - 1, character: column - 1})

/** The range of a place. */
export const rangeOf = ({start, end}: Place): Range => ({
  start: point(start.line, start.column),
  end: point(end.line, end.column),
})

/** An edit as the protocol has it. */
export const textEdit = ({line, column, endLine, endColumn, text}: Edit): TextEdit => ({
  range: {start: point(line, column), end: point(endLine, endColumn)},
  newText: text,
})

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  advice: DiagnosticSeverity.Information,
}

/** Range of a message; one character if it has no end. */
export function messageRange({line = 1, column = 1, endLine, endColumn}: Message): Range {
  const start = point(line, column)
  return {start, end: point(endLine ?? line, endColumn ?? column + 1)}
}

/** A message as a diagnostic. */
export const diagnosticOf = (message: Message, language: ToolLanguage): Diagnostic => ({
  range: messageRange(message),
  severity: severities[message.severity],
  code: message.ruleId,
  source: 'cess',
  message: [message.reason[language], message.remedy[language]].filter(text => text !== '').join('\n→ '),
})

const kinds: Readonly<Record<Offer['kind'], CompletionItemKind>> = {
  key: CompletionItemKind.Property,
  value: CompletionItemKind.EnumMember,
  block: CompletionItemKind.Class,
  attribute: CompletionItemKind.Field,
  reference: CompletionItemKind.Reference,
  file: CompletionItemKind.File,
}

/** A completion item at a position. */
export const completionItem = (offer: Offer, position: Position): CompletionItem => {
  const {kind, label, detail, documentation, insert = label, filter, rank = 1, word} = offer
  const start = {line: position.line, character: position.character - word.length}
  return {
    label,
    kind: kinds[kind],
    sortText: `${rank}${label}`,
    textEdit: {range: {start, end: position}, newText: insert},
    ...(filter !== undefined && {filterText: filter}),
    ...(detail !== undefined && {detail}),
    ...(documentation !== undefined && {documentation: {kind: MarkupKind.Markdown, value: documentation}}),
  }
}

/** A part of the outline. */
export const documentSymbol = ({title, kind, whole, own, parts}: OutlineEntry): DocumentSymbol => ({
  name: title,
  kind: kind === 'section' ? SymbolKind.String : SymbolKind.Object,
  range: rangeOf(whole),
  selectionRange: rangeOf(own),
  children: parts.map(documentSymbol),
})
