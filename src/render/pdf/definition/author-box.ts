import {authorName} from '../../../model/document.js'
import type {Content} from '../node.js'
import {pt} from '../units.js'
import {line, paragraph, prose, rule} from './build.js'
import {inline} from './inline.js'
import type {Kit} from './kit.js'
import {indented, stacked, type Spaced} from './spaced.js'
import {withWholeFamily} from './whole-names.js'
import {fixedRuns, words} from './words.js'

/** White around the hairlines of the box. */
const white = {above: pt(2.4), below: pt(1.6)}

/** Author box of an op-ed, beside its standfirst: author, place of first publication, and disclaimer. */
function authorBox(kit: Kit): Content {
  const {document, geometry, styles} = kit
  const {authors, firstPublished, disclaimer} = document.masthead
  const {label: width, rule: rules} = geometry
  const style = styles.role('caption')
  const quiet = {...style.base, color: styles.color('ink2')}
  const name = styles.strong({...style.base, sizePt: 10})
  const hair = {node: rule(width, rules.item, styles.color('rule')), before: white.above, after: white.below}
  const signed = authors.flatMap(({role, ...author}, index): readonly Spaced[] => [
    {
      node: paragraph(fixedRuns(authorName(withWholeFamily(author)), name, styles), {base: name, leadingPt: 13}),
      before: index ? white.below : 0,
    },
    ...(role ? [{node: paragraph(words(role, quiet, styles), style)}] : []),
  ])
  const value = inline(firstPublished?.value ?? [], style.base, kit).map(run =>
    run.style.cut.italic ? {...run, style: styles.recut({...run.style, sizePt: 9}, {face: 'serif'})} : run,
  )
  const first: readonly Spaced[] = firstPublished
    ? [
        hair,
        {node: paragraph(fixedRuns(firstPublished.label, quiet, styles), style)},
        {node: paragraph(value, style, {align: 'balance'})},
      ]
    : []
  const last = disclaimer
    ? [hair, {node: paragraph(fixedRuns(disclaimer, quiet, styles), style, {align: 'balance'})}]
    : []
  const top = {node: rule(width, rules.heading, styles.color('brand')), after: white.below}
  // Where it is longer than what stands beside it, a section begins below it as below a text.
  const below: Spaced = {node: {canvas: [], takesPt: geometry.space.heading2}}
  return {stack: stacked([top, ...signed, ...first, ...last, below]), tag: 'Sect'}
}

/** Standfirst of an op-ed, with the author box. */
export function standfirst(kit: Kit): readonly Spaced[] {
  const {document, geometry} = kit
  const paragraphs = document.summary.map(nodes => prose(nodes, 'standfirst', kit))
  // A tribune without a standfirst has its box beside its first words.
  const beside = paragraphs.length ? paragraphs : [line('\u00A0', 'standfirst', kit)]
  const node: Content = {
    stack: beside.map(text => indented(text, geometry.indent)),
    hangs: [{node: authorBox(kit), xPt: 0, widthPt: geometry.label, align: 'top', free: true}],
  }
  return [{node, before: geometry.space.standfirst, after: geometry.space.afterStandfirst}]
}
