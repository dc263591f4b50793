import type {PhrasingContent, RootContent} from 'mdast'
import type {Callout} from '../../model/blocks.js'
import {fixedPhrasing} from '../../model/fixed-text.js'
import type {Setter} from './context.js'

/** A callout as written. */
export interface CalloutSource {
  readonly kind: Callout['kind']
  readonly title?: readonly PhrasingContent[]
  readonly children: readonly RootContent[]
}

const usualTitles = {information: 'information', alert: 'attention'} as const

/** A callout; without a title it has the default one of its kind. */
export function setCallout({kind, title, children}: CalloutSource, {context, line, blocks}: Setter): Callout {
  const usual: Callout['title'] = fixedPhrasing(context.labels[usualTitles[kind]])
  return {type: 'callout', kind, title: title?.length ? line(title, 'title') : usual, children: blocks(children)}
}
