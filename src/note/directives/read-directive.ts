import type {BlockContent, DefinitionContent, PhrasingContent, Root} from 'mdast'
import type {ContainerDirective} from 'mdast-util-directive'
import type {Position} from 'unist'
import {visit} from '../../model/visit.js'
import {
  directives,
  spellings,
  type AttributeDefinition,
  type DirectiveDefinition,
  type DirectiveKind,
} from './definitions.js'
import {own} from '../../model/own.js'

/** A block of the text under its canonical names, with its places. */
export interface Directive {
  readonly kind: DirectiveKind
  readonly node: ContainerDirective
  /** Text in brackets after the name. */
  readonly title?: readonly PhrasingContent[]
  readonly children: readonly (BlockContent | DefinitionContent)[]
  /** Canonical attribute to value as understood; what is unknown or wrong is not in it. */
  readonly attributes: ReadonlyMap<string, string>
  /** Where an attribute stands; the block's first line if it is not there. */
  readonly placeOf: (attribute: string) => Position | undefined
}

/** Small letters without accents: names of blocks are compared so. */
const plainName = (name: string): string => name.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()

/** The kind of block that a name stands for. */
export const directiveKind = (name: string): DirectiveKind | undefined => kinds.get(plainName(name))

/** Read a block; nothing if its name is unknown. Mistakes in it are reported elsewhere. */
export function readDirective(node: ContainerDirective): Directive | undefined {
  const kind = directiveKind(node.name)
  if (!kind) return undefined
  const definition: DirectiveDefinition = directives[kind]
  const [first, ...rest] = node.children
  const titled = first?.type === 'paragraph' && isLabel(first.data)
  return {
    kind,
    node,
    ...(titled && {title: first.children}),
    children: titled ? rest : node.children,
    attributes: readAttributes(node, definition),
    placeOf: attribute => placeOf(node, own(definition.attributes, attribute)),
  }
}

/** All known blocks of a text, in order, those within others too. */
export function directivesOf(root: Root): readonly Directive[] {
  const found: Directive[] = []
  visit(root, 'containerDirective', node => {
    const directive = readDirective(node)
    if (directive) found.push(directive)
  })
  return found
}

/** Canonical name of an attribute as written. */
export const attributeKey = (definition: DirectiveDefinition, name: string): string | undefined =>
  Object.entries(definition.attributes).find(([, {names}]) => spellings(names).includes(name.toLowerCase()))?.[0]

const kinds = new Map<string, DirectiveKind>(
  // The keys of a literal object are its type's keys.
  (Object.keys(directives) as DirectiveKind[]).flatMap(kind =>
    spellings(directives[kind].names).map((name): [string, DirectiveKind] => [name, kind]),
  ),
)

const isLabel = (data: object | undefined): boolean => data !== undefined && 'directiveLabel' in data

function readAttributes(node: ContainerDirective, definition: DirectiveDefinition): ReadonlyMap<string, string> {
  const read = new Map<string, string>()
  for (const [name, value] of Object.entries(node.attributes ?? {})) {
    const key = attributeKey(definition, name)
    const attribute = key === undefined ? undefined : own(definition.attributes, key)
    if (key !== undefined && attribute?.accepts(value ?? ''))
      read.set(key, own(attribute.values, value ?? '') ?? value ?? '')
  }
  return read
}

function placeOf(node: ContainerDirective, attribute: AttributeDefinition | undefined): Position | undefined {
  const positions = node.data?.position
  const names = attribute ? spellings(attribute.names) : []
  const written = names.map(name => own(positions?.attributes, name)).find(Boolean)
  return written ?? positions?.opening ?? node.position
}
