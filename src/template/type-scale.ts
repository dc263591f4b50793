import {typeRoles, type TypeRole, type TypeStyle} from '../model/template.js'
import type {TypeRow} from './brand-schema.js'

/** The type scale under its roles, with the figures that suit each face where the brand does not say. */
export function typeScale(rows: Readonly<Record<string, TypeRow>>): Readonly<Record<TypeRole, TypeStyle>> {
  const styles = typeRoles.flatMap(role => {
    const row = rows[role]
    return row ? [[role, typeStyle(row)] as const] : []
  })
  // The schema demands a row for each role, which zod's record type cannot say.
  return Object.fromEntries(styles) as Record<TypeRole, TypeStyle>
}

function typeStyle({face, weight, italic, tracking, capitals, figures, pdf, web, mail}: TypeRow): TypeStyle {
  const [sizeRem, lineHeight, narrowSizeRem = sizeRem, narrowLineHeight = lineHeight] = web
  return {
    face,
    weight,
    italic,
    trackingPercent: tracking,
    capitals,
    figures: figures ?? (face === 'serif' ? 'oldstyle' : 'tabular'),
    pdf: {sizePt: pdf[0], leadingPt: pdf[1]},
    web: {sizeRem, lineHeight, narrowSizeRem, narrowLineHeight},
    mail: {sizePx: mail[0], leadingPx: mail[1]},
  }
}
