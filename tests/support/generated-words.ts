const syllables = ['ba', 'co', 'du', 'fi', 'ga', 'lo', 'mu', 'pi', 'ra', 'so', 'tu', 'vi', 'za', 'no', 'me', 'ku']

/** Chooses by a seed and invents words: no two are the same. */
export class Wording {
  readonly words = new Map<string, string>()
  readonly remarks: string[] = []
  readonly house: string[] = []
  readonly works: string[] = []
  readonly after: string[] = []
  #count = 0
  #ids = 0

  #seed: number

  constructor(seed: number) {
    this.#seed = seed
  }

  /** From 0 to below 1 (mulberry32). */
  random(): number {
    this.#seed = (this.#seed + 0x6d2b79f5) | 0
    let mixed = Math.imul(this.#seed ^ (this.#seed >>> 15), 1 | this.#seed)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }

  chance(): boolean {
    return this.random() < 0.5
  }

  pick<const T>(...choices: readonly T[]): T {
    const choice = choices[Math.floor(this.random() * choices.length)]
    if (choice === undefined) throw new Error('nothing to choose from')
    return choice
  }

  between(from: number, to: number): number {
    return from + Math.floor(this.random() * (to - from + 1))
  }

  several<T>(from: number, to: number, make: () => T): T[] {
    return Array.from({length: this.between(from, to)}, make)
  }

  fresh(): string {
    let number = ++this.#count
    let word = ''
    for (let place = 0; place < 3; place++) {
      word += syllables[number % 16] ?? ''
      number = Math.floor(number / 16)
    }
    return `x${word}`
  }

  word(where: string): string {
    const word = this.fresh()
    this.words.set(word, where)
    return word
  }

  remark(): string {
    const word = `${this.fresh()}remark`
    this.remarks.push(word)
    return word
  }

  ofHouse(): string {
    const word = `${this.fresh()}house`
    this.house.push(word)
    return word
  }

  id(): string {
    return `id-${++this.#ids}`
  }

  work(isRemark = false): string {
    const id = `k${this.works.length + 1}`
    const say = (where: string) => (isRemark ? this.remark() : this.word(where))
    const work = {
      ...{id, type: this.pick('book', 'report', 'article-journal', 'webpage'), title: say('title of a work')},
      author: [{family: say('author of a work'), given: 'A.'}],
      issued: {'date-parts': [[2020 + (this.works.length % 5)]]},
      ...(this.chance() && {publisher: say('publisher of a work')}),
      ...{note: this.remark(), abstract: this.remark()},
    }
    this.works.push(JSON.stringify(work))
    return id
  }

  /** Words without any Markdown. */
  plain(where: string): string {
    return this.several(1, 3, () => this.word(where)).join(' ')
  }
}
