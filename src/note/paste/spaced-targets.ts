import {fixAt} from '../../model/fix.js'
import {inCode, quoted} from '../../model/quoted.js'
import {report} from '../../model/report.js'
import type {TextCheck} from '../text-check.js'
import {textMatches} from './text-matches.js'

/** A picture or a link whose target has spaces, and so is none. */
const spaced = /(?<!\\)(!?)\[((?:[^[\]\\\n]|\\.)+)\]\(([^()<>\n]*[^\s()<>][ \t]+[^\s()<>"'][^()<>\n]*)\)/gu
/** Whether words look like a file or an address: others may stand in parentheses behind a bracket. */
const isTarget = (words: string): boolean => /^(?:https?:|mailto:|#)|\.[\p{L}\p{N}]{1,5}(?:#\S*)?$/iu.test(words)

/** Rule `target-spaces`: pictures and links that would be printed as they are written, since a file name or an address has spaces. */
export function checkSpacedTargets({words: {whole}, file}: TextCheck): void {
  for (const {found, place} of textMatches(whole, file, spaced)) {
    const [written, picture = '', words = '', target = ''] = found
    if (picture === '' && !isTarget(target.trim())) continue
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
      fix: fixAt(place, written, meant, 'likely'),
    })
  }
}
