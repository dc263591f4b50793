import type {MistakeSource} from '../mistakes/mistake-source.js'
import type {Phrasing} from '../../model/phrasing.js'
import type {Line} from './context.js'

/** A mistake that was marked in the text; counts it in `context.marks`. */
export function setMistake({told, children}: MistakeSource, {context, inner}: Line): readonly Phrasing[] {
  if (!context.marks) throw new Error('a mistake in a note without mistakes')
  context.marks.add(told.id)
  return [{type: 'mistake', ...told, children: inner(children)}]
}
