import {SandboxFault} from '../../model/sandbox-fault.js'
import {Child, type Outcome} from './child.js'
import {usualLimits, type Handlers, type Limits, type Question} from './messages.js'

/**
 * A separate process for hostile or broken input, with limits of time and memory. It is started by the first question and reused, and does
 * not keep the program alive.
 */
export class Sandbox<H extends Handlers> {
  #child: Child | undefined
  /** Last question; they run one after the other, each with its own limits. */
  #last: Promise<unknown> = Promise.resolve()

  /** @param entry Path of a module that calls `serveSandbox` with the handlers. */
  constructor(
    private readonly entry: string,
    private readonly limits: Limits = usualLimits,
  ) {}

  /**
   * Ask for something; input and output are copied.
   *
   * @param cpuMs Another limit than the usual one, for this question, or `unwatched`.
   * @throws {SandboxFault} If it cannot be worked on.
   * @throws {IoError} If the system starts no process.
   */
  ask<N extends keyof H & string>(
    name: N,
    input: Parameters<H[N]>[0],
    cpuMs = this.limits.cpuMs,
  ): Promise<Awaited<ReturnType<H[N]>>> {
    const asked = this.#last.then(() => this.#settle({name, input, cpuMs}))
    this.#last = asked.catch(() => {})
    // What a handler gives back is what was copied out of the process.
    return asked as Promise<Awaited<ReturnType<H[N]>>>
  }

  /** Retry once if the process was killed from outside, which says nothing about the input. */
  async #settle(question: Question): Promise<unknown> {
    const first = await this.#attempt(question)
    const isAccident = first.kind === 'crash' || first.kind === 'stillborn'
    const outcome = isAccident ? await this.#attempt(question) : first
    if (outcome.kind === 'done') return outcome.output
    if (outcome.kind === 'stillborn') throw new Error(`The sandbox ends before it is asked: ${outcome.detail}`)
    throw new SandboxFault(outcome.kind, outcome.detail)
  }

  #attempt(question: Question): Promise<Outcome> {
    if (!this.#child || this.#child.isOver) this.#child = new Child(this.entry, this.limits)
    return this.#child.ask(question)
  }
}
