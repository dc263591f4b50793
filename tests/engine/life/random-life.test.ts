import {rmSync} from 'node:fs'
import {join} from 'node:path'
import {expect, it, vi} from 'vitest'
import {lifeEpoch} from '../../support/life.js'
import {RandomLife} from '../../support/random-life.js'

const steps = Number(process.env['CESS_LIFE_STEPS'] ?? 16)
const seed = Number(process.env['CESS_LIFE_SEED'] ?? 1)

it('loses and invents no version, and shows no words that were not published, whatever happens', async () => {
  vi.stubEnv('SOURCE_DATE_EPOCH', lifeEpoch)
  const life = new RandomLife(seed)
  const taken: string[] = []
  for (let step = 0; step < steps; step++) {
    taken.push(await life.step())
    expect([taken, await life.harm()]).toEqual([taken, []])
  }
  // It would be seen.
  rmSync(join(life.root, 'notes/.published'), {recursive: true})
  expect((await life.harm()).length).toBeGreaterThan(0)
})
