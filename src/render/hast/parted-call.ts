import type {ElementContent, Text} from 'hast'
import {callSeparators, type FootnoteCall} from '../../model/phrasing.js'
import {words} from './element.js'

/** The call of a note with what parts it from what stands before it; `raised` makes the element that it is raised in. */
export function partedCall<C extends ElementContent>(
  {after}: FootnoteCall,
  number: C | Text,
  raised: (inside: (C | Text)[]) => C,
): (C | Text)[] {
  if (after === 'call') return [raised([words(callSeparators.call), number])]
  return [...(after ? [words(callSeparators[after])] : []), raised([number])]
}
