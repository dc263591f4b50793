import {execFileSync} from 'node:child_process'
import {wordsOf} from './words.js'

/**
 * The words of a tagged PDF in the order of its structure, which is that of reading: on the pages, a figure may wait for
 * the next one.
 *
 * @param path A file that `pdfinfo -struct-text` reads; it prints a piece of text in quotes on a line of its own, and what
 *   hyphens stand for not at all.
 */
export function wordsInStructure(path: string): readonly string[] {
  const lines = execFileSync('pdfinfo', ['-struct-text', path], {encoding: 'utf8', maxBuffer: 2 ** 26}).split('\n')
  let text = ''
  let divided = false
  for (const [index, line] of lines.entries()) {
    const piece = /^\s*"(.*)"$/u.exec(line)?.[1]
    if (piece === undefined) continue
    const isHyphen = piece === '-' && /^\s*Span\b/.test(lines[index - 1] ?? '')
    if (!isHyphen) text += divided ? piece : ` ${piece}`
    divided = isHyphen
  }
  return wordsOf(text)
}
