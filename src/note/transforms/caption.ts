import type {Node} from 'mdast'
import type {Captioned} from '../../model/blocks.js'
import {labelled, type Locale} from '../../model/locale.js'
import type {Phrasing} from '../../model/phrasing.js'
import {capitalized, primaryLanguage} from '../../model/text.js'
import {joinLines} from '../anatomy/front-context.js'
import {parseLine} from '../markdown.js'
import type {Target} from '../references/targets.js'
import type {Setter, Context} from './context.js'

/** Source line below a table or figure. */
export interface Sources {
  readonly source?: string | undefined
  readonly credit?: string | undefined
}

/** Number, title and source of a table, figure or chart. */
export function captionFor(node: Node, sources: Sources, setter: Setter): Captioned {
  const {id, kind: found, number, title} = targetOf(node, setter.context)
  const kind = found === 'table' ? 'table' : 'figure'
  const source = sourceLine(sources, setter)
  return {
    id,
    ...(number !== undefined && {
      label: setter.context.fixed.say(capitalized(mention(kind, number, setter.context.locale))),
    }),
    ...(number !== undefined && title && {title: setter.line(title, 'title')}),
    source,
  }
}

function sourceLine({source, credit}: Sources, {context, line}: Setter): readonly Phrasing[] | undefined {
  const {locale} = context
  const sentence = (label: string, text: string) =>
    context.fixed.around(
      [{nodes: parseLine(/[.!?…]$/.test(text) ? text : `${text}.`), lang: primaryLanguage(context.typesetter.lang)}],
      ([note = '']) => labelled(locale, label, note),
    )
  const sentences = [
    ...(source === undefined ? [] : [sentence(locale.labels.source, source)]),
    ...(credit === undefined ? [] : [sentence(locale.labels.credit, credit)]),
  ]
  return sentences.length ? line(joinLines(sentences, ' ')) : undefined
}

/** Reference to a numbered table or figure: “figure 1”, “1. táblázat”, with a no-break space. */
export const mention = (kind: 'table' | 'figure', number: number, {phrases}: Locale): string =>
  phrases.mention[kind](number).replaceAll(' ', '\u00A0')

/** Target of a heading, figure or table of this note; all of them are known. */
export function targetOf(node: Node, {targets}: Context): Target {
  const target = targets.byNode.get(node)
  if (!target) throw new Error(`${node.type} at line ${node.position?.start.line} has not been named`)
  return target
}
