import type {Nodes, Root} from 'mdast'
import {toString} from 'mdast-util-to-string'
import type {Position} from 'unist'
import {liesOf} from '../../../model/lying-link.js'
import {report} from '../../../model/report.js'
import {visit} from '../../../model/visit.js'
import {attributesOf} from '../../citations/cited-in.js'
import {addressOf} from '../../citations/printed-work.js'
import {readDirective} from '../../directives/read-directive.js'
import {parseLine} from '../../markdown.js'
import {linkDefinitions} from '../../references/note-links.js'
import type {TextCheck} from '../../text-check.js'

/** Rules `link-user`, `link-words`, `link-host` and `link-copies`, for all links of a note. */
export function checkLyingLinks(check: TextCheck): void {
  const {file, fields, places, root, whole} = check
  const tell = (url: string, words: string | undefined, place: Nodes | Position | undefined) => {
    for (const {rule, actual} of liesOf(url, words)) report(file, rule, {place, actual})
  }
  const definitions = linkDefinitions(root)
  const tellLinks = (tree: Root, placeOf: (node: Nodes) => Nodes | Position | undefined) =>
    visit(tree, node => {
      const url =
        node.type === 'link'
          ? node.url
          : node.type === 'linkReference'
            ? definitions.get(node.identifier)?.url
            : undefined
      if (url !== undefined) tell(url, toString(node), placeOf(node))
    })
  tellLinks(whole, node => node)
  visit(whole, node => {
    const directive = node.type === 'containerDirective' ? readDirective(node) : undefined
    for (const [name, line] of attributesOf(node)) {
      const children = [{type: 'paragraph' as const, children: [...parseLine(line)]}]
      tellLinks({type: 'root', children}, () => directive?.placeOf(name) ?? node.position)
    }
  })
  const {url} = fields.first_published ?? {}
  if (url !== undefined) tell(url, undefined, places.get('first_published.url') ?? places.get('first_published'))
  tellWorks(check, tell)
}

/** Check addresses of cited works; a shared bibliography has others. */
function tellWorks(
  {bibliography, file, places}: TextCheck,
  tell: (url: string, words: undefined, place: Position | undefined) => void,
): void {
  if (bibliography?.status !== 'read') return
  for (const [key, work] of bibliography.works) {
    const {url} = addressOf(work) ?? {}
    if (url === undefined || liesOf(url).length === 0 || !String(file.value).includes(`@${key}`)) continue
    tell(url, undefined, places.get('bibliography'))
  }
}
