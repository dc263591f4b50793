import {readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, it, vi} from 'vitest'
import {runCess} from '../support/cli.js'
import {lifeEpoch, publishedFolder} from '../support/life.js'

it('says of a published note with errors whose editions somebody deleted that its page has no PDF', async () => {
  vi.stubEnv('SOURCE_DATE_EPOCH', lifeEpoch)
  const cwd = await publishedFolder()
  const build = async () => (await runCess(['build'], {cwd})).stdout
  await build()
  const path = join(cwd, 'notes/a.fr.md')
  writeFileSync(path, readFileSync(path, 'utf8').replace('Quatre câbles', 'Cinq câbles'))
  expect(await build()).toContain('its last good editions stay')
  rmSync(join(cwd, 'out/notes/a.fr'), {recursive: true})
  for (const time of ['first', 'second'])
    expect([time, await build()]).toEqual([time, expect.stringContaining('WITHOUT its PDF') as string])
  expect(readdirSync(join(cwd, 'out/site/notes/a'))).toEqual(['card.png', 'index.html'])
})
