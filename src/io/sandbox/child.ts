import {type ChildProcess, spawn} from 'node:child_process'
import type {Socket} from 'node:net'
import type {FaultReason} from '../../model/sandbox-fault.js'
import {attempt, codeOf, IoError} from '../error.js'
import {nodeMajor, packageFolder} from '../tool.js'
import {outOfMemory, ready, signals, type Limits, type Question, type Reply} from './messages.js'

/** Shell command that runs a program with a data limit (KiB) and without core dumps; unsupported limits are skipped. */
const limited = 'ulimit -c 0 2>/dev/null; ulimit -d "$1" 2>/dev/null; shift; exec "$@"'

/**
 * Share of the limit that V8 takes before anything runs, in MiB: since Node 24 it reserves room for 512 MiB of machine code in a
 * way that counts as data, for the program and for its watchdog. It is never written to as a whole.
 */
const reservedMb = nodeMajor > 22 ? 2 * 512 : 0

/**
 * Start a Node process with limits of the system where it has them: an allocation beyond them fails, which ends the process
 * before the machine suffers. Of the environment it gets nothing, passwords least of all.
 *
 * `ulimit -d` counts what is written to (Linux 4.7); `-v` would count what V8 only reserves. macOS knows neither, Windows no
 * shell: there the watchdog in the process is alone.
 */
function startLimited(entry: string, {memoryMb}: Limits): ChildProcess {
  const node = [
    process.execPath,
    `--max-old-space-size=${Math.floor(memoryMb / 2)}`,
    entry,
    ...[process.pid, memoryMb].map(String),
  ]
  const [command = '', ...rest] =
    process.platform === 'win32'
      ? node
      : ['/bin/sh', '-c', limited, 'sh', String((memoryMb + reservedMb) * 1024), ...node]
  return spawn(command, rest, {
    cwd: packageFolder,
    // Windows starts nothing without it.
    env: process.platform === 'win32' ? {SystemRoot: process.env['SystemRoot']} : {},
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    serialization: 'advanced',
    windowsHide: true,
  })
}

type End = Exclude<FaultReason, 'refusal'>

/** Result of a question: a reply, or how the process ended during or before it. */
export type Outcome = Reply | {readonly kind: End | 'stillborn'; readonly detail: string}

/** Characters of stderr that are kept. */
const mostLetters = 2000

/** A process of a sandbox. It keeps the program alive only while it is asked. */
export class Child {
  readonly #process: ChildProcess
  readonly #ready: Promise<void>
  #isReady = false
  #said = ''
  #isOver = false
  /** Callbacks of the question that is being answered: its outcome, or an error of asking. */
  #take: {readonly outcome: (outcome: Outcome) => void; readonly error: (error: unknown) => void} | undefined

  /** @throws {IoError} If the system starts no process; later ones reject what was asked. */
  constructor(
    entry: string,
    private readonly limits: Limits,
  ) {
    this.#process = attempt('start', process.execPath, () => startLimited(entry, limits))
    this.#ready = new Promise(resolve => {
      this.#process.on('message', (message: Reply | typeof ready) => {
        if (message !== ready) return this.#take?.outcome(message)
        this.#isReady = true
        resolve()
      })
    })
    this.#process.stderr?.setEncoding('utf8').on('data', (text: string) => {
      this.#said = (this.#said + text).slice(-mostLetters)
    })
    this.#process.on('error', error => this.#fail(error))
    this.#process.on('close', (_code, signal) => this.#end(this.#reasonOf(signal)))
    this.#hold(false)
  }

  /** Whether the process has ended. */
  get isOver(): boolean {
    return this.#isOver
  }

  /**
   * Ask for something, after the answer to what was asked before.
   *
   * @throws {IoError} If there is no process, because the system starts none.
   */
  async ask(question: Question): Promise<Outcome> {
    const answer = new Promise<Outcome>((outcome, error) => (this.#take = {outcome, error}))
    const patience = setTimeout(() => {
      this.#process.kill('SIGKILL')
      this.#end('time')
    }, this.limits.wallMs)
    this.#hold(true)
    try {
      await Promise.race([this.#ready, answer])
      // An end of the process is an event of its own: a message that did not arrive says no more.
      if (!this.#isOver) this.#process.send(question, () => {})
      return await answer
    } finally {
      clearTimeout(patience)
      this.#take = undefined
      if (!this.#isOver) this.#hold(false)
    }
  }

  #end(kind: End): void {
    this.#isOver = true
    this.#take?.outcome({kind: this.#isReady ? kind : 'stillborn', detail: this.#said.trim()})
  }

  #fail(error: Error): void {
    const code = codeOf(error)
    // A process that runs may fail to be ended or told something: its end is told by itself.
    if (this.#process.pid !== undefined) return
    this.#isOver = true
    this.#take?.error(code === undefined ? error : new IoError({action: 'start', code, path: process.execPath}, error))
  }

  #reasonOf(signal: NodeJS.Signals | null): End {
    if (signal === signals.time) return 'time'
    return signal === signals.memory || outOfMemory.test(this.#said) ? 'memory' : 'crash'
  }

  /** Whether the process keeps the program alive. */
  #hold(isAwaited: boolean): void {
    const {channel, stderr} = this.#process
    // Node makes a socket of every pipe.
    for (const handle of [this.#process, channel, stderr as Socket | null])
      if (isAwaited) handle?.ref()
      else handle?.unref()
  }
}
