import type {PageItem} from '#vendor/pdfmake/js/DocumentContext.js'
import {weakMemoize} from '../../../model/weak-memoize.js'
import type {Content, StackNode} from '../node.js'
import {ContentKeys} from './content-keys.js'
import type {Definition, LanguageRules} from './definition.js'
import {inFlow, type FlowBlock} from './flow-blocks.js'
import {Kept} from './kept.js'
import type {NoteFrame} from './note-frames.js'
import type {Orientation} from './sheet.js'
import type {Slice} from './slice.js'

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
