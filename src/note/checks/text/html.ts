import type {Html} from 'mdast'
import {visit} from '../../../model/visit.js'
import type {VFile} from 'vfile'
import {quoted} from '../../../model/quoted.js'
import {report} from '../../../model/report.js'
import type {TextCheck} from '../../text-check.js'
import {commentRemedy, htmlRemedies} from './html-remedies.js'
import {own} from '../../../model/own.js'

/** Rule `raw-html`: one message for each element or comment, naming the Markdown to write instead. */
export function checkHtml({whole, file}: TextCheck): void {
  const opened = new Set<string>()
  visit(whole, 'html', node => {
    const text = node.value.trim()
    const name = /^<\/?([a-z][a-z0-9-]*)/i.exec(text)?.[1]?.toLowerCase()
    // The opening tag has said it all.
    if (name !== undefined && text.startsWith('</') && opened.has(name)) return
    if (name !== undefined) opened.add(name)
    reportHtml(file, node, name)
  })
}

function reportHtml(file: VFile, node: Html, name: string | undefined): void {
  const text = node.value.trim()
  const isComment = text.startsWith('<!--')
  const remedy = isComment ? commentRemedy : own(htmlRemedies, name ?? '')
  report(file, 'raw-html', {
    place: node,
    actual: isComment ? '`<!-- -->`' : quoted(name === undefined ? text.slice(0, 12) : `<${name}>`),
    expected: 'Markdown',
    ...(remedy && {remedy}),
  })
}
