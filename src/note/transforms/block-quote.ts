import type {Blockquote, Paragraph} from 'mdast'
import type {Block} from '../../model/blocks.js'
import {readAlert} from '../directives/github-alert.js'
import {setCallout} from './callout.js'
import type {Setter} from './context.js'

/** A quotation, its last paragraph being its source if it begins with a dash; or a GitHub alert, which is a callout. */
export function setBlockQuote(node: Blockquote, setter: Setter): readonly Block[] {
  const alert = readAlert(node)
  if (alert?.kind) return [setCallout({kind: alert.kind, children: alert.children}, setter)]
  const last = node.children.at(-1)
  const attribution = node.children.length > 1 && last?.type === 'paragraph' ? withoutDash(last) : undefined
  const children = setter.blocks(attribution ? node.children.slice(0, -1) : node.children)
  return [{type: 'blockQuote', children, ...(attribution && {attribution: setter.line(attribution)})}]
}

function withoutDash({children: [first, ...rest]}: Paragraph): Paragraph['children'] | undefined {
  if (first?.type !== 'text') return undefined
  const value = first.value.replace(/^(?:--|—|–)[ \u00A0]/, '')
  return value === first.value ? undefined : [{...first, value}, ...rest]
}
