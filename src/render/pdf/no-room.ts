/** Something that no page has room for, however it is divided: the note's mistake, never silent. */
export class NoRoom extends Error {
  /** @param words Its words, or those beside it, by which its place is found. */
  constructor(readonly words: string) {
    super(`No page has room for “${words}”`)
    this.name = 'NoRoom'
  }
}
