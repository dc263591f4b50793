import {isColumns, isStack, isTable, isText, type Content} from '../node.js'
import type {ContentKeys} from './content-keys.js'

/** A node, and what was made of it once that was asked for. */
interface Entry<Made> {
  readonly node: Content
  made?: Made
}

/** Nodes of one sort as they were when their document was last printed, each with what was made of it. */
export class Kept<Made extends object> {
  private before = new Map<string, Entry<Made>>()
  private now = new Map<string, Entry<Made>>()
  private byNode = new Map<Content, Entry<Made>>()
  private readonly times = new Map<string, number>()

  constructor(private readonly keys: ContentKeys) {}

  /** Begin a printing: what the last one had not is forgotten, or all of it. */
  begin(isAllNew: boolean): void {
    this.before = isAllNew ? new Map() : this.now
    this.now = new Map()
    this.byNode = new Map()
    this.times.clear()
  }

  /** A node as it was in the last printing, if that had one of the same content; else the node itself. */
  known(node: Content): Content {
    const content = this.keys.of(node)
    if (content === undefined) return node
    // One node never stands in two places: each is an element of its own.
    const time = this.times.get(content) ?? 0
    this.times.set(content, time + 1)
    return this.enter(`${time} ${content}`, node)
  }

  /** The same for what is no content: one node for all of them. */
  alike(node: Content): Content {
    const content = this.keys.of(node)
    return content === undefined ? node : this.enter(content, node)
  }

  private enter(key: string, node: Content): Content {
    const entry = this.now.get(key) ?? this.before.get(key) ?? {node}
    this.now.set(key, entry)
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
