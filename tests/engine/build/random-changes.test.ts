import {appendFileSync, existsSync, readFileSync, rmSync, utimesSync} from 'node:fs'
import {join} from 'node:path'
import {afterEach, describe, expect, it, vi} from 'vitest'
import {build, buildWith} from '../../../src/engine/build/build.js'
import type {Askable} from '../../../src/engine/memo/query.js'
import {openMemo, type OpenMemo} from '../../../src/engine/open-memo.js'
import {queries} from '../../../src/engine/queries/index.js'
import {openBuildContext} from '../../../src/engine/context.js'
import type {BuildReport} from '../../../src/engine/report.js'
import {IoError} from '../../../src/io/error.js'
import {readManifest} from '../../../src/io/manifest.js'
import {UsageError} from '../../../src/model/usage-error.js'
import {randomFrom, RandomPublication} from '../../support/random-publication.js'
import {filesBelow} from '../../support/site.js'
import {withoutAsking} from '../../support/without-asking.js'

const steps = Number(process.env['CESS_BUILD_STEPS'] ?? 40)
const seed = Number(process.env['CESS_BUILD_SEED'] ?? 1)

afterEach(() => vi.unstubAllEnvs())

/** What a build says, but for what it did to come to it. */
interface Said {
  readonly error?: string
  readonly notes: BuildReport['notes']
  readonly others: readonly string[]
}

const isOfOutput = (rule: string): boolean => rule.startsWith('output-') || rule === 'site-unplaced'

async function saidBy(building: Promise<BuildReport>): Promise<Said> {
  try {
    const {notes, messages, failures} = await building
    return {
      notes,
      others: [
        ...messages.filter(({ruleId}) => !isOfOutput(ruleId)).map(one => JSON.stringify(one)),
        ...failures.map(String),
      ].toSorted(),
    }
  } catch (error) {
    if (!(error instanceof UsageError) && !(error instanceof IoError)) throw error
    return {error: String(error), notes: [], others: []}
  }
}

/** Notes that stand as they are now, by path; of others the last good editions stay. */
const settledNotes = ({notes}: Said): readonly string[] =>
  notes.filter(({outcome}) => outcome === 'built' || outcome === 'unchanged').map(({slug}) => slug)

const messagesOf = ({notes, others, error}: Said) => ({
  error,
  others,
  notes: notes.map(({path, messages}) => [path, messages.filter(({ruleId}) => !isOfOutput(ruleId))]),
})

/** Every file below a folder with its bytes. */
const bytesIn = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    existsSync(folder) ? [...filesBelow(folder)].map(path => [path, readFileSync(join(folder, path), 'latin1')]) : [],
  )

const shownIn = (out: string): readonly string[] => Object.keys(readManifest(out)?.site?.notes ?? {}).toSorted()

/** Whether all that may be in the site is, and none of it as it was before. */
const isSiteSame = (clean: string, grown: string): boolean =>
  readManifest(clean)?.site?.isWhole === true && JSON.stringify(shownIn(clean)) === JSON.stringify(shownIn(grown))

/** An output folder that is built again and again, and the files in it that somebody changed. */
interface Grown {
  readonly out: string
  readonly changed: Set<string>
}

/** What differs between two output folders, as far as no note stands there as it was before. */
function differences(clean: string, {out: grown, changed}: Grown, said: Said): readonly string[] {
  const folders = settledNotes(said).map(slug => `notes/${slug}`)
  const compared = [...folders, ...(isSiteSame(clean, grown) ? ['site', '.cess/public'] : [])]
  return compared.flatMap(folder => {
    const [expected, found] = [bytesIn(join(clean, folder)), bytesIn(join(grown, folder))]
    // Copies of what did not change are their maker's.
    const paths = [...new Set([...expected.keys(), ...found.keys()])].filter(path => !path.endsWith('.gz'))
    // What somebody changed stays where nothing makes it any more.
    const isTheirs = (path: string) => !expected.has(path) && changed.has(join(grown, folder, path))
    return paths
      .filter(path => expected.get(path) !== found.get(path) && !isTheirs(path))
      .map(path => `${folder}/${path}`)
  })
}

/** Do to an output folder what nobody should. */
function tamper({out, changed}: Grown, random: (n: number) => number): string {
  const files = ['notes', 'site'].flatMap(folder =>
    existsSync(join(out, folder)) ? filesBelow(join(out, folder)).map(path => join(out, folder, path)) : [],
  )
  const path = files.toSorted()[random(Math.max(1, files.length))]
  if (path === undefined) return ''
  const deeds: readonly (() => void)[] = [
    () => rmSync(path),
    () => {
      appendFileSync(path, ' ')
      changed.add(path)
    },
    () => utimesSync(path, 1000, 1000),
    () => appendFileSync(`${path}.gz`, 'copy'),
    () => {},
  ]
  const deed = random(deeds.length)
  deeds[deed]?.()
  return `${deed} ${path.slice(out.length)}`
}

/** Three ways to build a publication at a moment, each into a folder of its own. */
class Builds {
  readonly #root: string
  #lasting: OpenMemo | undefined
  readonly #asked: readonly Askable[]
  readonly #grown = new Map<string, Grown>()

  constructor(root: string, asked: readonly Askable[] = queries) {
    this.#root = root
    this.#asked = asked
  }

  /** Where builds from nothing go. */
  get cleanOut(): string {
    return join(this.#root, 'outs/clean')
  }

  grown(name: 'processes' | 'lasting'): Grown {
    const known = this.#grown.get(name) ?? {out: join(this.#root, 'outs', name), changed: new Set()}
    this.#grown.set(name, known)
    return known
  }

  /** From nothing. */
  async clean(): Promise<Said> {
    const out = this.cleanOut
    rmSync(out, {recursive: true, force: true})
    const context = openBuildContext({directory: this.#root, out})
    const open = openMemo(context, {believes: 'nothing'})
    try {
      return await saidBy(buildWith(context, {...open, keep: () => {}}))
    } finally {
      open.close()
    }
  }

  /** By processes, one after the other. */
  inNewProcess(): Promise<Said> {
    return saidBy(build({directory: this.#root, out: this.grown('processes').out}))
  }

  /** By one that watches. */
  async inOneProcess(): Promise<Said> {
    const context = openBuildContext({directory: this.#root, out: this.grown('lasting').out})
    this.#lasting ??= openMemo(context, {believes: 'nothing', asked: this.#asked})
    this.#lasting.renew(context.now)
    return saidBy(buildWith(context, {...this.#lasting, keep: () => {}}))
  }

  close(): void {
    this.#lasting?.close()
  }
}

describe('a build that knows what earlier ones made', () => {
  it('leaves what a build from nothing makes, whatever changes', async () => {
    const publication = new RandomPublication(seed)
    const random = randomFrom(seed)
    const builds = new Builds(publication.root)
    let compared = 0
    try {
      for (let step = 0; step <= steps; step++) {
        const changed = step === 0 ? 'nothing' : publication.change()
        const deeds =
          step === 0 ? [] : (['processes', 'lasting'] as const).map(name => tamper(builds.grown(name), random))
        vi.stubEnv('SOURCE_DATE_EPOCH', String(Date.parse(publication.now) / 1000))
        const at = {seed, step, changed, deeds}
        const [processes, lasting] = [await builds.inNewProcess(), await builds.inOneProcess()]
        expect({...at, said: messagesOf(processes)}).toEqual({...at, said: messagesOf(lasting)})
        // Now and then, since it makes everything.
        if (step % 3 > 0) continue
        const clean = await builds.clean()
        compared += settledNotes(clean).length
        expect({...at, said: messagesOf(processes)}).toEqual({...at, said: messagesOf(clean)})
        for (const name of ['processes', 'lasting'] as const)
          expect({...at, name, differ: differences(builds.cleanOut, builds.grown(name), clean)}).toEqual({
            ...{...at, name, differ: []},
          })
      }
    } finally {
      builds.close()
    }
    // A test in which every note is refused would prove nothing.
    expect(compared).toBeGreaterThan(0)
  })
})

/** Whether a build by a memo leaves something else than one from nothing, within some steps. */
async function isSeen(asked: readonly Askable[], changes: readonly string[]): Promise<boolean> {
  const publication = new RandomPublication(seed)
  const builds = new Builds(publication.root, asked)
  try {
    for (let step = 0; step < mostSteps; step++) {
      if (step > 0) publication.change(changes)
      vi.stubEnv('SOURCE_DATE_EPOCH', String(Date.parse(publication.now) / 1000))
      const [lasting, clean] = [await builds.inOneProcess(), await builds.clean()]
      if (JSON.stringify(messagesOf(lasting)) !== JSON.stringify(messagesOf(clean))) return true
      if (differences(builds.cleanOut, builds.grown('lasting'), clean).length > 0) return true
    }
    return false
  } finally {
    builds.close()
  }
}

/** Each is seen sooner. */
const mostSteps = 60

describe('a query that reads without asking', () => {
  it.each([
    ['edition', 'document', ['say', 'title']],
    ['order', 'briefs', ['publish']],
    ['siteFile', 'facts', ['publish', 'title']],
  ])('is seen where %s believes what it heard of %s', async (reader, read, changes) => {
    expect(await isSeen(withoutAsking(reader, read), changes)).toBe(true)
  })
})
