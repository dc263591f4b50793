import type {TextDirective} from 'mdast-util-directive'
import {toString} from 'mdast-util-to-string'
import type {Phrasing} from '../../model/phrasing.js'
import {directionIn} from '../../model/right-to-left.js'
import type {Line} from './context.js'

/** `:lang[hybrid threats]{en}`: a passage set by the rules of its own language. */
export function setForeign(node: TextDirective, {context, draft, apart}: Line): readonly Phrasing[] {
  const {typesetter} = context
  const lang = passageLanguage(node) ?? typesetter.lang
  const children = apart(node.children, {...context, typesetter: typesetter.in(lang)})
  return [draft.opaque({type: 'foreign', lang, ...directionIn(lang, typesetter.lang), children}, toString(node))]
}

/** The language that a passage names; nothing where it names none, which the checks refuse. */
export const passageLanguage = ({attributes}: TextDirective): string | undefined => Object.keys(attributes ?? {})[0]
