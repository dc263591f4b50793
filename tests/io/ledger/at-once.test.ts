import {expect, it} from 'vitest'
import {addressNumber, ledgerFor, planned} from '../../support/campaign.js'
import {postgresForFile} from '../../support/postgres.js'
import {describeWith} from '../../support/tools.js'

describeWith('psql', 'a ledger on PostgreSQL', () => {
  const environmentOf = postgresForFile()

  it('lets several plan the same persons at once, again and again', async () => {
    const environment = environmentOf()
    const open = [await ledgerFor(environment), await ledgerFor(environment), await ledgerFor(environment)]
    for (let round = 0; round < 150; round++) {
      const addresses = Array.from({length: 3}, (_, index) => addressNumber(round * 3 + index))
      await Promise.all(open.map(one => planned(one, addresses)))
    }
    expect(await open[0]?.ledger.list({})).toHaveLength(150 * 3)
  })
})
