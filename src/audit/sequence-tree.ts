import type {Sequence} from './sequences.js'
import type {WordRow} from './word-row.js'

/** A sequence in a row of words, with the places of its first and its last. */
interface FoundSequence {
  readonly at: number
  readonly place: number
  readonly sequence: Sequence
}

interface Branch {
  readonly next: Map<number, Branch>
  readonly ends: Sequence[]
}

/** Sequences word by word, so that those that begin alike are looked for together; some of them everybody may read. */
export class SequenceTree {
  /** By the number of their first word. */
  readonly #branches: (Branch | undefined)[] = []
  readonly #all: Sequence[] = []
  /** Those that are no titles, by their texts. */
  readonly #named = new Map<string, readonly Sequence[]>()
  readonly #open = new Set<Sequence>()

  /** @param words Their numbers; at least one. */
  add(words: Int32Array, sequence: Sequence): void {
    const [first = 0, ...others] = words
    while (this.#branches.length <= first) this.#branches.push(undefined)
    let branch: Branch = (this.#branches[first] ??= {next: new Map(), ends: []})
    for (const word of others) {
      const next = branch.next.get(word) ?? {next: new Map(), ends: []}
      branch.next.set(word, next)
      branch = next
    }
    branch.ends.push(sequence)
    this.#all.push(sequence)
    if (isTitle(sequence)) return
    const name = plain(sequence.text)
    this.#named.set(name, [...(this.#named.get(name) ?? []), sequence])
  }

  open = (sequence: Sequence): void => void this.#open.add(sequence)

  /** Open those that are such a name. */
  openNamed(name: string): void {
    for (const one of this.#named.get(plain(name)) ?? []) this.#open.add(one)
  }

  isOpen = (sequence: Sequence): boolean => this.#open.has(sequence)

  /** Those that are not open. */
  shut(): readonly Sequence[] {
    return this.#all.filter(one => !this.#open.has(one))
  }

  /** Those whose words stand in a row from a place on. */
  *foundIn({numbers, count}: Pick<WordRow, 'numbers' | 'count'>, from: number): Generator<FoundSequence> {
    for (let at = from; at < count; at++) {
      const number = numbers[at] ?? -1
      let branch = number < 0 ? undefined : this.#branches[number]
      for (let place = at; branch; branch = ++place < count ? branch.next.get(numbers[place] ?? -1) : undefined)
        for (const sequence of branch.ends) yield {at, place, sequence}
    }
  }
}

const isTitle = ({kind}: Sequence): boolean => kind === 'title' || kind === 'short-title'
const plain = (text: string): string => text.normalize('NFC').toLowerCase()
