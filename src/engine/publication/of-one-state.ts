import {NonRepeatableRead} from '../../io/error.js'

/** Whoever writes all the time is not waited for. */
const mostLooks = 4
/** Each ends by an input that keeps no later one from its end: so many people may save all the time. */
const mostRevisions = 16

/** Something that others write to. */
export interface Looked {
  /** Its state once nobody is writing to it; undefined where that is waited for no more, and it is looked at as it is. */
  readonly settled: () => Promise<string | undefined>
  /** Whether that is its state still, and nobody is writing to it. */
  readonly isStill: (state: string) => boolean
  /** Called before it is looked at again. */
  readonly again: () => void
}

/**
 * The outcome of looking at something that others write to, all of one state: where somebody wrote meanwhile, it is looked at again.
 *
 * @param look Changes nothing that it would not change again.
 * @throws Whatever the last look throws.
 */
export async function ofOneState<T>({settled, isStill, again}: Looked, look: () => Promise<T>): Promise<T> {
  for (let looks = 1; ; looks++) {
    const before = await settled()
    const [seen] = await Promise.allSettled([inOneRevision(again, look)])
    if (before === undefined || looks === mostLooks || isStill(before)) {
      if (seen.status === 'rejected') throw seen.reason
      return seen.value
    }
    again()
  }
}

/**
 * The outcome of work in which each input had one value: where one had another when it was read again, the work is done again.
 *
 * @param again Begins another revision.
 * @param work Changes nothing that it would not change again.
 * @throws {IoError} If inputs change each time; else what the work throws.
 */
export async function inOneRevision<T>(again: () => void, work: () => Promise<T>): Promise<T> {
  for (let revisions = 1; ; revisions++) {
    try {
      return await work()
    } catch (error) {
      if (!(error instanceof NonRepeatableRead)) throw error
      if (revisions === mostRevisions) throw error.toIoError()
      again()
    }
  }
}
