import {describe, expect, it} from 'vitest'
import {checkWith} from '../../../src/engine/check/check-notes.js'
import type {Askable} from '../../../src/engine/memo/query.js'
import {openMemo, type OpenMemo} from '../../../src/engine/publication/open-memo.js'
import {queries} from '../../../src/engine/queries/index.js'
import {openContext, type Context} from '../../../src/engine/context/context.js'
import {everyNth} from '../../support/nightly.js'
import {RandomPublication} from '../../support/random-publication.js'
import {withoutAsking} from '../../support/without-asking.js'

const steps = Number(process.env['CESS_CHECK_STEPS'] ?? 40)
const seed = Number(process.env['CESS_CHECK_SEED'] ?? 1)
const fewSteps = 2

const sceneOf = ({root, now}: RandomPublication, strict: boolean): Context => ({
  ...openContext({directory: root, strict}),
  ...{now, today: now.slice(0, 10)},
})

/** A check's report without the time that it took. */
async function saidBy(open: OpenMemo, context: Context) {
  try {
    const {notes, messages, failures} = await checkWith(open, context)
    return {notes: notes.map(note => ({...note, durationMs: 0})), messages, failures: failures.map(String)}
  } catch (error) {
    return {error: String(error)}
  }
}

/** The report of a check that knows nothing of earlier ones, and leaves nothing behind. */
async function saidAnew(context: Context) {
  const open = openMemo({...context, toolId: 'anew'})
  try {
    return await saidBy({...open, keep: () => {}}, context)
  } finally {
    open.close()
  }
}

/** A memo that lives as long as a desk does, and one that each process opens. */
class Checks {
  readonly #asked: readonly Askable[]
  #lasting: OpenMemo | undefined

  constructor(asked: readonly Askable[] = queries) {
    this.#asked = asked
  }

  async inNewProcess(context: Context) {
    const open = openMemo(context, {asked: this.#asked})
    try {
      return await saidBy(open, context)
    } finally {
      open.close()
    }
  }

  async inOneProcess(context: Context) {
    // It keeps nothing: the other one does.
    this.#lasting ??= openMemo({...context, toolId: 'lasting'}, {asked: this.#asked})
    this.#lasting.renew(context.now)
    return saidBy({...this.#lasting, keep: () => {}}, context)
  }

  close(): void {
    this.#lasting?.close()
  }
}

/** Changes of which one edge of the world alone tells: a walk of few steps might meet none of them. */
const due: readonly (readonly string[])[] = [
  ['picture'],
  ['drawing'],
  ['noDrawing'],
  ['say'],
  ['add'],
  ['footFromAfar'],
  ['mendFoot'],
]

/** Changes, each followed by a check from nothing and by those that know earlier ones; gives back how many were compared. */
async function walk(length: number): Promise<number> {
  const publication = new RandomPublication(seed)
  const checks = new Checks()
  let compared = 0
  try {
    for (let step = 0; step <= length; step++) {
      const changed = step === 0 ? 'nothing' : publication.change(due[step - 1])
      const context = sceneOf(publication, step % 4 === 3)
      const anew = await saidAnew(context)
      const at = {seed, step, changed}
      expect({...at, said: await checks.inOneProcess(context)}).toEqual({...at, said: anew})
      // Some steps pass without a process.
      const said = step % 3 === 1 ? anew : await checks.inNewProcess(context)
      expect({...at, said}).toEqual({...at, said: anew})
      compared++
    }
    return compared
  } finally {
    checks.close()
  }
}

describe('a check that knows what earlier ones found', () => {
  it('says what a check from nothing says, whatever changes', {tags: 'slow'}, async () => {
    expect(await walk(steps)).toBe(steps + 1)
  })

  it('says it for a few steps', async () => {
    expect(await walk(fewSteps)).toBe(fewSteps + 1)
  })
})

/** The first step at which a memo says something else than a check from nothing; undefined where there is none. */
async function firstDifference(asked: readonly Askable[], changes: readonly string[]): Promise<number | undefined> {
  const publication = new RandomPublication(seenSeed)
  const checks = new Checks(asked)
  try {
    // The first one knows nothing of earlier ones either.
    await checks.inOneProcess(sceneOf(publication, false))
    for (let step = 1; step <= mostSteps; step++) {
      publication.change(changes)
      const context = sceneOf(publication, false)
      const said = await checks.inOneProcess(context)
      if (JSON.stringify(said) !== JSON.stringify(await saidAnew(context))) return step
    }
    return undefined
  } finally {
    checks.close()
  }
}

/** Each is seen sooner, on this walk. */
const [seenSeed, mostSteps] = [3, 60]

/** With only the changes that matter to each: it would be seen among all of them too, later. */
const blind = [
  ['working', 'source', ['say', 'title']],
  ['index', 'noteList', ['add', 'remove', 'link']],
  ['neighbours', 'index', ['add', 'remove', 'mark', 'link']],
  ['neighbours', 'isAhead', ['status', 'date', 'hour']],
  ['examined', 'isPast', ['expires', 'hour']],
  ['examined', 'asset', ['picture', 'drawing', 'noDrawing']],
  ['compared', 'comparisons', ['add', 'reference']],
  ['mailFindings', 'currentTemplate', ['footFromAfar', 'mendFoot']],
  ['sharedState', 'brand', ['breakFoot', 'mendFoot']],
] as const

describe('a query that reads without asking', () => {
  it.each(everyNth(blind, 3))(
    'is seen where %s believes what it heard of %s',
    {tags: 'slow'},
    async (reader, read, changes) => {
      expect(await firstDifference(withoutAsking(reader, read), changes)).toBeTypeOf('number')
    },
  )
})
