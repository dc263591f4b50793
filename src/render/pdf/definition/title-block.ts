import type {Author} from '../../../model/document.js'
import type {Run} from '../node.js'
import {paragraph, prose} from './build.js'
import type {Kit} from './kit.js'
import type {Spaced} from './spaced.js'
import {words} from './words.js'

/** Title, subtitle and, but for tribunes, authors. */
export function titleBlock(kit: Kit): readonly Spaced[] {
  const {document, geometry} = kit
  const {title, titleText, subtitle, authors} = document.masthead
  const {space} = geometry
  const role = document.layout === 'alert' ? 'title-alert' : 'title-tribune'
  const head = {
    ...prose(title, role, kit),
    align: 'balance' as const,
    tag: 'H1' as const,
    outline: {text: titleText, level: 0},
  }
  return [
    {node: head, before: 0, after: 0},
    ...(subtitle
      ? [{node: {...prose(subtitle, 'subtitle', kit), align: 'balance' as const}, before: space.subtitle, after: 0}]
      : []),
    ...(authors.length && document.layout === 'alert'
      ? [{node: byline(authors, kit), before: space.authors, after: 0}]
      : []),
  ]
}

function byline(authors: readonly Author[], {styles}: Kit) {
  const style = styles.role('facts')
  const runs = authors.flatMap(({name, role}, index): readonly Run[] => [
    ...(index ? words(' · ', style.base, styles) : []),
    ...words(whole(name), styles.strong(style.base), styles),
    ...(role ? words(`, ${role}`, style.base, styles) : []),
  ])
  return paragraph(runs, style)
}

/** A name on one line, unless it is as long as one. */
const whole = (name: string): string => (name.length > 60 ? name : name.replaceAll(' ', '\u00A0'))
