import {matchesOf} from '../../../model/matches.js'
import type {Html, Parents, Text as TextNode} from 'mdast'
import {visit} from '../../../model/visit.js'
import type {VFile} from 'vfile'
import {fixAt, type Fix} from '../../../model/fix.js'
import {quoted} from '../../../model/quoted.js'
import {report} from '../../../model/report.js'
import type {TextCheck} from '../../text-check.js'
import {commentRemedy, htmlRemedies} from './html-remedies.js'
import {own} from '../../../model/own.js'
import {foreignTags, htmlFix, unwrapFix} from '../../paste/html-fixes.js'
import {lineAround, staysWords} from '../../paste/prose-lines.js'
import {placeIn} from '../../references/place-in.js'

/** Rule `raw-html`: a message per element or comment, with the Markdown to use. */
export function checkHtml(check: TextCheck): void {
  const {whole, file} = check
  const opened = new Set<string>()
  const source = String(file.value)
  visit(whole, 'text', node => reportForeign(check, node))
  visit(whole, 'html', (node, _index, parent) => {
    const text = node.value.trim()
    const name = /^<\/?([a-z][a-z0-9-]*)/i.exec(text)?.[1]?.toLowerCase()
    // The opening tag has said it all.
    if (name !== undefined && text.startsWith('</') && opened.has(name)) return
    if (name !== undefined) opened.add(name)
    reportHtml(file, node, name, parent && fixOf(node, parent, source))
  })
}

const fixOf = (node: Html, parent: Parents, source: string): Fix | undefined =>
  parent.type === 'root' || parent.type === 'containerDirective' ? unwrapFix(node) : htmlFix(node, parent, source)

/** Report tags of word processors, which Markdown takes for words. */
function reportForeign({file, text}: TextCheck, node: TextNode): void {
  for (const [tag] of matchesOf(node.value, foreignTags)) {
    const place = placeIn(node, tag, text.source)
    const isThere = place && node.value.split(tag).length === 2
    const {before, after} = lineAround(text.source, place?.start.offset ?? 0, place?.end.offset ?? 0)
    report(file, 'raw-html', {
      place,
      actual: quoted(tag),
      expected: {en: 'nothing', fr: 'rien'},
      remedy: {
        en: 'Remove it: it is a mark of the program that the text was copied from.',
        fr: "Supprimez-la : c'est une marque du logiciel d'où vient le texte.",
      },
      fix: isThere ? fixAt(place, tag, '', staysWords(before, after) ? 'certain' : 'likely') : undefined,
    })
  }
}

function reportHtml(file: VFile, node: Html, name: string | undefined, fix: Fix | undefined): void {
  const text = node.value.trim()
  const isComment = text.startsWith('<!--')
  const remedy = isComment ? commentRemedy : own(htmlRemedies, name ?? '')
  report(file, 'raw-html', {
    place: node,
    actual: isComment ? '`<!-- -->`' : quoted(name === undefined ? text.slice(0, 12) : `<${name}>`),
    expected: 'Markdown',
    fix,
    remedy,
  })
}
