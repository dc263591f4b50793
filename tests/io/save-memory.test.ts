import {spawnSync} from 'node:child_process'
import {fileURLToPath} from 'node:url'
import {expect, it} from 'vitest'

const module = new URL('../../dist/io/save-memory.js', import.meta.url).href

/** Makes much that lives for a while, as a program does while it is loaded, and then asks for little room. Prints its megabytes. */
const program = `
  import {getHeapSpaceStatistics} from 'node:v8'
  const {keepYoungSmall} = await import(${JSON.stringify(module)})
  const mb = () => getHeapSpaceStatistics().find(one => one.space_name === 'new_space').space_size / 2 ** 20
  let alive = []
  const work = () => {
    for (let at = 0; at < 500_000; at++) {
      alive.push({at, pair: [at, at + 1]})
      if (alive.length > 200_000) alive = []
    }
    return mb()
  }
  const before = Array.from({length: 3}, work)
  const after = Array.from({length: 12}, () => {
    keepYoungSmall()
    return work()
  })
  console.log(JSON.stringify([Math.max(...before), after.at(-1)]))
`

it('brings the room for new objects to a middle size', () => {
  const {stdout} = spawnSync(process.execPath, ['--no-parallel-scavenge', '--input-type=module', '-e', program], {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    encoding: 'utf8',
  })
  const [before, after] = JSON.parse(stdout) as readonly number[]
  expect(before).toBeGreaterThan(24)
  expect(after).toBeGreaterThan(4)
  expect(after).toBeLessThan(24)
})
