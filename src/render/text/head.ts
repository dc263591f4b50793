import type {Document} from '../../model/document.js'
import type {RenderInput} from '../../model/edition.js'
import {betweenNames, fixedLang, fixedWords} from '../../model/fixed-text.js'
import {inCapitals} from '../../model/in-capitals.js'
import {readerTexts} from '../reader-texts.js'
import {wrap} from './wrap.js'
import {columns, type Part} from './assemble.js'

/** The marking and what it means, first of all. */
export const marking = ({masthead}: Document): Part => [masthead.tlp, ...wrap(fixedWords(masthead.tlpMeaning), columns)]

/** “NOTE D’ALERTE · SPÉCIMEN”, then “reference · Version 1.1”. */
export function typeLine({masthead, lang}: Document): Part {
  const {type, tag, reference, version} = masthead
  const kind = [type, ...(tag === undefined ? [] : [tag])]
    .map(word => inCapitals(fixedWords(word), fixedLang(word) ?? lang))
    .join(betweenNames)
  return [...wrap(kind, columns), ...wrap(`${reference}${betweenNames}${fixedWords(version)}`, columns)]
}

/** Who sends and why; each text its own paragraph. */
export function signature(input: RenderInput): Part {
  const {mail, specimen, labels, masthead} = input.document
  const {publisher, identity, unsubscribe} = mail.footer
  const {why, optOut, unsubscribeUrl} = readerTexts(input)
  // Who is told to reply needs no other address; a TLP:RED note goes to no list.
  const hasLink = masthead.tlp !== 'TLP:RED' && !unsubscribeUrl.startsWith('mailto:')
  const paragraphs = [
    [publisher, ...identity].map(fixedWords),
    [why],
    [optOut],
    ...(hasLink ? [[fixedWords(unsubscribe), unsubscribeUrl]] : []),
    ...(specimen === undefined ? [] : [[`${fixedWords(labels.specimen)}. ${fixedWords(specimen)}`]]),
  ]
  return paragraphs.flatMap((lines, index) => [...(index ? [''] : []), ...lines.flatMap(line => wrap(line, columns))])
}
