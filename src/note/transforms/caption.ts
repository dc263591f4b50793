import type {Node} from 'mdast'
import type {Captioned} from '../../model/blocks.js'
import type {Phrasing} from '../../model/phrasing.js'
import {primaryLanguage} from '../../model/text.js'
import {joinLines} from '../anatomy/house.js'
import {parseLine} from '../markdown.js'
import type {Setter} from './context.js'
import {beginning, mention} from './mention.js'
import {targetOf} from './target-of.js'

/** What the line below a table or figure says. */
export interface Sources {
  readonly source?: string | undefined
  readonly credit?: string | undefined
}

/** Number, title and source line of a table, figure or chart. */
export function captionFor(node: Node, sources: Sources, setter: Setter): Captioned {
  const {id, kind: found, number, title} = targetOf(node, setter.context)
  const kind = found === 'table' ? 'table' : 'figure'
  const source = sourceLine(sources, setter)
  return {
    id,
    ...(number !== undefined && {
      label: setter.context.fixed.say(beginning(mention(kind, number, setter.context.locale))),
    }),
    ...(number !== undefined && title && {title: setter.line(title, 'title')}),
    ...(source && {source}),
  }
}

function sourceLine({source, credit}: Sources, {context, line}: Setter): readonly Phrasing[] | undefined {
  const {labels, phrases} = context.locale
  const sentence = (label: string, text: string) =>
    context.fixed.around(
      [{nodes: parseLine(/[.!?…]$/.test(text) ? text : `${text}.`), lang: primaryLanguage(context.typesetter.lang)}],
      ([note = '']) => phrases.labelled(label, note),
    )
  const sentences = [
    ...(source === undefined ? [] : [sentence(labels.source, source)]),
    ...(credit === undefined ? [] : [sentence(labels.credit, credit)]),
  ]
  return sentences.length ? line(joinLines(sentences, ' ')) : undefined
}
