import type {TextDirective} from 'mdast-util-directive'
import {toString} from 'mdast-util-to-string'
import {visit} from '../../../model/visit.js'
import {expectations} from '../../../model/expectations.js'
import {quoted} from '../../../model/quoted.js'
import {isRegistered, languageRemedy, meantLanguage} from '../../../model/registered-language.js'
import {report} from '../../../model/report.js'
import {isWellFormed} from '../../../model/values.js'
import type {TextCheck} from '../../text-check.js'

/** Rule `lang-passage`. */
export function checkPassages(check: TextCheck): void {
  visit(check.whole, 'textDirective', node => checkPassage(check, node))
}

function checkPassage(check: TextCheck, node: TextDirective): void {
  const {file} = check
  const tags = Object.keys(node.attributes ?? {})
  const [tag] = tags
  if (toString(node).trim() === '') {
    report(file, 'lang-passage', {
      place: node,
      expected: {en: 'words in closed brackets', fr: 'des mots entre crochets fermés'},
    })
  } else if (tag === undefined) {
    report(file, 'lang-passage', {
      place: node,
      expected: {en: 'the language after the brackets: `{en}`', fr: 'la langue après les crochets : `{en}`'},
    })
  } else if (tags.length > 1 || !isWellFormed(tag)) {
    report(file, 'lang-passage', {
      place: node,
      actual: quoted(`{${tags.join(' ')}}`),
      expected: {
        en: 'one language tag like `{en}` or `{pt-BR}`',
        fr: 'une étiquette de langue comme `{en}` ou `{pt-BR}`',
      },
    })
  } else checkTag(check, node, tag)
}

/** Check that a well-formed tag names an existing language. */
function checkTag({file}: TextCheck, node: TextDirective, tag: string): void {
  if (!isRegistered(tag)) {
    const meant = meantLanguage(tag)
    report(file, 'lang-passage', {
      place: node,
      actual: quoted(`{${tag}}`),
      expected: expectations['language-registered'],
      remedy: languageRemedy(tag),
      instead: meant === undefined ? undefined : [`{${tag}}`, `{${meant}}`],
    })
  }
}
