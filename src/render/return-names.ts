import type {DocumentLabels, Footnote} from '../model/document.js'
import {fixedWords} from '../model/fixed-text.js'
import type {Citation} from '../model/phrasing.js'
import {plainWords} from '../model/plain-words.js'

/** The end of a link's name that leads from a footnote back to one of its calls: “ (Note 2)”, or “ (Note 2, 1/3)” of three. */
export function returnToCall({number, calls}: Footnote, call: number, {footnote}: DocumentLabels): string {
  const which = calls > 1 ? `, ${call}/${calls}` : ''
  return ` (${fixedWords(footnote)} ${number}${which})`
}

/**
 * The end of a link's name that leads from a work back to one of its citations, counted from 0: “ 2 (Martin, 2024, p. 12)”, which is what stands
 * there.
 */
export const returnToCitation = ({children}: Citation, index: number): string =>
  ` ${index + 1} (${plainWords(children)})`
