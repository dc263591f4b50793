import type {visit as libraryVisit} from 'unist-util-visit'

/** Answer of a visitor that leaves a node's children out; where to go on may stand beside it: `[SKIP, index]`. */
export const SKIP = 'skip'

interface Tree {
  readonly type: string
  readonly children?: readonly Tree[]
}
type Answer = boolean | typeof SKIP | number | readonly [(boolean | typeof SKIP)?, (number | null)?] | null | void
type Visitor = (node: Tree, index: number | undefined, parent: Tree | undefined) => Answer

/**
 * Visit nodes before their children, in order: all, or those of a type. Visitors may change the tree, and answer as those of
 * `unist-util-visit` do.
 *
 * It is that walk without a function, a name and a list of ancestors for each node, which took longer than the visitors.
 */
// Which nodes a visitor meets, the library's type knows from the tree; it also takes tests and walks that we do not use.
export const visit = ((tree: Tree, test: string | Visitor, visitor?: Visitor): void => {
  if (typeof test === 'function') new Walk(test).from(tree, undefined, undefined)
  else if (visitor) new Walk(visitor, test).from(tree, undefined, undefined)
}) as unknown as typeof libraryVisit

class Walk {
  constructor(
    private readonly visitor: Visitor,
    private readonly type?: string,
  ) {}

  /** Where to go on after a node among its siblings, if its visitor said so; false to end the walk. */
  from(node: Tree, index: number | undefined, parent: Tree | undefined): number | false | undefined {
    const isMeant = this.type === undefined || node.type === this.type
    const answer = isMeant ? this.visitor(node, index, parent) : undefined
    // No list is made of the answer: this is run for each node, before V8 knows to leave it out.
    const isPair = typeof answer === 'object' && answer !== null
    const action = isPair ? answer[0] : answer
    const next = isPair ? answer[1] : answer
    if (action === false) return false
    if (node.children && action !== SKIP && !this.among(node)) return false
    return typeof next === 'number' ? next : undefined
  }

  /** Visit the children of a node, of which there may be others after each; says whether to go on. */
  private among(node: Tree): boolean {
    for (let at = 0, child = node.children?.[0]; child; child = node.children?.[at]) {
      const next = this.from(child, at, node)
      if (next === false) return false
      at = next ?? at + 1
    }
    return true
  }
}
