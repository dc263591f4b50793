import type {Message} from '../../model/message.js'

/** Callbacks of the checker. */
export interface Checked {
  /** Rejected once the signal is aborted. */
  readonly check: (uri: string, signal: AbortSignal) => Promise<readonly Message[]>
  readonly tell: (uri: string, messages: readonly Message[]) => void
  /** Called with any other error of a check. */
  readonly onBug: (error: unknown) => void
}

/** Checks documents one by one, the last changed first. A change aborts the running check. */
export class Checker {
  readonly #checked: Checked
  /** Documents to check, in order. */
  #waiting: readonly string[] = []
  #change = new AbortController()
  #isWorking = false

  constructor(checked: Checked) {
    this.#checked = checked
  }

  /** @param uris Documents that may have other messages now: what was typed in first. */
  changed(uris: readonly string[]): void {
    this.#change.abort()
    this.#change = new AbortController()
    this.#waiting = [...uris, ...this.#waiting.filter(uri => !uris.includes(uri))]
    if (!this.#isWorking) void this.#work()
  }

  /** Drop a document. */
  closed(uri: string): void {
    this.#waiting = this.#waiting.filter(other => other !== uri)
  }

  async #work(): Promise<void> {
    this.#isWorking = true
    for (let uri = this.#waiting[0]; uri !== undefined; uri = this.#waiting[0]) {
      const {signal} = this.#change
      try {
        const messages = await this.#checked.check(uri, signal)
        // What changed meanwhile is checked again, and this is already old.
        if (signal.aborted) continue
        this.closed(uri)
        this.#checked.tell(uri, messages)
      } catch (error) {
        if (signal.aborted) continue
        this.closed(uri)
        this.#checked.onBug(error)
      }
    }
    this.#isWorking = false
  }
}
