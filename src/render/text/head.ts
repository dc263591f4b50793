import type {Document} from '../../model/document.js'
import {wrap} from './wrap.js'
import {columns, type Part} from './assemble.js'

/** The marking and what it means, first of all. */
export const marking = ({masthead}: Document): Part => [masthead.tlp, ...wrap(masthead.tlpMeaning, columns)]

/** “NOTE D’ALERTE · SPÉCIMEN”, then “reference · Version 1.1”. */
export function typeLine({masthead, lang}: Document): Part {
  const {type, tag, reference, version} = masthead
  const kind = [type, ...(tag === undefined ? [] : [tag])].map(word => word.toLocaleUpperCase(lang)).join(' · ')
  return [...wrap(kind, columns), ...wrap(`${reference} · ${version}`, columns)]
}

/** Who sends and why; each text its own paragraph. */
export const signature = ({mail, specimen, labels}: Document): Part => {
  const texts = [...mail.footer, ...(specimen === undefined ? [] : [`${labels.specimen}. ${specimen}`])]
  return texts.flatMap((text, index) => [...(index ? [''] : []), ...wrap(text, columns)])
}
