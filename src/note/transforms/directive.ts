import type {ListItem, PhrasingContent, RootContent} from 'mdast'
import type {ContainerDirective} from 'mdast-util-directive'
import type {Block, PullQuote, BlockQuote} from '../../model/blocks.js'
import {fontScriptOf} from '../../model/font-script.js'
import {directionIn, isRightToLeft} from '../../model/right-to-left.js'
import {isWrittenIn} from '../../model/script-languages.js'
import {primaryLanguage} from '../../model/text.js'
import type {DirectiveKind} from '../directives/definitions.js'
import {readDirective, type Directive} from '../directives/read-directive.js'
import {parseLine} from '../markdown.js'
import {setCallout} from './callout.js'
import {setChart} from './chart.js'
import type {Setter} from './context.js'
import {setFigure} from './figure.js'
import {setTitledTable} from './table.js'

/** A pull quote, in the quotation marks of the language. */
function setPullQuote({children}: Directive, {context, line}: Setter): readonly PullQuote[] {
  const [first] = children
  if (first?.type !== 'paragraph') return []
  // Marks of a language without words of its own are its typography's to choose.
  const own = primaryLanguage(context.typesetter.lang) === context.locale.lang
  const [open = '', close = ''] = own ? context.locale.phrases.quote('\0').split('\0') : ['"', '"']
  const quoted = /^["«“„‘]/.test(wordsAtStart(first.children[0]))
  const nodes = quoted
    ? first.children
    : [{type: 'text' as const, value: open}, ...first.children, {type: 'text' as const, value: close}]
  return [{type: 'pullQuote', children: line(nodes)}]
}

const wordsAtStart = (node: object | undefined): string =>
  node && 'value' in node && typeof node.value === 'string' ? node.value : ''

const handlers: Readonly<Record<DirectiveKind, (directive: Directive, setter: Setter) => readonly Block[]>> = {
  box: (directive, setter) => [setCallout({...directive, kind: 'information'}, setter)],
  alert: (directive, setter) => [setCallout({...directive, kind: 'alert'}, setter)],
  quote: setQuote,
  'pull-quote': setPullQuote,
  figure: ({node, attributes}, setter) =>
    setFigure(
      {
        node,
        path: attributes.get('src') ?? '',
        alt: attributes.has('decorative') ? null : (attributes.get('alt') ?? ''),
        source: attributes.get('source'),
        credit: attributes.get('credit'),
      },
      setter,
    ),
  table: setTitledTable,
  chart: setChart,
  // These are parts of the document, not of its body.
  summary: () => [],
  'key-points': () => [],
  recommendations: () => [],
  recommendation: () => [],
}

/** A directive block; the checks refuse unknown ones. */
export function setDirective(node: ContainerDirective, setter: Setter): readonly Block[] {
  const directive = readDirective(node)
  return directive ? handlers[directive.kind](directive, setter) : []
}

/** A quotation with author, source and language as attributes. */
function setQuote({children, attributes}: Directive, {context, blocks, line}: Setter): readonly BlockQuote[] {
  const lang = attributes.get('lang')
  const said = ['author', 'source'].flatMap(key => attributes.get(key) ?? [])
  const attribution = said.length ? line(attributed(said, lang)) : undefined
  return [
    {
      type: 'blockQuote',
      ...(lang !== undefined && directionIn(lang, context.typesetter.lang)),
      children: blocks(lang === undefined ? children : inLanguage(children, lang)),
      attribution,
    },
  ]
}

/** Author and source; a passage in the quotation's language, if that is right-to-left and all letters are of its script. */
function attributed(said: readonly string[], lang: string | undefined): readonly PhrasingContent[] {
  const isOwn = lang !== undefined && isRightToLeft(lang) && said.every(words => isInScriptOf(lang, words))
  if (!isOwn) return parseLine(said.join(', '))
  const comma = isWrittenIn(lang, 'Arab') ? '،' : ','
  return [
    {type: 'textDirective', name: 'lang', attributes: {[lang]: ''}, children: [...parseLine(said.join(`${comma} `))]},
  ]
}

/** Whether all letters belong to scripts of a language. */
const isInScriptOf = (lang: string, words: string): boolean =>
  (words.match(/\p{L}/gu) ?? []).every(letter => {
    const script = fontScriptOf(letter)
    return script !== undefined && isWrittenIn(lang, script)
  })

/** Blocks in which each paragraph is a passage in a language. */
const inLanguage = (nodes: readonly RootContent[], lang: string): RootContent[] =>
  nodes.map((node): RootContent => {
    if (node.type === 'paragraph')
      return {
        ...node,
        children: [{type: 'textDirective', name: 'lang', attributes: {[lang]: ''}, children: node.children}],
      }
    if (node.type !== 'list') return node
    // What an item holds may stand anywhere: only paragraphs are changed.
    const within = ({children}: ListItem) => inLanguage(children, lang) as ListItem['children']
    return {...node, children: node.children.map(item => ({...item, children: within(item)}))}
  })
