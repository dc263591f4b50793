import {editAt, onLine} from '../../model/fix.js'
import {quoted} from '../../model/quoted.js'
import {report} from '../../model/report.js'
import type {TextCheck} from '../text-check.js'

const glued = /^(#{1,6})(?=[^#\s])(.*)$/u

/** Rule `heading-glued`: a heading whose signs have no space after them is read as words. */
export function checkGluedHeadings({file, prose: lines}: TextCheck): void {
  for (const {line, source, from, isPlain, paragraph} of lines) {
    if (source.charAt(from) !== '#') continue
    const [, signs = '', words = ''] = glued.exec(source.slice(from)) ?? []
    if (signs === '' || paragraph === 0) continue
    const isAlone = lines.filter(other => other.paragraph === paragraph).length === 1
    // With one sign it may be the name of a subject: `#cybermois`.
    if (signs.length === 1 && !(isAlone && /^\p{Lu}.*\s.*[^.!?…]$/u.test(words.trim()))) continue
    const place = onLine(line, from, from + signs.length)
    const wanted = signs.length === 1 ? '## ' : `${signs} `
    report(file, 'heading-glued', {
      place,
      actual: quoted(signs + words),
      expected: quoted(wanted + words),
      fix: {
        edits: [editAt(place, wanted)],
        isCertain: signs.length > 1 && isPlain && hasWords(words),
        actual: signs + words.trimEnd(),
        expected: wanted + words.trimEnd(),
      },
    })
  }
}

/** Whether something would be read in a heading, which a tag, a character reference (`&nbsp;`) or the mark of a footnote alone is not. */
const hasWords = (words: string): boolean =>
  /[\p{L}\p{N}]/u.test(words.replaceAll(/<[^<>]*>|&#?\w+;|\[\^[^\]]*\]/g, ''))
