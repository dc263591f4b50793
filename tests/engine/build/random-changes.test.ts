import {join} from 'node:path'
import {afterEach, describe, expect, it, vi} from 'vitest'
import type {Askable} from '../../../src/engine/memo/query.js'
import {editionGroups, type EditionGroup} from '../../../src/model/edition.js'
import {
  ComparedBuilds,
  grownNames,
  messagesBeforeFiles,
  messagesOf,
  settledNotes,
} from '../../support/compared-builds.js'
import {isOfFormerTitle} from '../../support/grown-site.js'
import {everyNth} from '../../support/nightly.js'
import {randomFrom, RandomPublication} from '../../support/random-publication.js'
import {withoutAsking} from '../../support/without-asking.js'

const asked = process.env['CESS_BUILD_STEPS']
const steps = Number(asked ?? 40)
const seed = Number(process.env['CESS_BUILD_SEED'] ?? 1)
/** Of a walk on which nothing dies. */
const fewSteps = 2

/** Editions that the steps ask for, in turns of two: the second may use what the first told. */
const turns: readonly (readonly EditionGroup[])[] = [['web'], ['mail', 'data'], ['site'], editionGroups, ['pdf']]
/** Steps that threads make: one of ten, and of the site alone. */
const [threadedEvery, threadedAt] = [10, 4]
/** Steps between two builds from nothing, which make everything. */
const comparedEvery = 4
/** Steps between two builds that are killed: each is a process of its own, and all editions have their turn. On a short walk, only at every other step where builds are compared anyway. */
const killedEvery = asked === undefined ? 2 * comparedEvery : 3
const firstKilled = asked === undefined ? comparedEvery : 1
/** Where the few of a short walk die, which might draw none of these: with the PDF, and with all editions. */
const due = asked === undefined ? (['/notes/', 'manifest.json'] as const) : []

afterEach(() => vi.unstubAllEnvs())

const setClock = ({now}: RandomPublication) => vi.stubEnv('SOURCE_DATE_EPOCH', String(Date.parse(now) / 1000))

/** Changes, builds and deaths, each step compared with what it ought to leave; gives back how much of each there was. */
async function walk(length: number) {
  const publication = new RandomPublication(seed)
  const random = randomFrom(seed)
  const {root} = publication
  const builds = new ComparedBuilds(root)
  /** Without what a build from nothing cannot know. */
  const ofThemselves = (said: ReturnType<typeof messagesOf>) => ({
    ...said,
    others: said.others.filter(one => !isOfFormerTitle(root, join(root, 'outs/processes'), one)),
  })
  const seen = {compared: 0, dead: 0}
  try {
    for (let step = 0; step <= length; step++) {
      const changed = step === 0 ? 'nothing' : publication.change()
      const deeds = builds.tamper(random)
      builds.only = turns[(step >> 1) % turns.length] ?? editionGroups
      // Two: a thread prints; three: two more make whole notes.
      builds.jobs = step % threadedEvery === threadedAt ? 2 + ((step / threadedEvery) & 1) : 1
      setClock(publication)
      const killed =
        step >= firstKilled && (step - firstKilled) % killedEvery === 0
          ? builds.killed(random, due[(step - firstKilled) / killedEvery])
          : undefined
      // Where nothing changed in between, it is known what the killed one was about to write; else, what it wrote is only its own.
      const between = killed && random(2) === 0 ? publication.change() : undefined
      setClock(publication)
      const at = {seed, step, changed, between, deeds, only: builds.only, death: killed?.death}
      seen.dead += Number(killed?.isDead ?? false)
      const [processes, lasting] = [await builds.inNewProcess(), await builds.inOneProcess()]
      expect({...at, harm: killed?.harm(between === undefined) ?? []}).toEqual({...at, harm: []})
      // Last good files of a note that is refused now stand where nobody touched them, with what is wrong with them.
      const about = settledNotes(processes).length === processes.notes.length ? messagesOf : messagesBeforeFiles
      expect({...at, said: about(processes)}).toEqual({...at, said: about(lasting)})
      // While `cess.yml` has mistakes, nobody reads what notes are called.
      const told =
        processes.notes.length > 0 ? [await builds.telling('processes'), await builds.telling('lasting')] : []
      expect({...at, told: told.flat()}).toEqual({...at, told: []})
      if (step % comparedEvery > 0 && !killed && step < length) continue
      const clean = await builds.clean()
      seen.compared += settledNotes(clean).length
      expect({...at, said: ofThemselves(about(processes))}).toEqual({...at, said: about(clean)})
      const grown = {processes, lasting}
      for (const name of grownNames)
        expect({...at, name, differ: builds.differences(name, {clean, grown: grown[name]})}).toEqual({
          ...at,
          name,
          differ: [],
        })
    }
    return {...seen, recalled: builds.recalled}
  } finally {
    builds.close()
  }
}

describe('a build that knows what earlier ones made', () => {
  it(
    'leaves what a build from nothing makes, whatever changes, and whenever one is killed',
    {tags: 'slow'},
    async () => {
      const {compared, dead, recalled} = await walk(steps)
      // A test in which every note is refused, or every build outlives its end, would prove nothing. On a long walk most notes come to be refused.
      expect(compared).toBeGreaterThan(Math.min(steps, 24) / 4)
      expect(dead).toBeGreaterThan(asked === undefined ? 1 : 0)
      expect(recalled).toBeGreaterThan(0)
    },
  )

  it('leaves it for a few steps', async () => {
    expect((await walk(fewSteps)).compared).toBeGreaterThan(0)
  })
})

/** Whether a build by a memo leaves something else than one from nothing, within some steps. */
async function isSeen(
  asked: readonly Askable[],
  changes: readonly string[],
  only: readonly EditionGroup[],
): Promise<boolean> {
  const publication = new RandomPublication(seenSeed, 3)
  const builds = new ComparedBuilds(publication.root, asked)
  builds.only = only
  try {
    for (let step = 0; step < mostSteps; step++) {
      if (step > 0) publication.change(changes)
      setClock(publication)
      const [lasting, clean] = [await builds.inOneProcess(), await builds.clean()]
      if (JSON.stringify(messagesOf(lasting)) !== JSON.stringify(messagesOf(clean))) return true
      if (builds.differences('lasting', {clean, grown: lasting}).length > 0) return true
    }
    return false
  } finally {
    builds.close()
  }
}

/** Each is seen sooner, on this walk: on others all three notes may be refused to the end. */
const [seenSeed, mostSteps] = [1, 60]

const blind = [
  ['edition', 'document', ['say', 'title'], ['web']],
  ['edition', 'editionSetting', ['setting'], ['web']],
  ['document', 'noteSettings', ['setting'], ['web']],
  ['order', 'briefs', ['publish'], ['site']],
  ['siteFile', 'facts', ['publish', 'title'], ['site']],
  ['searchPart', 'searchTerms', ['publish', 'say'], ['site']],
  ['siteFile', 'searchParts', ['publish', 'rename'], ['site']],
] as const

describe('a query that reads without asking', () => {
  it.each(everyNth(blind, 2))(
    'is seen where %s believes what it heard of %s',
    {tags: 'slow'},
    async (reader, read, changes, only) => {
      expect(await isSeen(withoutAsking(reader, read), changes, only)).toBe(true)
    },
  )
})
