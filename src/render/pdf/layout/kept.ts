import {isColumns, isStack, isTable, isText, type Content} from '../node.js'
import type {ContentKeys} from './content-keys.js'

/** A node, and what was made of it once that was asked for. */
interface Entry<Made> {
  readonly node: Content
  /** Tells it from the others of its printing; told once there is a next one. */
  key?: string | undefined
  made?: Made
}

/**
 * Nodes of one sort as they were when their document was last printed, each with what was made of it. Most documents are printed once: what
 * its nodes are known by is worked out when it is printed again.
 */
export class Kept<Made extends object> {
  private before = new Map<string, Entry<Made>>()
  private now = new Set<Entry<Made>>()
  private byNode = new Map<Content, Entry<Made>>()
  private readonly times = new Map<string, number>()

  constructor(private readonly keys: ContentKeys) {}

  /** Begin a printing: what the last one had not is forgotten, or all of it. */
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

  /** A node as it was in the last printing, if that had one of the same content; else the node itself. */
  known(node: Content): Content {
    if (!this.before.size) return this.enter(node, this.keys.has(node) ? {node} : undefined)
    const key = this.keyOf(node)
    return this.enter(node, key === undefined ? undefined : (this.before.get(key) ?? {node, key}))
  }

  /** One node never stands in two places, as each is an element of its own: what says the same has its number, too. */
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

  /** The value of a node: made once of one that is known by its content. */
  of(node: Content, make: () => Made): Made {
    const entry = this.byNode.get(node)
    if (!entry) return make()
    if (entry.made) return entry.made
    const made = (entry.made = make())
    forgetTexts(node)
    return made
  }
}

/** Forget how the texts of a node are measured, which is most of what they weigh. Changes them. */
function forgetTexts(node: Content): void {
  if (isText(node)) delete node.paragraph
  if (isStack(node)) [...node.stack, ...(node.hangs ?? []).map(hang => hang.node)].forEach(forgetTexts)
  if (isColumns(node)) node.columns.forEach(forgetTexts)
  if (isTable(node)) node.table.body.flat().forEach(forgetTexts)
}
