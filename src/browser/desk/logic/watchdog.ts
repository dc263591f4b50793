/** So many beats without a word, and the connection is opened anew; so many times, and it is said. */
const beatsMissed = 2
const missesTold = 2

/** Called when nothing is heard. */
export interface Silence {
  /** Ask anew: the connection may have been dropped without a word. */
  readonly ask: () => void
  /** Say that nothing was heard, though it was asked anew. */
  readonly tell: () => void
}

/**
 * Notices that a server which promised to say again and again that it is there says nothing. A machine that slept has heard
 * nothing either: it asks before it says so, and goes on asking until it hears.
 */
export class Watchdog {
  readonly #silence: Silence
  #beatMs: number
  #missed = 0
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(beatMs: number, silence: Silence) {
    this.#beatMs = beatMs
    this.#silence = silence
  }

  /** Something was heard, perhaps how often something will be; or listening begins. */
  heard(beatMs = this.#beatMs): void {
    this.#beatMs = beatMs
    this.#missed = 0
    this.#wait()
  }

  #wait(): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.#miss(), this.#beatMs * beatsMissed)
  }

  #miss(): void {
    this.#missed += 1
    if (this.#missed === missesTold) this.#silence.tell()
    this.#silence.ask()
    this.#wait()
  }
}
