import type {Nodes, PhrasingContent, Root} from 'mdast'
import type {ContainerDirective} from 'mdast-util-directive'
import type {Metadata} from '../model/front-matter.js'
import {visit} from '../model/visit.js'
import {attributesOf} from './citations/cited-in.js'
import {readDirective} from './directives/read-directive.js'
import {parseLine} from './markdown.js'
import {frontMatterTexts} from './prose/front-matter-passages.js'
import {readParagraphs} from './read-marked.js'

/** The languages that a note names for its passages and quotations; looked for once somebody asks, which few notes need. */
export type NamedLanguages = () => ReadonlySet<string>

/** The named languages of a note that names none. */
export const noLanguages: NamedLanguages = () => new Set()

/** The languages that a note's text and front matter name. */
export function namedLanguages(root: Root, metadata: Partial<Metadata>): NamedLanguages {
  let found: ReadonlySet<string> | undefined
  return () =>
    (found ??= new Set([
      ...namedIn(root),
      ...frontMatterTexts(metadata).flatMap(({text}) => readParagraphs(text).flatMap(namedInLine)),
    ]))
}

const namedInLine = (line: readonly PhrasingContent[]): readonly string[] =>
  namedIn({type: 'root', children: [...line]})

function namedIn(root: Root): readonly string[] {
  const found: string[] = []
  visit(root, (node: Nodes) => {
    if (node.type === 'textDirective') found.push(...Object.keys(node.attributes ?? {}))
    else found.push(...attributesOf(node).flatMap(([, text]) => namedInLine(parseLine(text))))
    if (node.type === 'containerDirective') found.push(...quoteLanguage(node))
  })
  return found
}

function quoteLanguage(node: ContainerDirective): readonly string[] {
  const lang = readDirective(node)?.attributes.get('lang')
  return lang === undefined ? [] : [lang]
}
