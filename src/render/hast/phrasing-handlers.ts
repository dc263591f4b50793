import type {Phrasing} from '../../model/phrasing.js'
import type {AllowedContent} from './allowed.js'
import {element, words} from './element.js'
import type {PageHandlers} from './handler.js'
import {keepMeasures, unbroken} from './keep-compounds.js'
import type {HastOptions} from './options.js'

/** Running text. */
export const phrasingHandlers = (options: HastOptions): PageHandlers<Phrasing> => ({
  text: ({value}) => keepMeasures(value, unbroken),
  emphasis: ({children}, inner) => element('em', {}, inner(children)),
  strong: ({children}, inner) => element('strong', {}, inner(children)),
  delete: ({children}, inner) => element('del', {}, inner(children)),
  superscript: ({children}, inner) => element('sup', {}, inner(children)),
  smallCapitals: ({children}, inner) => options.smallCapitals(inner(children)),
  foreign: ({lang, children}, inner) => element('span', {lang}, inner(children)),
  inlineCode: ({value}) => element('code', {}, [words(value)]),
  break: () => element('br'),
  link: ({url, children}, inner) => element('a', {href: url}, inner(children)),
  noteLink: (note, inner) => linkOrWords(options.noteAddress(note), inner(note.children)),
  crossReference: ({target, children}, inner) => {
    const id = options.anchor(target)
    return linkOrWords(id && `#${id}`, inner(children))
  },
  footnoteCall: call => options.footnoteCall(call),
  // On the desk alone, which has the looks for it.
  mistake: ({id, reason, lang, children}, inner) =>
    element('span', {className: ['mistake'], id}, [
      ...(children.length ? [element('span', {className: ['mistake-place']}, inner(children)), words(' ')] : []),
      element('span', {className: ['mistake-reason'], lang}, inner(reason)),
    ]),
})

const linkOrWords = (href: string | undefined, children: AllowedContent[]) =>
  href === undefined ? children : element('a', {href}, children)
