import type {Root} from 'hast'
import type {DocumentLabels, Footnote} from '../../model/document.js'
import {element, words} from '../hast/element.js'
import {fixedLabel} from '../hast/fixed-hast.js'
import {callId} from './page-hast.js'

/** Add the links back to a note's calls at the end of its last paragraph. Changes `root`. */
export function addBackLinks(root: Root, {number, calls}: Footnote, labels: DocumentLabels): Root {
  const links = Array.from({length: calls}, (_, index) => {
    const name = fixedLabel(labels.backToText, calls > 1 ? ` (${number}.${index + 1})` : ` (${number})`)
    const href = `#${callId(number, index + 1)}`
    return element('a', {href, className: ['back'], role: 'doc-backlink', ...name}, [words('↑')])
  })
  const last = root.children.at(-1)
  const home = last?.type === 'element' && last.tagName === 'p' ? last : root
  for (const link of links) home.children.push(words('\u00A0'), link)
  return root
}
