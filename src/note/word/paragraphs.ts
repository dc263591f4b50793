import type {WordPlace} from './losses.js'

/** A paragraph whose words are still being read; one begins in another where a text box is. */
interface OpenParagraph {
  readonly place: {readonly paragraph?: number; words: string}
  hasTab: boolean
}

const mostWords = 50

/** Paragraphs of a document while it is read, for telling where something stands. Notes have no numbers. */
export class Paragraphs {
  private readonly stack: OpenParagraph[] = []
  private count = 0
  private last: WordPlace | undefined

  constructor(private readonly isNumbered: boolean) {}

  open(): void {
    this.count++
    this.stack.push({place: {...(this.isNumbered && {paragraph: this.count}), words: ''}, hasTab: false})
  }

  /** @returns Whether tabs stood between its words. */
  close(): boolean {
    const closed = this.stack.pop()
    this.last = closed?.place
    return closed?.hasTab === true && /\S\t+\S/.test(closed.place.words)
  }

  /** The paragraph that is open now, or the last one; its words fill while it is read. */
  get place(): WordPlace | undefined {
    return this.stack.at(-1)?.place ?? this.last
  }

  text(words: string): void {
    const open = this.stack.at(-1)
    if (!open) return
    if (words === '\t') open.hasTab = true
    if (open.place.words.length < 10 * mostWords) open.place.words += words
  }
}

/** The beginning of some words, on one line. */
export function shortWords(words: string): string {
  const line = words.replaceAll(/\s+/g, ' ').trim()
  return line.length > mostWords ? `${line.slice(0, mostWords).replace(/\s+\S*$/, '')}…` : line
}
