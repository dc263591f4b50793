import type {PhrasingContent, Link, LinkReference} from 'mdast'
import {toString} from 'mdast-util-to-string'
import {fixedPhrasing} from '../../model/fixed-text.js'
import {handle, type Handlers} from '../../model/handlers.js'
import type {Locale} from '../../model/locale.js'
import type {Phrasing} from '../../model/phrasing.js'
import {plainWords} from '../../model/plain-words.js'
import {unlinked, type Enclosure} from '../citations/citations.js'
import {splitCitations} from '../citations/split-citations.js'
import type {MistakeSource} from '../mistakes/mistake-source.js'
import {partCalls} from '../references/part-calls.js'
import {isNoteAddress, noteAt} from '../references/note-links.js'
import {referredId, type Target} from '../references/targets.js'
import {quoteLevels, straightened} from '../../typography/index.js'
import type {Setting} from '../typesetter.js'
import type {Context, Line} from './context.js'
import {startDraft} from './draft.js'
import {leftToRight, setForeign, setWords} from './foreign.js'
import {mention} from './caption.js'
import {capitalized} from '../../model/text.js'
import {matchesOf} from '../../model/matches.js'

/**
 * A link: a cross-reference (`#id`), a link to another note (`x.fr.md`), or an external one. While a note has errors, its readers are
 * unknown: a link to it becomes plain words, without a trace of the link.
 */
function setLink(node: Link, line: Line): readonly Phrasing[] {
  if (node.url.startsWith('#')) return setCrossReference(node, line)
  const children = inLink(node.children, line)
  if (!isNoteAddress(node.url)) {
    const link = {type: 'link', url: node.url, children} as const
    return [node.url.endsWith(toString(node)) ? leftToRight(link, line.context.typesetter.lang) : link]
  }
  const note = noteAt(node.url, line.context.path, line.context.notes)
  return note ? [{type: 'noteLink', slug: note.slug, lang: note.lang, isPublic: note.hasPage, children}] : children
}

/** Words of a link, without nested links. */
function inLink(nodes: readonly PhrasingContent[], line: Line): readonly Phrasing[] {
  const context = {...line.context, citations: unlinked(line.context.citations)}
  const linked: Line = {...line, context, inner: children => handleAll(children, linked)}
  return linked.inner(nodes)
}

/** A reference link, `[words][name]`. */
function setLinkReference(node: LinkReference, line: Line): readonly Phrasing[] {
  const definition = line.context.definitions.get(node.identifier)
  return definition
    ? setLink({type: 'link', url: definition.url, children: node.children}, line)
    : line.inner(node.children)
}

/** A cross-reference: `[](#id)` prints “figure 1” or the heading's words in quotation marks, `[words](#id)` its own words. */
function setCrossReference(node: Link, line: Line): readonly Phrasing[] {
  const target = line.context.targets.byId.get(referredId(node.url))
  if (!target) return line.inner(node.children)
  if (node.children.length) return [{type: 'crossReference', target: target.id, children: inLink(node.children, line)}]
  const children = wordsFor(target, line)
  return [line.draft.opaque({type: 'crossReference', target: target.id, children}, plainWords(children))]
}

function wordsFor({kind, number, title}: Target, {context, draft, apart}: Line): readonly Phrasing[] {
  if (kind === 'heading' || number === undefined) {
    const {lang} = context.typesetter
    const quoted = inQuotes(bareWords(title ?? [], lang), draft.before(), lang)
    return apart(quoted, {...context, citations: unlinked(context.citations)})
  }
  const words = mention(kind, number, context.locale)
  return fixedPhrasing(context.fixed.say(atSentenceStart(draft.before(), context.locale) ? capitalized(words) : words))
}

/** Words of a title in the outer quotation marks of a language, unless their author opened a quotation before them. */
function inQuotes(nodes: readonly PhrasingContent[], before: string, lang: string): readonly PhrasingContent[] {
  if (/(?:["'«“„”‘‚’»]|«\s)$/u.test(before)) return nodes
  const [[open, close]] = quoteLevels(lang)
  return [{type: 'literal', value: open}, ...nodes, {type: 'literal', value: close}]
}

/** Words of a title that are repeated in a link: without calls and links, however deep these stand; their quotations are in one. */
const bareWords = (nodes: readonly PhrasingContent[], lang: string): readonly PhrasingContent[] =>
  nodes.flatMap((node): readonly PhrasingContent[] => {
    if (node.type === 'footnoteReference') return []
    if (node.type === 'text') return [{...node, value: straightened(node.value, lang)}]
    if (!('children' in node)) return [node]
    const children = bareWords(node.children, lang)
    // Of the same type as the node: only fewer.
    return node.type === 'link' || node.type === 'linkReference' ? children : [{...node, children} as PhrasingContent]
  })

const atSentenceStart = (before: string, locale: Locale): boolean =>
  /^\s*$|[.!?…]["”»’)]?\s+$/.test(before) && !endsInSee(before, locale)

/** Whether a sentence goes on after an abbreviated “see”; one with a capital begins its own: “Cf.”, but not “Charles V.”. */
function endsInSee(before: string, {seeWords}: Locale): boolean {
  const [end = '', word = ''] = /(\p{L}+\.)\s+$/u.exec(before) ?? []
  const begins = /(?:^|[.!?…]["”»’)]?|[(«“„])\s*$/u.test(before.slice(0, before.length - end.length))
  const small = begins ? word.charAt(0).toLowerCase() + word.slice(1) : word
  return seeWords.split(' ').includes(small)
}

const handlers: Handlers<PhrasingContent, Line, readonly Phrasing[]> = {
  text: (node, {context, draft, inner}) =>
    splitCitations(node.value).flatMap(part =>
      part.type === 'words'
        ? setWords(oneLine(part.value), draft, context.typesetter, context.namedLanguages)
        : inner(context.citations.cite(part.cites, withinParentheses(draft.before()))),
    ),
  literal: ({value}, {context, draft}) => setWords(value, draft, context.typesetter, context.namedLanguages),
  verbatim: ({value}, {context, draft}) => [
    draft.opaque(leftToRight({type: 'text', value}, context.typesetter.lang), value),
  ],
  emphasis: (node, {inner}) => [{type: 'emphasis', children: inner(node.children)}],
  strong: (node, {inner}) => [{type: 'strong', children: inner(node.children)}],
  delete: (node, {inner}) => [{type: 'delete', children: inner(node.children)}],
  inlineCode: ({value}, {context, draft}) => [
    draft.opaque(leftToRight({type: 'inlineCode', value}, context.typesetter.lang), value),
  ],
  break: (_node, {draft}) => [draft.lineEnd({type: 'break'})],
  link: setLink,
  linkReference: setLinkReference,
  footnoteReference: (node, {draft, context}) => [
    draft.call({type: 'footnoteCall', ...context.footnotes.call(node.identifier)}),
  ],
  citedWork: ({work, children}, {context, inner}) => [
    {type: 'citation', work, call: context.citations.call(work), children: inner(children)},
  ],
  textDirective: setForeign,
  mistake: setMistake,
  // The checks refuse these before a note is resolved.
  html: () => [],
  image: () => [],
  imageReference: () => [],
}

/** Resolve and typeset one line: the inline content of a paragraph, heading, cell or caption. Counts its footnote calls in `context.footnotes`. */
export function setPhrasing(
  nodes: readonly PhrasingContent[],
  context: Context,
  setting: Setting = 'prose',
): readonly Phrasing[] {
  const draft = startDraft(context.typesetter, setting)
  const line: Line = {
    context,
    draft,
    inner: children => handleAll(children, line),
    apart: (children, other) => setPhrasing(children, other, setting),
  }
  return partCalls(draft.fill(line.inner(nodes)))
}

function handleAll(nodes: readonly PhrasingContent[], line: Line): readonly Phrasing[] {
  const handled: Phrasing[] = []
  for (const node of nodes) handled.push(...handle(handlers, node, line))
  return handled
}

const oneLine = (text: string): string => text.replaceAll(/[ \t]*\r?\n[ \t]*/g, ' ')

/** A marked error; added to `context.marks`. */
function setMistake({told, children}: MistakeSource, {context, inner}: Line): readonly Phrasing[] {
  if (!context.marks) throw new Error('a mistake in a note without mistakes')
  context.marks.add(told.id)
  return [{type: 'mistake', ...told, children: inner(children)}]
}

/**
 * How a citation stands after words of its line that leave a parenthesis open: alone at its beginning and behind a semicolon, else in
 * brackets. Undefined if none is open.
 */
function withinParentheses(before: string): Enclosure | undefined {
  const opened: number[] = []
  for (const {0: sign, index} of matchesOf(before, /[()]/g)) {
    if (sign === '(') opened.push(index)
    else opened.pop()
  }
  const last = opened.at(-1)
  if (last === undefined) return undefined
  return /^(?:.*;)?\s*$/su.test(before.slice(last + 1)) ? ['', ''] : ['[', ']']
}
