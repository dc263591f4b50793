import type {Element, ElementContent} from 'hast'
import {handle, type Handlers} from '../../model/handlers.js'
import type {Phrasing, Telling} from '../../model/phrasing.js'
import {words, spanOf} from '../hast/element.js'
import {isWholeCode, keepMeasures} from '../hast/keep-compounds.js'
import {addressOf} from '../hast/part-address.js'
import {partedCall} from '../hast/parted-call.js'
import {publicAddress} from '../note-address.js'
import {opens} from '../opens.js'
import {element, type Context} from './context.js'
import type {TextLook} from './looks.js'
import type {StyleSheet} from './style-sheet.js'

/** Inline handlers. Internal links are dropped, since many programs do not follow them; no small capitals. */
const handlers: Handlers<Phrasing, Context, readonly ElementContent[]> = {
  text: ({value}, {sheet}) => keepMeasures(value, unbrokenIn(sheet)),
  emphasis: ({children}, context) => [element('em', {}, phrasing(children, context))],
  strong: ({children}, context) => [element('strong', {}, phrasing(children, context))],
  delete: ({children}, context) => [element('del', {}, phrasing(children, context))],
  // Its look is that of all raised letters (`renderMail`).
  superscript: ({children}, context) => [element('sup', {}, phrasing(children, context))],
  smallCapitals: ({children}, context) => phrasing(children, context),
  foreign: (node, context) => [element('span', spanOf(node), phrasing(node.children, context))],
  inlineCode: ({value}, {sheet}) => {
    const look = isWholeCode(value) ? sheet.attributes('code', 'unbroken') : sheet.attributes('code')
    return [element('code', look, [words(value)])]
  },
  break: () => [element('br')],
  link: ({url, children}, context) => linked(opens(url) ? url : undefined, children, context),
  noteLink: (note, context) => linked(publicAddress(note, context.input.publication), note.children, context),
  crossReference: ({children}, context) => phrasing(children, context),
  citation: ({children}, context) => phrasing(children, context),
  footnoteCall: (call, {sheet}) =>
    partedCall<ElementContent>(call, words(String(call.number)), inside =>
      element('sup', sheet.attributes('call'), inside),
    ),
  // On the desk alone, which has the looks for it.
  mistake: ({id, reason, lang, children}, context) => [
    element('span', {className: ['mistake'], id}, [
      ...(children.length
        ? [element('span', {className: ['mistake-place']}, phrasing(children, context)), words(' ')]
        : []),
      element('span', {className: ['mistake-reason'], lang}, phrasing(reason, context)),
    ]),
  ],
  inserted: ({telling, children}, context) => [element('ins', {}, told(telling, children, context))],
  removed: ({telling, children}, context) => [element('del', {}, told(telling, children, context))],
}

/** Changed words marked in words, since looks alone are lost in mail programs. */
const told = ({opens, closes}: Telling, children: readonly Phrasing[], context: Context) =>
  phrasing([...opens, ...children, {type: 'text', value: closes}], context)

/** Inline nodes as hast. */
export const phrasing = (nodes: readonly Phrasing[], context: Context): ElementContent[] =>
  nodes.flatMap(node => handle(handlers, node, context))

/** A paragraph in a given look. */
export const paragraphIn = (look: TextLook, children: readonly Phrasing[], context: Context): Element =>
  element('p', context.sheet.attributes(look), phrasing(children, context))

/** Wrapper for a text without line breaks. */
export const unbrokenIn =
  (sheet: StyleSheet) =>
  (part: string): Element =>
    element('span', sheet.attributes('unbroken'), [words(part)])

function linked(href: string | undefined, children: readonly Phrasing[], context: Context): readonly ElementContent[] {
  const inside = addressOf(children) ?? phrasing(children, context)
  return href === undefined ? inside : [element('a', {href, ...context.sheet.attributes('a')}, inside)]
}
