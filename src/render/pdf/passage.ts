/** A passage that runs another way than what stands around it, or is in one that does; each an object of its own. */
export interface Passage {
  readonly dir: 'ltr' | 'rtl'
  /** The one that it stands in. */
  readonly outer?: Passage
}
