import {join} from 'node:path'
import {expect, it, vi} from 'vitest'
import {ComparedBuilds} from '../../support/compared-builds.js'
import {WordWalk} from '../../support/word-walk.js'

/** A step is three changes and two builds. */
const steps = Number(process.env['CESS_WORD_STEPS'] ?? 1)
const seed = Number(process.env['CESS_WORD_SEED'] ?? 1)

it(
  'shows no word of a note that may not be read, in no file and no form, however notes change and whoever builds',
  {tags: 'slow'},
  async () => {
    const walk = new WordWalk(seed)
    const builds = new ComparedBuilds(walk.root)
    builds.only = ['site']
    const taken: string[] = []
    const take = async (...which: Parameters<WordWalk['step']>) => {
      vi.stubEnv('SOURCE_DATE_EPOCH', walk.epoch)
      taken.push(await walk.step(...which))
      vi.stubEnv('SOURCE_DATE_EPOCH', walk.epoch)
    }
    const shownIn = (name: 'clean' | 'processes' | 'lasting') => {
      const {found, fine} = walk.leaks(join(walk.root, 'outs', name, 'site'))
      expect({seed, name, taken: taken.join('; '), found}).toEqual({seed, name, taken: taken.join('; '), found: []})
      return fine
    }
    vi.stubEnv('SOURCE_DATE_EPOCH', walk.epoch)
    await walk.begin()
    await builds.inNewProcess()
    let shown = shownIn('processes')
    for (let step = 1; step <= steps; step++) {
      if (step === 1)
        for (const one of ['restrict', 'correct', 'rename'] as const) await take(one, one === 'restrict' ? 0 : 2)
      else for (let count = 0; count < 3; count++) await take()
      const clean = await builds.clean()
      shown += shownIn('clean')
      if (step % 3 === 0) await walk.byShards(join(walk.root, 'outs/processes'))
      const name = step % 3 === 2 ? 'lasting' : 'processes'
      const grown = name === 'lasting' ? await builds.inOneProcess() : await builds.inNewProcess()
      shown += shownIn(name)
      const different = builds.differences(name, {clean, grown})
      expect({seed, name, taken: taken.join('; '), different}).toEqual({
        seed,
        name,
        taken: taken.join('; '),
        different: [],
      })
    }
    builds.close()
    vi.unstubAllEnvs()
    expect(shown).toBeGreaterThan(100)
  },
)
