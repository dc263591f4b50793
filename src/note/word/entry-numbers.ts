import type {Numbering} from './numbering.js'

/** Numbers of the entries of lists, counted as Word counts them (ISO/IEC 29500-1, 17.9). */
export class EntryNumbers {
  private readonly counters = new Map<string, number>()
  private entry: {list: string; level: string} | undefined

  constructor(private readonly numbering: Numbering) {}

  /** A paragraph begins, which is no entry so far. */
  begin(): void {
    this.entry = undefined
  }

  /** The paragraph is an entry, at the first level unless told. */
  open(): void {
    this.entry = {list: '', level: '0'}
  }

  inList(list: string): void {
    if (this.entry) this.entry.list = list
  }

  onLevel(level: string): void {
    if (this.entry) this.entry.level = level
  }

  /** The number of the paragraph, from 1; 0 where it goes on with the entry before it, undefined where it is no entry or has a mark. */
  number(): number | undefined {
    if (!this.entry) return undefined
    const {list, level} = this.entry
    const kind = this.numbering.kindOf(list, level)
    if (kind === undefined || kind === 'marked') return undefined
    return kind === 'counted' ? this.count(list, Number(level)) : 0
  }

  private count(list: string, level: number): number {
    const key = `${list} ${level}`
    const number = (this.counters.get(key) ?? 0) + 1
    this.counters.set(key, number)
    for (const other of this.counters.keys()) {
      const [otherList = '', otherLevel = ''] = other.split(' ')
      if (otherList === list && Number(otherLevel) > level) this.counters.delete(other)
    }
    return number
  }
}
