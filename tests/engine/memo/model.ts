import {createHash} from 'node:crypto'
import {Memo, type MemoParts} from '../../../src/engine/memo/memo.js'
import {asyncQuery, input, query, type Askable, type Ask, type AskNow} from '../../../src/engine/memo/query.js'

/** A world of numbers, and queries over it that are drawn at random: the model is to compute everything anew. */
export interface Model {
  /** Values of the inputs. Changes. */
  readonly world: number[]
  readonly plans: readonly Plan[]
}

/** How a query comes to its value: what it asks, and whether what it asks next depends on that. */
export interface Plan {
  readonly kind: 'now' | 'later'
  readonly keep: 'value' | 'print' | 'through'
  /** Inputs (negative, minus one) and queries of smaller numbers. */
  readonly asks: readonly number[]
  /** Only one of them is asked, by the value of the first. */
  readonly isBranching: boolean
  /** Asked all at once. */
  readonly isParallel: boolean
  /** Values are cut down to so many. */
  readonly modulus: number
  /** Throws where its value is this. */
  readonly throwsAt: number
  /** An error of what it asks counts as this. */
  readonly instead: number | undefined
}

/** More than a plan has: they are held until they are let go of. */
const mostHeld = 50

export const hash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16)

/** The value of a query, or the word of its error, by nothing but the plans. */
export function modelValue({world, plans}: Model, number: number): number | string {
  if (number < 0) return world[-number - 1] ?? 0
  const plan = plans[number]
  if (!plan) return 0
  const given: number[] = []
  const asks = plan.isBranching ? plan.asks.slice(0, 1) : plan.asks
  for (const ask of asks) {
    const value = modelValue({world, plans}, ask)
    if (typeof value === 'string' && plan.instead === undefined) return value
    given.push(typeof value === 'string' ? (plan.instead ?? 0) : value)
  }
  if (plan.isBranching) {
    const next = plan.asks[1 + (Math.abs(given[0] ?? 0) % (plan.asks.length - 1))]
    const value = next === undefined ? 0 : modelValue({world, plans}, next)
    if (typeof value === 'string' && plan.instead === undefined) return value
    given.push(typeof value === 'string' ? (plan.instead ?? 0) : value)
  }
  return finished(plan, given, number)
}

function finished({modulus, throwsAt}: Plan, given: readonly number[], number: number): number | string {
  const value = (given.reduce((sum, one, index) => sum + one * (index + 1), number) % modulus) + 0
  return value === throwsAt ? `refused ${number}` : value
}

/** The same queries over the same world, as a memo takes them. */
export function memoOf(model: Model, parts: Partial<MemoParts> = {}) {
  const world = input<number>('world', {
    print: key => String(model.world[Number(key)]),
    read: key => ({value: model.world[Number(key)] ?? 0, print: String(model.world[Number(key)])}),
  })
  const queries: Askable<number>[] = []
  const made: string[] = []
  for (const [number, plan] of model.plans.entries()) queries.push(queryOf(plan, number, {world, queries}))
  const memo = new Memo([world, ...queries], {hash, onMake: name => made.push(name), ...parts})
  return {memo, queries, made}
}

function queryOf(
  plan: Plan,
  number: number,
  {world, queries}: {readonly world: Askable<number>; readonly queries: readonly Askable<number>[]},
): Askable<number> {
  const one = (ask: Ask | AskNow, asked: number): unknown => {
    const target = asked < 0 ? world : queries[asked]
    // The kinds fit by how plans are drawn.
    return target ? (ask as (asked: Askable, key: string) => unknown)(target, asked < 0 ? String(-asked - 1) : '') : 0
  }
  const end = (given: readonly number[]): number => {
    const value = finished(plan, given, number)
    if (typeof value === 'string') throw new Error(value)
    return value
  }
  const branch = (first: number) => plan.asks[1 + (Math.abs(first) % (plan.asks.length - 1))]
  if (plan.kind === 'now') {
    const now = (ask: AskNow, asked: number): number => {
      try {
        return one(ask, asked) as number
      } catch (error) {
        if (plan.instead === undefined) throw error
        return plan.instead
      }
    }
    const compute = (ask: AskNow): number => {
      if (!plan.isBranching) return end(plan.asks.map(asked => now(ask, asked)))
      const first = now(ask, plan.asks[0] ?? -1)
      const next = branch(first)
      return end([first, next === undefined ? 0 : now(ask, next)])
    }
    return query<number>(`q${number}`, {keep: plan.keep, mostHeld, compute})
  }
  const later = async (ask: Ask, asked: number): Promise<number> => {
    try {
      return (await one(ask, asked)) as number
    } catch (error) {
      if (plan.instead === undefined || ask.signal?.aborted) throw error
      return plan.instead
    }
  }
  const compute = async (ask: Ask): Promise<number> => {
    if (!plan.isBranching && plan.isParallel) {
      const settled = await Promise.allSettled(plan.asks.map(asked => later(ask, asked)))
      // Of several errors, the first in the order of asking.
      return end(settled.map(one => (one.status === 'fulfilled' ? one.value : rethrow(one.reason))))
    }
    const given: number[] = []
    for (const asked of plan.isBranching ? plan.asks.slice(0, 1) : plan.asks) given.push(await later(ask, asked))
    const next = plan.isBranching ? branch(given[0] ?? 0) : undefined
    if (plan.isBranching) given.push(next === undefined ? 0 : await later(ask, next))
    return end(given)
  }
  return asyncQuery<number>(`q${number}`, {keep: plan.keep, mostHeld, compute})
}

function rethrow(error: unknown): never {
  throw error
}
