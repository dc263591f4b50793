import type {PageItem} from '#vendor/pdfmake/js/DocumentContext.js'
import {weakMemoize} from '../../../model/weak-memoize.js'
import {type Content, type StackNode, isColumns, isStack, isTable, isText} from '../node.js'
import {ContentKeys} from './content-keys.js'
import type {Definition, LanguageRules, Orientation} from './definition.js'
import {inFlow, type FlowBlock} from './flow-blocks.js'
import type {NoteFrame} from './note-frames.js'
import type {Slice} from './slice.js'

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
class Kept<Made extends object> {
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

/** A block, and its slices. */
interface SetBlock {
  readonly block: FlowBlock | undefined
  readonly slices: readonly Slice[]
}

/** Blocks of a document as last set. An equal node in the same column and languages is reused with its slices. */
export class KeptBlocks {
  private readonly keys = new ContentKeys()
  private readonly flow = new Kept<SetBlock>(this.keys)
  private readonly notes = new Kept<NoteFrame>(this.keys)
  private readonly running: Readonly<Record<Orientation, Kept<readonly PageItem[]>>> = {
    portrait: new Kept(this.keys),
    landscape: new Kept(this.keys),
  }
  /** Known nodes of running heads and feet. */
  private shared = new Map<Content, Content>()
  private around = ''

  /** Begin a printing. Returns the definition with known nodes in place of equal ones. */
  begin(definition: Definition, {lang, hyphenation}: LanguageRules): Definition {
    const {sheets, content, notes} = definition
    const around = JSON.stringify([sheets, notes.width, lang, [...hyphenation.keys()]])
    const {flow, running} = this
    for (const kept of [flow, this.notes, running.portrait, running.landscape]) kept.begin(around !== this.around)
    this.around = around
    this.shared = new Map()
    // A note that is known is a stack, as its like is.
    const known = (node: StackNode) => this.notes.known(node) as StackNode
    return {
      ...definition,
      content: inFlow(content, node => flow.known(node)),
      notes: {...notes, nodes: new Map([...notes.nodes].map(([number, node]) => [number, known(node)]))},
    }
  }

  /** Slices of a node in the flow, assigned to its current block. */
  slices(node: Content, block: FlowBlock | undefined, set: () => readonly Slice[]): readonly Slice[] {
    const made = this.flow.of(node, () => ({block, slices: set()}))
    if (isAlike(made.block, block)) return made.slices
    return made.slices.map(slice => (slice.block === made.block ? {...slice, block} : slice))
  }

  /** A set note. */
  note(node: StackNode, set: () => NoteFrame): NoteFrame {
    return this.notes.of(node, set)
  }

  /** Items of a node in a running head or foot; pages share them. */
  items(node: Content, on: Orientation, set: (known: Content) => readonly PageItem[]): readonly PageItem[] {
    const before = this.shared.get(node)
    const known = before ?? this.running[on].known(node)
    if (!before) this.shared.set(node, known)
    return this.running[on].of(known, () => set(known))
  }
}

const isAlike = (one: FlowBlock | undefined, other: FlowBlock | undefined): boolean =>
  one === other ||
  (one?.kind === other?.kind &&
    one?.section === other?.section &&
    one?.before === other?.before &&
    one?.after === other?.after)

/** Blocks of a document, kept as long as an object that identifies the document across printings. */
export const blocksKeptBy = weakMemoize((_shelf: object) => new KeptBlocks())
