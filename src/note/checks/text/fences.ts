import type {Code} from 'mdast'
import type {Position} from 'unist'
import {visit} from '../../../model/visit.js'
import {quoted} from '../../../model/quoted.js'
import {report} from '../../../model/report.js'
import type {TextCheck} from '../../text-check.js'

/** A language after a code fence, as `bash` or `c++`; not printed. */
const language = /^[A-Za-z][\w+#.-]*$/

/**
 * Rules `code-words` and `code-unclosed`: text that a fence of three tildes or backticks swallows, since its line names a language and the
 * following lines are code (CommonMark 0.31, 4.5). Returns whether all blocks of code are closed; if not, the author meant other contents.
 */
export function checkFences({root, file}: TextCheck): boolean {
  const lines = String(file.value).split('\n')
  let areClosed = true
  visit(root, 'code', node => {
    const {position} = node
    if (!position) return
    const marks = /^(?:`{3,}|~{3,})/.exec(lineAt(lines, position.start.line).slice(position.start.column - 1))?.[0]
    if (marks === undefined) return
    const info = infoOf(node)
    const place = {
      start: position.start,
      end: {line: position.start.line, column: position.start.column + marks.length},
    }
    if (info !== '' && !language.test(info))
      report(file, 'code-words', {
        place,
        actual: quoted(`${marks}${info}`),
        expected: {en: 'a language in one word, or nothing', fr: 'un langage en un mot, ou rien'},
      })
    if (isClosed(position, marks, lines)) return
    areClosed = false
    report(file, 'code-unclosed', {
      place,
      actual: {en: `end of the text in ${quoted(marks)}`, fr: `la fin du texte dans ${quoted(marks)}`},
      expected: quoted(marks),
    })
  })
  return areClosed
}

const lineAt = (lines: readonly string[], line: number): string => lines[line - 1] ?? ''

const infoOf = ({lang, meta}: Code): string => [lang, meta].filter(Boolean).join(' ')

/** Whether the last line is a closing fence, after prefixes of lists or quotations. */
function isClosed({start, end}: Position, marks: string, lines: readonly string[]): boolean {
  if (end.line === start.line) return false
  const last = /^[ \t>]*(`{3,}|~{3,})[ \t]*$/.exec(lineAt(lines, end.line))?.[1] ?? ''
  return last.startsWith(marks)
}
