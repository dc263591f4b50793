import {beforeAll, expect, it} from 'vitest'
import {buildOnce} from '../../support/campaign-folder.js'
import {compileOnce} from '../../support/sending.js'
import {tortureRound} from '../../support/torture/round.js'

buildOnce()
beforeAll(compileOnce)

// The rounds of `torture.test.ts` have more persons, databases and accidents.
it('loses nobody, and writes to nobody twice, whenever it is killed', async () => {
  const plan = {seed: 1, store: 'sqlite', faults: ['kill'], persons: 12, system: {}, tls: undefined} as const
  const {twice, lost, untold, happened} = await tortureRound(plan)
  expect({twice, lost, untold, happened}).toEqual({twice: [], lost: [], untold: [], happened: ['kill']})
})
