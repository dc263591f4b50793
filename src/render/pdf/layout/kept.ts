import {isColumns, isStack, isTable, isText, type Content} from '../node.js'
import type {ContentKeys} from './content-keys.js'

/** A node, and what was made of it, if asked for. */
interface Entry<Made> {
  readonly node: Content
  /** Key within its printing; computed at the next one. */
  key?: string | undefined
  made?: Made
}

/**
 * Nodes of one kind from the last printing, with what was made of each. Keys are computed when a document is printed again, as most are
 * printed once.
 */
export class Kept<Made extends object> {
  private before = new Map<string, Entry<Made>>()
  private now = new Set<Entry<Made>>()
  private byNode = new Map<Content, Entry<Made>>()
  private readonly times = new Map<string, number>()

  constructor(private readonly keys: ContentKeys) {}

  /** Begin a printing: forget nodes that the last one did not use, or all. */
  begin(isAllNew: boolean): void {
    this.times.clear()
    this.before = new Map()
    for (const entry of isAllNew ? [] : this.now) {
      const key = entry.key ?? this.keyOf(entry.node)
      if (key !== undefined) this.before.set(key, entry)
    }
    this.times.clear()
    this.now = new Set()
    this.byNode = new Map()
  }

  /** The equal node of the last printing, else the node itself. */
  known(node: Content): Content {
    if (!this.before.size) return this.enter(node, this.keys.has(node) ? {node} : undefined)
    const key = this.keyOf(node)
    return this.enter(node, key === undefined ? undefined : (this.before.get(key) ?? {node, key}))
  }

  /** Key of a node, numbered among equal ones, since each node is an element of its own and stands in one place. */
  private keyOf(node: Content): string | undefined {
    const content = this.keys.of(node)
    if (content === undefined) return undefined
    const time = this.times.get(content) ?? 0
    this.times.set(content, time + 1)
    return `${time} ${content}`
  }

  private enter(node: Content, entry: Entry<Made> | undefined): Content {
    if (!entry) return node
    this.now.add(entry)
    this.byNode.set(entry.node, entry)
    return entry.node
  }

  /** Value of a node, computed once per known node. */
  of(node: Content, make: () => Made): Made {
    const entry = this.byNode.get(node)
    if (!entry) return make()
    if (entry.made) return entry.made
    const made = (entry.made = make())
    forgetTexts(node)
    return made
  }
}

/** Drop measurements of a node's texts, which take most memory. Changes them. */
function forgetTexts(node: Content): void {
  if (isText(node)) delete node.paragraph
  if (isStack(node)) [...node.stack, ...(node.hangs ?? []).map(hang => hang.node)].forEach(forgetTexts)
  if (isColumns(node)) node.columns.forEach(forgetTexts)
  if (isTable(node)) node.table.body.flat().forEach(forgetTexts)
}
