import {matchesOf} from '../../model/matches.js'
import {editAt, onLine, type Edit} from '../../model/fix.js'
import {quoted} from '../../model/quoted.js'
import {report} from '../../model/report.js'
import {visit} from '../../model/visit.js'
import type {TextCheck} from '../text-check.js'

const decomposed = /\p{L}\p{Mn}+/gu

/** Rule `decomposed-accents`: letters whose accents are characters of their own, as files of macOS and some PDFs have them. Told once. */
export function checkDecomposedAccents({root, file, fields}: TextCheck): void {
  if (!/\p{Mn}/u.test(String(file.value))) return
  const lines = String(file.value).split('\n')
  const left = namesIn(root, fields.bibliography)
  const found = lines.flatMap((line, index) =>
    matchesOf(line, decomposed).flatMap(match => letterAt(match, index + 1, line, left)),
  )
  const [first] = found
  if (!first) return
  const word = wordAround(lines[first.edit.line - 1] ?? '', first.edit.column - 1)
  report(file, 'decomposed-accents', {
    place: {start: first.edit, end: {line: first.edit.line, column: first.edit.endColumn}},
    actual: {
      en: `${found.length} letters in two pieces, as in ${quoted(word)}`,
      fr: `${found.length} lettres en deux morceaux, comme dans ${quoted(word)}`,
    },
    expected: {en: 'letters in one piece', fr: "des lettres d'un seul tenant"},
    fix: {
      edits: found.map(({edit}) => edit),
      isCertain: true,
      actual: [...new Set(found.map(({actual}) => `${actual[0] ?? ''} + ◌${actual.slice(1)}`))].join(', '),
      expected: [...new Set(found.map(({edit}) => edit.text))].join(', '),
    },
  })
}

interface Letter {
  readonly edit: Edit
  readonly actual: string
}

function letterAt(
  {0: actual, index}: RegExpExecArray,
  line: number,
  source: string,
  names: readonly string[],
): readonly Letter[] {
  const text = actual.normalize('NFC')
  if (text.length >= actual.length || names.some(name => isWithin(source, index, name))) return []
  return [{actual, edit: editAt(onLine(line, index, index + actual.length), text)}]
}

/** Names of files and addresses, which must stay as they are. */
function namesIn(root: TextCheck['root'], bibliography = ''): readonly string[] {
  const names = new Set([bibliography])
  visit(root, node => {
    if (node.type === 'link' || node.type === 'image' || node.type === 'definition') names.add(node.url)
    if (node.type === 'containerDirective') names.add(node.attributes?.['src'] ?? '')
  })
  return [...names].filter(name => name !== '' && name.normalize('NFC') !== name)
}

function isWithin(source: string, at: number, name: string): boolean {
  for (let start = source.indexOf(name); start >= 0; start = source.indexOf(name, start + 1))
    if (at >= start && at < start + name.length) return true
  return false
}

const wordAround = (line: string, at: number): string =>
  (/\S*$/.exec(line.slice(0, at))?.[0] ?? '') + (/^\S*/.exec(line.slice(at))?.[0] ?? '')
