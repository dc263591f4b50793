import {join} from 'node:path'
import {parentPort, type Worker} from 'node:worker_threads'
import {own} from '../model/own.js'
import {Overdue, spentBy, Stopwatch, watches} from './processor-time.js'
import {engineOptions} from './save-memory.js'
import {startWorker} from './start-worker.js'
import {bundleFolder, isCommand, packageFolder, programPath} from './tool.js'
import {dropGate, openGate, passThrough, shutGate, type ZlibGate} from './zlib-gate.js'

/** A message from a thread. */
type Said<Answer> =
  | {readonly kind: 'ready'}
  | {readonly kind: 'answer'; readonly number: number; readonly answer: Answer}
  | {readonly kind: 'failure'; readonly number: number; readonly error: unknown}

/** A message to a thread. */
type Told<Question> =
  // No `workerData`: a thread would hold that as long as it lasts.
  | {readonly kind: 'begin'; readonly role: string; readonly data: unknown; readonly gate: ZlibGate}
  | {readonly kind: 'question'; readonly number: number; readonly question: Question}
  | {readonly kind: 'stop'; readonly number: number}

interface Waiting<Answer> {
  readonly answer: (answer: Answer) => void
  readonly fail: (error: unknown) => void
  /** Start the time limit, once. */
  readonly clock: () => void
}

/** Entry module of all threads; always compiled. */
const entry = programPath('engine/threads/main')

/** Entry module of threads in the bundle; loads with V8's code cache. */
const packedThread = join(packageFolder, 'bin', 'packed-thread.cjs')

/** Size of the young generation in MB, which V8 divides by three: a document of three pages fits into it. Since Node 24, V8 would take four times as much. */
const youngMb = 48

/** Interval of time limit checks. */
const checkMs = 100

/** A thread of this program. Questions and answers are plain data, which is copied. It can be ended at any time. */
export class Thread<Question, Answer> {
  /** Undefined where none could start: it is over, then. */
  readonly #worker: Worker | undefined
  readonly #waiting = new Map<number, Waiting<Answer>>()
  readonly #watch = new Stopwatch()
  readonly #gate = openGate()
  #count = 0
  #isReady = false
  #isOver = false

  /**
   * Start a thread.
   * @param mostMb Of what it makes and keeps; as much as the program itself where it is absent. A thread that needs more ends.
   */
  constructor(role: string, data: unknown, mostMb?: number) {
    const isPacked = bundleFolder !== undefined && isCommand()
    this.#worker = startWorker(isPacked ? packedThread : entry, {
      ...(isPacked && {argv: process.argv.slice(2), workerData: {options: engineOptions()}}),
      ...(mostMb !== undefined && {
        resourceLimits: {maxOldGenerationSizeMb: mostMb, maxYoungGenerationSizeMb: youngMb},
      }),
    })
    watches.add(this.#watch)
    this.#watch.turn(true)
    this.#tell({kind: 'begin', role, data, gate: this.#gate})
    this.#worker?.on('message', (said: Said<Answer>) => this.#hear(said))
    this.#worker?.on('error', error => this.#endWith(error))
    this.#worker?.on('exit', () => this.#endWith(ended()))
    this.#worker?.unref()
  }

  /** Whether the thread has ended. */
  get isOver(): boolean {
    return this.#isOver
  }

  /**
   * Ask a question. If aborted, it is not answered, and the thread is told to stop.
   *
   * @param mostMs How long it may take of the processor, once the thread is ready and has answered what it was asked before: on a machine
   *   that has much else to do, that is longer.
   * @throws {Overdue} If it takes longer: then the thread was ended.
   */
  ask(question: Question, mostMs: number, signal: AbortSignal): Promise<Answer> {
    signal.throwIfAborted()
    const number = ++this.#count
    let timer: NodeJS.Timeout | undefined
    let stop = () => {}
    const asked = new Promise<Answer>((answer, fail) => {
      stop = () => {
        this.#tell({kind: 'stop', number})
        fail(signal.reason)
      }
      signal.addEventListener('abort', stop, {once: true})
      const late = () => {
        this.end()
        fail(new Overdue('The thread took too long'))
      }
      const clock = () => {
        if (timer !== undefined) return
        const spentMs = spentBy(this.#watch)
        const check = () => {
          if (spentMs() >= mostMs) late()
        }
        timer = setInterval(check, checkMs)
        check()
      }
      this.#waiting.set(number, {answer, fail, clock})
      this.#watch.turn(true)
      this.#worker?.ref()
      this.#tell({kind: 'question', number, question})
      this.#clockFirst()
    })
    return asked.finally(() => {
      clearInterval(timer)
      signal.removeEventListener('abort', stop)
      this.#waiting.delete(number)
      if (this.#waiting.size > 0) return this.#clockFirst()
      this.#watch.turn(false)
      this.#worker?.unref()
    })
  }

  end(): void {
    this.#isOver = true
    shutGate(this.#gate)
    void this.#worker?.terminate()
  }

  /** Start the clock of the oldest question, which the thread works on. */
  #clockFirst(): void {
    const [first] = this.#waiting.values()
    if (this.#isReady) first?.clock()
  }

  #tell(told: Told<Question>): void {
    if (!this.#worker) return this.#endWith(ended())
    this.#worker.postMessage(told)
  }

  #hear(said: Said<Answer>): void {
    if (said.kind === 'ready') {
      this.#isReady = true
      this.#watch.turn(this.#waiting.size > 0)
      return this.#clockFirst()
    }
    const waiting = this.#waiting.get(said.number)
    if (said.kind === 'answer') waiting?.answer(said.answer)
    else waiting?.fail(said.error)
  }

  #endWith(error: unknown): void {
    this.#isOver = true
    watches.delete(this.#watch)
    dropGate(this.#gate)
    for (const {fail} of this.#waiting.values()) fail(error)
  }
}

const ended = () => new Error('The thread ended')

export type Answerer<Question, Answer> = (question: Question, signal: AbortSignal) => Promise<Answer>

/** Starts a role from its initial data; resolves once it is warm. */
// Data, questions and answers are typed where a thread begins and is asked; between threads types are lost.
type Begin = (data: never) => Promise<Answerer<never, unknown>>

/**
 * Run as a thread: answer questions.
 *
 * @param roles Loads what a thread may do, by names.
 */
export function serveThread(roles: Readonly<Record<string, () => Promise<Begin>>>): void {
  const running = new Map<number, AbortController>()
  let answering: Promise<Answerer<never, unknown>>
  const say = (said: Said<unknown>) => parentPort?.postMessage(said)
  const begin = async (role: string, data: unknown) => {
    const load = own(roles, role)
    if (!load) throw new Error(`No thread can be ${role}`)
    return (await load())(data as never)
  }
  const start = async (role: string, data: unknown, gate: ZlibGate) => {
    passThrough(gate)
    answering = begin(role, data)
    await answering
    say({kind: 'ready'})
  }
  parentPort?.on('message', (told: Told<unknown>) => {
    if (told.kind === 'begin') return void start(told.role, told.data, told.gate)
    if (told.kind === 'stop') return running.get(told.number)?.abort()
    const {number, question} = told
    const stopped = new AbortController()
    running.set(number, stopped)
    answering
      .then(answer => answer(question as never, stopped.signal))
      .then(
        answer => say({kind: 'answer', number, answer}),
        (error: unknown) => say({kind: 'failure', number, error}),
      )
      .finally(() => running.delete(number))
  })
}
