// @module-tag slow
import {randomInt} from 'node:crypto'
import {join} from 'node:path'
import {setTimeout as sleep} from 'node:timers/promises'
import {describe, expect, it} from 'vitest'
import {startBuild, tornFiles, treeOf, twoStates} from '../support/two-states.js'

/** `npm run nightly` asks for more. */
const rounds = Number(process.env['CESS_TORTURE_ROUNDS'] ?? 1)

describe('builds killed at any moment', () => {
  it('tear no file, and the next one is whole', async () => {
    const states = await twoStates()
    const {root} = states
    const out = join(root, 'out')
    const begun = performance.now()
    states.turn('first')
    expect(await startBuild(root, out).ended).toMatchObject({code: 0})
    const longestMs = performance.now() - begun
    for (let round = 1; round <= rounds; round++) {
      const state = round % 2 === 0 ? 'first' : 'second'
      states.turn(state)
      const {started, ended} = startBuild(root, out)
      // Any moment will do, on any machine; most find the build at work.
      await sleep(randomInt(Math.ceil(longestMs)))
      started.kill('SIGKILL')
      await ended
      expect({round, torn: tornFiles(out, states)}).toEqual({round, torn: []})
      // Every other time a further build finds what two dead ones left.
      if (round % 3 === 0) continue
      await states.build(out)
      expect(treeOf(out)).toEqual(states[state])
    }
  })
})
