import type {Point} from 'unist'
import {isMap, isNode, isScalar, LineCounter, visit, type Document} from 'yaml'
import {parseBoundedYaml} from '../model/bounded-yaml.js'

/** YAML text with its positions: what it says, and where each part of it stands. */
export interface YamlSource {
  readonly value: unknown
  /** Mistakes of syntax, each with its place (1-based line and column) and the parser's words. */
  readonly mistakes: readonly {readonly place: Point; readonly text: string}[]
  /** Where the value at a path begins; of the nearest parent where the path does not exist. */
  readonly place: (path: readonly PropertyKey[]) => Point | undefined
  /** Whether something stands at a path. */
  readonly has: (path: readonly PropertyKey[]) => boolean
  /** Where the last key of a path begins; of its parent where it does not exist. */
  readonly keyPlace: (path: readonly PropertyKey[]) => Point | undefined
}

/**
 * Read YAML 1.2 (core schema: dates stay strings), keeping positions.
 *
 * @see YAML 1.2.2, §10.3: https://yaml.org/spec/1.2.2/#103-core-schema
 */
export function readYaml(text: string): YamlSource {
  const lines = new LineCounter()
  const document = parseBoundedYaml(text, {lineCounter: lines, schema: 'core', uniqueKeys: true})
  const point = (offset: number): Point => {
    const {line, col} = lines.linePos(offset)
    return {line, column: col, offset}
  }
  const tooMany = tooManyAliases(document)
  // To resolve an alias the whole document is searched.
  const mistakes = [...document.errors, ...(tooMany.length > 0 ? tooMany : unresolvedAliases(document))]
  return {
    value: mistakes.length ? undefined : document.toJS({maxAliasCount: -1}),
    mistakes: mistakes.map(({pos, message}) => ({place: point(pos[0]), text: message})),
    place: path => offsetOf(document, path, point),
    has: path => path.length === 0 || document.hasIn(path),
    keyPlace: path => keyPlaceOf(document, path, point) ?? offsetOf(document, path, point),
  }
}

function keyPlaceOf(
  document: Document,
  path: readonly PropertyKey[],
  point: (offset: number) => Point,
): Point | undefined {
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents
  if (!isMap(parent)) return undefined
  const key = parent.items.map(pair => pair.key).find(node => isScalar(node) && String(node.value) === path.at(-1))
  return isScalar(key) && key.range ? point(key.range[0]) : undefined
}

function offsetOf(
  document: Document,
  path: readonly PropertyKey[],
  point: (offset: number) => Point,
): Point | undefined {
  for (let depth = path.length; depth >= 0; depth--) {
    const node = depth ? document.getIn(path.slice(0, depth), true) : document.contents
    if (isNode(node) && node.range) return point(node.range[0])
  }
  return undefined
}

// The parser accepts `*name` without its anchor and only throws when the value is made: a mistake of the author, with a place.
function unresolvedAliases(document: Document): readonly {readonly pos: readonly [number]; readonly message: string}[] {
  const found: {readonly pos: readonly [number]; readonly message: string}[] = []
  visit(document, {
    Alias(_key, alias) {
      if (!alias.resolve(document))
        found.push({pos: [alias.range?.[0] ?? 0], message: `Unresolved alias *${alias.source}`})
    },
  })
  return found
}

/** Aliases of aliases would make a value of any size out of a few lines; no brand needs more. */
const mostAliases = 20

function tooManyAliases(document: Document): readonly {readonly pos: readonly [number]; readonly message: string}[] {
  const starts: number[] = []
  visit(document, {Alias: (_key, alias) => void starts.push(alias.range?.[0] ?? 0)})
  const [tooMuch] = starts.slice(mostAliases)
  return tooMuch === undefined ? [] : [{pos: [tooMuch], message: `More than ${mostAliases} aliases`}]
}
