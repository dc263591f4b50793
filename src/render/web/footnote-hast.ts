import type {Root} from 'hast'
import type {Footnote} from '../../model/document.js'
import type {Labels} from '../../model/locale.js'
import {element, words} from '../hast/element.js'
import {callId} from './page-hast.js'

/** Add the links back to a note's calls at the end of its last paragraph. Changes `root`. */
export function addBackLinks(root: Root, {number, calls}: Footnote, labels: Labels): Root {
  const links = Array.from({length: calls}, (_, index) => {
    const name = calls > 1 ? `${labels.backToText} (${number}.${index + 1})` : `${labels.backToText} (${number})`
    const href = `#${callId(number, index + 1)}`
    return element('a', {href, className: ['back'], role: 'doc-backlink', ariaLabel: name}, [words('↑')])
  })
  const last = root.children.at(-1)
  const home = last?.type === 'element' && last.tagName === 'p' ? last : root
  for (const link of links) home.children.push(words('\u00A0'), link)
  return root
}
