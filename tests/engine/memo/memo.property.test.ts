import fc from 'fast-check'
import {expect, it} from 'vitest'
import {plainTrace, type Place, type Trace} from '../../../src/engine/memo/trace.js'
import type {AsyncQuery, Askable} from '../../../src/engine/memo/query.js'
import type {Memo} from '../../../src/engine/memo/memo.js'
import {pack, unpack} from '../../../src/engine/memo/pack.js'
import {memoOf, modelValue, type Model, type Plan} from './model.js'

const runs = Number(process.env['CESS_PROPERTY_RUNS'] ?? 300)
const inputs = 4

/** Queries ask only those before them; one that does not wait asks only those that do not wait. */
const plans: fc.Arbitrary<readonly Plan[]> = fc
  .array(
    fc.record({
      kind: fc.constantFrom('now' as const, 'later' as const),
      keep: fc.constantFrom('value' as const, 'print' as const, 'through' as const),
      picks: fc.array(fc.nat(), {minLength: 2, maxLength: 4}),
      isBranching: fc.boolean(),
      isParallel: fc.boolean(),
      modulus: fc.integer({min: 2, max: 9}),
      throwsAt: fc.integer({min: -1, max: 6}),
      instead: fc.option(fc.nat(3), {nil: undefined}),
    }),
    {minLength: 1, maxLength: 9},
  )
  .map(drafts =>
    drafts.map(({picks, ...draft}, number) => {
      const before = drafts
        .slice(0, number)
        .flatMap(({kind}, index) => (draft.kind === 'later' || kind === 'now' ? [index] : []))
      const choices = [...Array.from({length: inputs}, (_, index) => -index - 1), ...before]
      return {...draft, asks: picks.map(pick => choices[pick % choices.length] ?? -1)}
    }),
  )

/** How traces come to the next memo: as another thread sends them, as a store has them, or as it has them behind what it had. */
const ways = ['sent', 'stored', 'added'] as const
type Way = (typeof ways)[number]

type Step =
  | {readonly do: 'write'; readonly input: number; readonly value: number}
  | {readonly do: 'ask' | 'abort'; readonly queries: readonly number[]}
  | {readonly do: 'shed'; readonly share: number}
  | {readonly do: 'restart'; readonly way: Way; readonly share: number; readonly lost: number}

const step: fc.Arbitrary<Step> = fc.oneof(
  {weight: 4, arbitrary: fc.record({do: fc.constant('write' as const), input: fc.nat(inputs - 1), value: fc.nat(6)})},
  {
    weight: 4,
    arbitrary: fc.record({do: fc.constant('ask' as const), queries: fc.array(fc.nat(8), {minLength: 1, maxLength: 4})}),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('abort' as const),
      queries: fc.array(fc.nat(8), {minLength: 1, maxLength: 3}),
    }),
  },
  {weight: 1, arbitrary: fc.record({do: fc.constant('shed' as const), share: fc.nat(3)})},
  {
    weight: 1,
    arbitrary: fc.record({
      ...{do: fc.constant('restart' as const), way: fc.constantFrom(...ways), share: fc.nat(4), lost: fc.nat(5)},
    }),
  },
)

const valueOf = async (memo: Memo, asked: Askable<number>, signal?: AbortSignal): Promise<number | string> => {
  try {
    return await memo.get(asked as AsyncQuery<number>, '', signal)
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

/** A store: texts of values, and heads. Changes. */
interface Kept {
  readonly values: string[]
  readonly heads: Uint8Array[]
}

/** A memo that dies, and its store: some of the traces are lost, and values stay behind in a file that is damaged here and there. */
function restarted(
  {model, memo, values, heads}: Kept & {readonly model: Model; readonly memo: Memo},
  {way, share, lost}: Extract<Step, {do: 'restart'}>,
) {
  const traces = [...memo.traces(name => Number(name.slice(1)) % 4 <= share)].flatMap(
    (trace, index): readonly Trace[] => {
      if (lost > 0 && index % (lost + 1) === lost) return []
      const {value, ...rest} = plainTrace(trace)
      if (value === undefined || index % 2 === 0) return [{...rest, ...(value !== undefined && {value})}]
      return [{...rest, place: {offset: values.push(value) - 1, file: '', length: 1, sum: 0}}]
    },
  )
  const next = memoOf(model, {readPlace: ({offset}: Place) => (offset % 5 === 4 ? undefined : values[offset])})
  if (way !== 'added') heads.length = 0
  heads.push(Buffer.concat([...pack('key', {traces, extra: null})].flat()))
  if (way === 'sent') next.memo.adopt(traces)
  else next.memo.take(heads.flatMap(head => unpack('key', head) ?? []))
  return next
}

/** A memo at work, beside its model. Changes. */
class Play {
  readonly #kept: Kept = {values: [], heads: []}
  readonly #model: Model
  #open: ReturnType<typeof memoOf>

  constructor(model: Model) {
    this.#model = model
    this.#open = memoOf(model)
  }

  #each(numbers: readonly number[]) {
    const {queries} = this.#open
    return [...new Set(numbers)].flatMap(number => {
      const asked = queries[number]
      return asked ? [{number, asked}] : []
    })
  }

  /** Take a step; what the memo gave, and what it should have given. */
  async take(step: Step): Promise<readonly (readonly [given: unknown, wanted: unknown])[]> {
    const {memo} = this.#open
    if (step.do === 'write') {
      this.#model.world[step.input] = step.value
      memo.renew()
    }
    if (step.do === 'ask') {
      const asked = this.#each(step.queries)
      const given = await Promise.all(asked.map(one => valueOf(memo, one.asked)))
      return asked.map(({number}, index) => [given[index], modelValue(this.#model, number)])
    }
    if (step.do === 'abort') return this.#giveUp(step.queries)
    if (step.do === 'shed') memo.shed(name => Number(name.slice(1)) % 4 <= step.share)
    if (step.do === 'restart') this.#open = restarted({...this.#kept, model: this.#model, memo}, step)
    return []
  }

  /** Ask for some, and give up the first; the others are answered all the same. */
  async #giveUp(numbers: readonly number[]): Promise<readonly (readonly [given: unknown, wanted: unknown])[]> {
    const {memo} = this.#open
    const stop = new AbortController()
    const asked = this.#each(numbers)
    const ended = asked.map((one, index) => valueOf(memo, one.asked, index === 0 ? stop.signal : undefined))
    stop.abort(new Error('given up'))
    const given = await Promise.all(ended)
    return asked.flatMap(({number}, index) =>
      index === 0 && given[index] === 'given up' ? [] : [[given[index], modelValue(this.#model, number)] as const],
    )
  }
}

it('gives what computing everything anew gives, whatever happens in between', {tags: 'slow'}, async () => {
  await fc.assert(
    fc.asyncProperty(plans, fc.array(step, {maxLength: 30}), async (drawn, steps) => {
      const play = new Play({world: [1, 2, 3, 4], plans: drawn})
      for (const next of steps) {
        const pairs = await play.take(next)
        expect(pairs.map(([given]) => given)).toEqual(pairs.map(([, wanted]) => wanted))
      }
    }),
    {numRuns: runs},
  )
})

it('makes nothing again where nothing changed, nor after a change that was undone', async () => {
  await fc.assert(
    fc.asyncProperty(plans, fc.nat(inputs - 1), async (drawn, changed) => {
      const model: Model = {world: [1, 2, 3, 4], plans: drawn.map(plan => ({...plan, throwsAt: -1}))}
      const {memo, queries, made} = memoOf(model)
      const all = async () => Promise.all(queries.map(asked => memo.printOf(asked)))
      const first = await all()
      const count = made.length
      expect(count).toBe(queries.length)
      memo.renew()
      expect(await all()).toEqual(first)
      expect(made.length).toBe(count)
      const before = model.world[changed] ?? 0
      model.world[changed] = before + 1
      memo.renew()
      model.world[changed] = before
      memo.renew()
      expect(await all()).toEqual(first)
      expect(made.length).toBe(count)
    }),
    {numRuns: runs},
  )
})
