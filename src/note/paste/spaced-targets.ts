import {editAt} from '../../model/fix.js'
import {inCode, quoted} from '../../model/quoted.js'
import {matchesOf} from '../../model/matches.js'
import {report} from '../../model/report.js'
import {visit} from '../../model/visit.js'
import type {TextCheck} from '../text-check.js'

/** A picture or a link whose target has spaces, and so is none. */
const spaced = /(?<!\\)(!?)\[((?:[^[\]\\\n]|\\.)+)\]\(([^()<>\n]*[^\s()<>][ \t]+[^\s()<>"'][^()<>\n]*)\)/gu
/** Whether words look like a file or an address: others may stand in parentheses behind a bracket. */
const isTarget = (words: string): boolean => /^(?:https?:|mailto:|#)|\.[\p{L}\p{N}]{1,5}(?:#\S*)?$/iu.test(words)

/** Rule `target-spaces`: pictures and links that would be printed as they are written, since a file name or an address has spaces. */
export function checkSpacedTargets({whole, file}: TextCheck): void {
  const source = String(file.value)
  visit(whole, 'text', ({position}) => {
    const [start, end] = [position?.start.offset, position?.end.offset]
    if (start === undefined || end === undefined) return
    for (const found of matchesOf(source.slice(start, end), spaced)) {
      const [written, picture = '', words = '', target = ''] = found
      if (picture === '' && !isTarget(target.trim())) continue
      const before = source.slice(0, start + found.index).split('\n')
      const [line, column] = [before.length, (before.at(-1) ?? '').length + 1]
      const place = {start: {line, column}, end: {line, column: column + written.length}}
      const meant = `${picture}[${words}](<${target.trim()}>)`
      report(file, 'target-spaces', {
        place,
        actual: quoted(target),
        expected: {
          en: 'a name between `<` and `>`, since it has spaces',
          fr: "un nom entre `<` et `>`, puisqu'il a des espaces",
        },
        remedy: {
          en: `Write ${inCode(meant)}, or rename the file without spaces.`,
          fr: `Écrivez ${inCode(meant)}, ou renommez le fichier sans espaces.`,
        },
        fix: {edits: [editAt(place, meant)], isCertain: false, actual: written, expected: meant},
      })
    }
  })
}
