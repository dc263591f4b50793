import {rmSync} from 'node:fs'
import {join} from 'node:path'
import {expect, it, vi} from 'vitest'
import {draftNote, lifeEpoch, publishedFolder} from '../../support/life.js'
import {MailedLife} from '../../support/mailed-life.js'
import {startMailServer} from '../../support/mail-server.js'
import {RandomLife} from '../../support/random-life.js'

const steps = Number(process.env['CESS_LIFE_STEPS'] ?? 5)
const seed = Number(process.env['CESS_LIFE_SEED'] ?? 1)

it(
  'loses and invents no version, shows no words that were not published, and mails nobody what is not theirs, whatever happens',
  {tags: 'slow'},
  async () => {
    vi.stubEnv('SOURCE_DATE_EPOCH', lifeEpoch)
    const life = new RandomLife(seed, await startMailServer())
    const {harm, mailed} = await life.begin()
    expect(harm).toEqual([])
    expect(mailed).toBeGreaterThan(0)
    const taken: string[] = []
    for (let step = 0; step < steps; step++) {
      taken.push(await life.step())
      expect([taken, await life.harm()]).toEqual([taken, []])
    }
    // It would be seen.
    rmSync(join(life.root, 'notes/.published'), {recursive: true})
    expect((await life.harm()).length).toBeGreaterThan(0)
  },
)

it('does so for a few steps', async () => {
  vi.stubEnv('SOURCE_DATE_EPOCH', lifeEpoch)
  const life = new RandomLife(seed, await startMailServer())
  const taken = [await life.step(), await life.step(), await life.step()]
  expect([taken, await life.harm()]).toEqual([taken, []])
})

it('would notice a mail that nobody was to get, or with other words', async () => {
  vi.stubEnv('SOURCE_DATE_EPOCH', lifeEpoch)
  const root = await publishedFolder(draftNote({text: 'Le mot est qx0001.'}))
  const mailed = new MailedLife(root, await startMailServer())
  const original = {versions: new Map([['1.0', 'qx0001']]), corrections: new Set<string>(), isChanged: true}
  await expect(mailed.send('a.fr', {original}, false)).rejects.toThrow(/sent .*"qx0001".*\nand not \[\]/)
})
