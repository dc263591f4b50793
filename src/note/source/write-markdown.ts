import type {PhrasingContent, Root, Text} from 'mdast'
import {directiveToMarkdown, type ContainerDirective} from 'mdast-util-directive'
import {gfmToMarkdown} from 'mdast-util-gfm'
import {toMarkdown, type Attention, type Handle, type Options} from 'mdast-util-to-markdown'

const {unsafe: unsafeInDirectives, ...directives} = directiveToMarkdown()

/** Of inline directives the dialect has `:lang[` alone: no colon of `TLP:RED` or `14:30` needs an escape. */
const unsafeColons = [
  ...(unsafeInDirectives ?? []).filter(({character, atBreak}) => character !== ':' || atBreak),
  {character: ':', after: String.raw`lang(?:\[|$)`, inConstruct: 'phrasing' as const},
]

const options: Options = {
  bullet: '-',
  // Addresses stand in full: nothing is defined apart.
  resourceLink: true,
  extensions: [
    gfmToMarkdown({tablePipeAlign: false}),
    {...directives, unsafe: unsafeColons},
    {
      handlers: {
        text: writeText,
        emphasis: stressed('emphasis', 1),
        strong: stressed('strong', 2),
        containerDirective: writeBlock,
      },
    },
  ],
}

/** Write a text as Markdown that is read as the same tree. */
export const writeMarkdown = (root: Root): string => toMarkdown(root, options)

/** Write what stands in one line. */
export const writeLine = (children: readonly PhrasingContent[]): string =>
  toMarkdown({type: 'paragraph', children: [...children]}, options).trimEnd()

/** Brackets that only look like a link's: those of a citation, or of a quotation's `[!NOTE]`. */
const innocent = /\\\[((?:[^[\]\\]|\\[^[\]])*?\\?@(?:[^[\]\\]|\\[^[\]])*\]|!\w+\](?=\n|$))(?![([{:])/g

/**
 * Text with its signs escaped, but for citations and alerts, which people know without backslashes. A tilde at either end is
 * written by its number: even escaped, the parser takes it for a sign of the emphasis beside it (see `stressed`).
 */
function writeText(node: Text, ...[, state, {before, after}]: Surroundings): string {
  if (isProse(node.value, before, after)) return node.value
  const written = escaped(node.value, state, before, after).replaceAll(innocent, '[$1')
  return written.replaceAll(/^(?:\\?~)+|(?:\\?~)+$/g, tildes => tildes.replaceAll(/\\?~/g, '&#x7E;'))
}

/** Signs that mean something in Markdown, or may by what stands before or after a text. */
const meaning = /[\t\n\r#&*<>@[-`{-~]|[!:](?!\s)|[Ww]\.|^[(.]/

/** Whether no sign of a text can mean anything: most texts are prose, and the library looks for each of some hundred signs in each place. */
const isProse = (text: string, before: string, after: string): boolean =>
  !meaning.test(text) && !(before === '\n' && text < 'A') && !(after === '\n' && text.endsWith(' '))

/**
 * Text with its signs escaped as the library does it. It looks through a text once for each of some forty signs: it is told of those alone
 * that are there, and of those that mean something at the beginning of a line only where one begins.
 */
function escaped(text: string, state: Surroundings[1], before: string, after: string): string {
  const {unsafe} = state
  const whole = before + text + after
  const begins = /[\r\n]/.test(whole)
  state.unsafe = unsafe.filter(({character, atBreak}) => (begins || !atBreak) && whole.includes(character))
  const written = state.safe(text, {before, after})
  state.unsafe = unsafe
  return written
}

/** A block; its title is a line like another, which the library forgets: signs in it would stay as they are. */
function writeBlock(node: ContainerDirective, ...[parent, state, info]: Surroundings): string {
  const exit = state.enter('phrasing')
  const written = directives.handlers?.containerDirective?.(node, parent, state, info)
  exit()
  return written ?? ''
}

type Surroundings = Parameters<Handle> extends [unknown, ...infer Rest] ? Rest : never

/**
 * Emphasis with the other sign inside what is struck through: beside `~` the parser takes any sign for one that may close
 * (micromark's `attentionMarkers`), and would end an emphasis around it. The library asks for the signs alone.
 */
function stressed(construct: 'emphasis' | 'strong', size: number): Handle & {attention: Attention} {
  const attention: Attention = (_node, {stack}) => {
    const struck = stack.filter((name: string) => name === 'strikethrough').length
    return {construct, markers: struck % 2 === 1 ? ['_', '*'] : ['*', '_'], sizes: [size]}
  }
  return Object.assign(() => '', {attention, peek: () => '*'})
}
