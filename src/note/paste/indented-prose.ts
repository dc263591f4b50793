import {editAt, onLine} from '../../model/fix.js'
import {quoted} from '../../model/quoted.js'
import {report} from '../../model/report.js'
import type {TextCheck} from '../text-check.js'
import {markOf} from './pasted-lists.js'
import {runsOf} from './prose-lines.js'

/** Three words in a row, as sentences have them and hardly any code. */
const words = /(?:^|\s)(?:\p{L}[\p{L}’'-]*,?\s+){2}\p{L}+/u

/** Rule `code-indented`: a paragraph whose first line is indented, as word processors do it, is code to Markdown. */
export function checkIndentedProse({file, prose}: TextCheck): void {
  const lines = prose.filter(({paragraph}) => paragraph === 0)
  for (const run of runsOf(lines)) {
    const [first] = run
    const isProse = run.every(
      line => words.test(line.source) && !/[;{}=<>|\t]\S|[;{]$/.test(line.source.trim()) && !markOf(line),
    )
    if (!first || !isProse) continue
    const places = run.map(({line, source}) => onLine(line, 0, source.length - source.trimStart().length))
    report(file, 'code-indented', {
      place: places[0],
      actual: {
        en: `blanks before ${quoted(first.source)}, which make code of it`,
        fr: `un retrait devant ${quoted(first.source)}, qui en fait du code`,
      },
      expected: {en: 'the words at the beginning of the line', fr: 'les mots au début de la ligne'},
      fix: {
        edits: places.map(place => editAt(place, '')),
        isCertain: false,
        actual: first.source,
        expected: first.source.trimStart(),
      },
    })
  }
}
