import type {StackNode} from '../node.js'

/** Figures and tables that wait for the head of the next page. */
export class Waiting {
  private nodes: StackNode[] = []
  private page = 0

  /** Whether nothing waits. */
  get isEmpty(): boolean {
    return this.nodes.length === 0
  }

  /** Wait for the page after this one. */
  add(node: StackNode, page: number): void {
    this.nodes.push(node)
    this.page = page
  }

  /** Whether something waits for this page, or waited for one before. */
  isDueOn(page: number): boolean {
    return !this.isEmpty && page > this.page
  }

  /** All that waits, in order; it waits no longer. */
  take(): readonly StackNode[] {
    const taken = this.nodes
    this.nodes = []
    return taken
  }
}
