import type {Nodes, PhrasingContent, Root} from 'mdast'
import {visit} from '../../model/visit.js'
import type {Metadata} from '../../model/front-matter.js'
import {textAttributes} from '../directives/definitions.js'
import {readDirective} from '../directives/read-directive.js'
import {parseLine} from '../markdown.js'
import {frontMatterTexts} from '../prose/front-matter-passages.js'
import {readParagraphs} from '../read-marked.js'
import type {Cite} from './citations.js'
import {splitCitations} from './split-citations.js'

/** Citations in the fields of a note and in its text, in order: in lines, in attributes of blocks, in titles of pictures. */
export function citedIn(root: Root, metadata: Partial<Metadata>): readonly Cite[] {
  const fields = frontMatterTexts(metadata).filter(({isTitle}) => !isTitle)
  const found = fields.flatMap(({text}) => readParagraphs(text).flatMap(citedInLine))
  visit(root, node => {
    if (node.type === 'text') found.push(...citesOf(node.value))
    else found.push(...attributesOf(node).flatMap(([, text]) => citedInLine(parseLine(text))))
  })
  return found
}

/** Texts of a node that are lines of their own, by the attribute that has them. */
export function attributesOf(node: Nodes): readonly (readonly [attribute: string, text: string])[] {
  if (node.type === 'image') return typeof node.title === 'string' ? [['title', node.title]] : []
  const attributes = node.type === 'containerDirective' ? readDirective(node)?.attributes : undefined
  return attributes ? [...attributes].filter(([name]) => lines.has(name)) : []
}

const lines = textAttributes('line')

/** Citations in one line. */
export function citedInLine(line: readonly PhrasingContent[]): readonly Cite[] {
  const found: Cite[] = []
  visit({type: 'paragraph' as const, children: [...line]}, 'text', ({value}) => {
    found.push(...citesOf(value))
  })
  return found
}

const citesOf = (text: string): readonly Cite[] =>
  splitCitations(text).flatMap(part => (part.type === 'citation' ? part.cites : []))
