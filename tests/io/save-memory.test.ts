import {execFileSync} from 'node:child_process'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {describe, expect, it} from 'vitest'

const saveMemory = pathToFileURL(fileURLToPath(new URL('../../dist/io/save-memory.js', import.meta.url))).href

/** MB of room for new objects in a program that makes many, of which some live a while, and calls this now and then. */
const youngMbOf = (call: string): number =>
  Number(
    execFileSync(
      process.execPath,
      [
        // As newer versions of V8 do by themselves.
        ...['--max-semi-space-size=64', '--input-type=module', '--eval'],
        `import {getHeapSpaceStatistics} from 'node:v8'
        import {boundGrowth} from '${saveMemory}'
        const lately = []
        for (let at = 0; at < 400_000; at++) {
          lately[at % 50_000] = {at, text: 'word ' + at, more: [at, at, at, at]}
          if (at % 1000 === 0) { ${call} }
        }
        console.log(getHeapSpaceStatistics().find(space => space.space_name === 'new_space').space_size / 2 ** 20)`,
      ],
      {encoding: 'utf8'},
    ),
  )

describe('boundGrowth', () => {
  it('ends the growth of the room for new objects where it suits a build', () => {
    const unbound = youngMbOf('')
    const bound = youngMbOf('boundGrowth()')
    expect(unbound).toBeGreaterThan(32)
    expect(bound).toBeGreaterThan(16)
    expect(bound).toBeLessThanOrEqual(32)
  })
})
