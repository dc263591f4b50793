import {handle, type Handlers} from '../../model/handlers.js'
import type {Phrasing} from '../../model/phrasing.js'
import {isolated} from '../../model/plain-words.js'
import type {Scope} from './scope.js'

const writers: Handlers<Phrasing, Scope, string> = {
  text: ({value}) => value.replaceAll('\n', ' '),
  emphasis: ({children}, scope) => phrasingText(children, scope),
  strong: ({children}, scope) => `*${phrasingText(children, scope)}*`,
  delete: ({children}, scope) => `~${phrasingText(children, scope)}~`,
  superscript: ({children}, scope) => phrasingText(children, scope),
  smallCapitals: ({children}, scope) => phrasingText(children, scope),
  foreign: ({dir, children}, scope) => isolated(phrasingText(children, scope), dir),
  inlineCode: ({value}) => value,
  break: () => '\n',
  link: ({url, children}, scope) => referred(url, phrasingText(children, scope), scope),
  noteLink: (note, scope) => {
    const url = scope.noteAddress(note)
    const words = phrasingText(note.children, scope)
    return url === undefined ? words : referred(url, words, scope)
  },
  crossReference: ({children}, scope) => phrasingText(children, scope),
  citation: ({children}, scope) => phrasingText(children, scope),
  // Its brackets part it from a digit.
  footnoteCall: ({number, after}) => `${after === 'call' ? ',' : ''}\u00A0(${number})`,
  mistake: ({reason, children}, scope) =>
    [phrasingText(children, scope), told(reason, scope)].filter(Boolean).join(' '),
  inserted: ({telling: {opens, closes}, children}, scope) => phrasingText([...opens, ...children], scope) + closes,
  removed: ({telling: {opens, closes}, children}, scope) => phrasingText([...opens, ...children], scope) + closes,
}

/** Running text as plain words: links as “words [1]”, calls of notes as “(1)”. Lines are not broken here. */
export const phrasingText = (children: readonly Phrasing[], scope: Scope): string =>
  children.map(node => handle(writers, node, scope)).join('')

/** A link whose words are its address needs no number. */
function referred(url: string, words: string, {links}: Scope): string {
  const address = url.replace(/^mailto:/, '')
  if (words === address) return words
  if (words === address.replace(/^https?:\/\/|\/$/g, '')) return address
  return `${words}\u00A0[${links.number(url)}]`
}

const told = (reason: readonly Phrasing[], scope: Scope): string => `[! ${phrasingText(reason, scope)}]`

/** Notices of the mistakes in a line that is printed as bare words. */
export const mistakesIn = (nodes: readonly Phrasing[], scope: Scope): readonly string[] =>
  nodes.flatMap(node => [
    ...('children' in node ? mistakesIn(node.children, scope) : []),
    ...(node.type === 'mistake' ? [told(node.reason, scope)] : []),
  ])
