import {runsFromRight} from '../../../passage-direction.js'
import {prose} from '../build.js'
import {plainText} from '../inline.js'
import type {BlockSetting, Handler} from './setting.js'

/** Setting of running text: justified and hyphenated in the body, ragged elsewhere. */
export const textOptions = ({justify}: BlockSetting) =>
  justify ? ({align: 'justify', hyphenate: true} as const) : ({align: 'left'} as const)

/** Paragraphs shorter than this stay with what they introduce. */
const shortest = 220

/** A paragraph, indented after another paragraph, without white between them. */
export const paragraphBlock: Handler<'paragraph'> = ({children}, setting) => {
  const {kit, role, previous, next, place} = setting
  const indented = previous?.type === 'paragraph' && place === 'body'
  const options = runsFromRight(children) ? ({align: 'right'} as const) : textOptions(setting)
  const node = {...prose(children, role, kit), ...options, indentPt: indented ? kit.geometry.firstLine : 0}
  // A few words that announce a list or code stay with it.
  const announces =
    (next?.type === 'list' || next?.type === 'codeBlock') &&
    plainText(children).length < shortest &&
    /[:\u2026]\s*$/u.test(plainText(children))
  const before = previous?.type === 'paragraph' && !indented ? kit.geometry.space.aroundList : 0
  return [{node: {...node, ...(announces && {keepWithNext: true})}, before}]
}
