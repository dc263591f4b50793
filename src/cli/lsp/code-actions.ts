import {CodeActionKind, type CodeAction, type Range} from 'vscode-languageserver'
import type {Message} from '../../model/message.js'
import type {Text, ToolLanguage} from '../../model/text.js'
import {quoted} from '../../model/quoted.js'
import {certainFixes} from '../../engine/editor/index.js'
import {diagnosticOf, messageRange, textEdit} from './convert.js'

/** Kind of the action that applies all certain fixes; editors can run it on save. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.cess`

/** A document with its messages and their language. */
interface Told {
  readonly uri: string
  readonly messages: readonly Message[]
  readonly language: ToolLanguage
}

/** Quick fixes for the messages in a range, and the action that applies all certain fixes. */
export function codeActions(told: Told, range: Range, only: readonly string[] | undefined): readonly CodeAction[] {
  const isWanted = (kind: string) => !only || only.some(one => kind === one || kind.startsWith(`${one}.`))
  return [
    ...(isWanted(CodeActionKind.QuickFix) ? quickFixes(told, range) : []),
    ...(isWanted(fixAllKind) ? fixAll(told) : []),
  ]
}

const quickFixes = ({uri, messages, language}: Told, range: Range): readonly CodeAction[] =>
  messages.flatMap(message => {
    const {fix} = message
    if (!fix || fix.edits.length === 0 || !meets(messageRange(message), range)) return []
    return {
      title: titleOf(fix.expected)[language],
      kind: CodeActionKind.QuickFix,
      isPreferred: fix.isCertain,
      diagnostics: [diagnosticOf(message, language)],
      edit: {changes: {[uri]: fix.edits.map(textEdit)}},
    }
  })

function fixAll({uri, messages, language}: Told): readonly CodeAction[] {
  const edits = certainFixes(messages.map(({fix}) => fix)).flatMap(fix => fix.edits)
  if (edits.length === 0) return []
  return [{title: allTitle[language], kind: fixAllKind, edit: {changes: {[uri]: edits.map(textEdit)}}}]
}

const allTitle: Text = {en: 'Mend what leaves no doubt', fr: 'Corriger ce qui ne laisse aucun doute'}
const titleOf = (expected: string): Text =>
  expected.trim() === ''
    ? {en: 'Remove it', fr: 'Supprimer'}
    : {en: `Write ${quoted(expected)}`, fr: `Écrire ${quoted(expected)}`}

function meets(one: Range, other: Range): boolean {
  const isBefore = (a: Range['start'], b: Range['start']) =>
    a.line < b.line || (a.line === b.line && a.character < b.character)
  return !isBefore(one.end, other.start) && !isBefore(other.end, one.start)
}
