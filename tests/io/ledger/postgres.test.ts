import pg from 'pg'
import {expect, it} from 'vitest'
import {openPostgres} from '../../../src/io/ledger/postgres.js'
import {postgresForFile} from '../../support/postgres.js'
import {describeWith} from '../../support/tools.js'
import {addressNumber, ledgerFor, planned} from '../../support/campaign.js'

const statement = {sql: 'SELECT 1 AS one', values: []}

describeWith('psql', 'a ledger on PostgreSQL', () => {
  const environmentOf = postgresForFile()

  it('outlives connections that are ended at any moment', async () => {
    const url = environmentOf()['CESS_DATABASE_URL'] ?? ''
    const database = openPostgres(url)
    const admin = new pg.Client({connectionString: url})
    await admin.connect()
    const end = () =>
      admin.query(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()`,
      )
    let isOver = false
    const work = Array.from({length: 4}, async () => {
      while (!isOver) await database.runAll([statement, statement, statement]).catch(() => {})
    })
    for (let round = 0; round < 60; round++) await end()
    isOver = true
    await Promise.all(work)
    await admin.end()
    // What nobody listens to would have ended the process.
    expect(await database.run(statement)).toEqual([{one: 1}])
    await database.close()
  })

  it('lets several plan the same persons at once, again and again', {tags: 'slow'}, async () => {
    const environment = environmentOf()
    const open = [await ledgerFor(environment), await ledgerFor(environment), await ledgerFor(environment)]
    for (let round = 0; round < 150; round++) {
      const addresses = Array.from({length: 3}, (_, index) => addressNumber(round * 3 + index))
      await Promise.all(open.map(one => planned(one, addresses)))
    }
    expect(await open[0]?.ledger.list({})).toHaveLength(150 * 3)
  })
})
