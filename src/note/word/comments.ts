import type {WordPlace} from './losses.js'

/** A range of the text that somebody commented. */
export interface CommentedWords {
  readonly id: string
  readonly place: WordPlace | undefined
  words: string
}

/** More of what a comment is about is not told; thousands may be open at once. */
const mostCommented = 500

/** The comments of a document while it is read, and the words that each is about. */
export class Comments {
  /** By id, in the order in which they begin. */
  readonly found = new Map<string, CommentedWords>()
  private readonly opened = new Map<string, CommentedWords>()

  open(id: string, place: WordPlace | undefined): void {
    const comment = {id, place, words: ''}
    this.opened.set(id, comment)
    this.found.set(id, comment)
  }

  close(id: string): void {
    this.opened.delete(id)
  }

  /** A comment is called at a place, which may be all that it is about. */
  refer(id: string, place: WordPlace | undefined): void {
    if (!this.found.has(id)) this.found.set(id, {id, place, words: ''})
  }

  text(words: string): void {
    for (const comment of this.opened.values()) {
      comment.words += words
      if (comment.words.length > mostCommented) this.opened.delete(comment.id)
    }
  }
}
