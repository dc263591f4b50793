import {SandboxFault, type Fault} from '../../model/sandbox-fault.js'

/** Verdict on a file that was tried apart. */
export type Verdict = 'sound' | Fault

/** Files of a publication and then some; each takes some hundred bytes. */
const mostKept = 10_000

/** Verdicts on pictures and fonts, by the hash of their bytes: nothing is tried twice. */
export class Verdicts {
  readonly #known = new Map<string, Promise<Verdict>>()

  /** Believe what an earlier process found with the same program, unless this one knows better. */
  learn(hash: string, verdict: Verdict): void {
    if (!this.#known.has(hash)) this.#keep(hash, Promise.resolve(verdict))
  }

  /**
   * Find out about a file.
   *
   * @param attempt Works on it apart; what it rejects with, if it is no `SandboxFault`, is passed on and says nothing of the file.
   */
  async of(hash: string, attempt: () => Promise<unknown>): Promise<Verdict> {
    const known = this.#known.get(hash) ?? verdictOf(attempt)
    this.#keep(hash, known)
    try {
      return await known
    } catch (error) {
      this.#known.delete(hash)
      throw error
    }
  }

  #keep(hash: string, verdict: Promise<Verdict>): void {
    const [oldest] = this.#known.size < mostKept ? [] : this.#known.keys()
    if (oldest !== undefined) this.#known.delete(oldest)
    this.#known.set(hash, verdict)
  }
}

async function verdictOf(attempt: () => Promise<unknown>): Promise<Verdict> {
  try {
    await attempt()
    return 'sound'
  } catch (error) {
    if (!(error instanceof SandboxFault)) throw error
    return {reason: error.reason, detail: error.detail}
  }
}
