import {lstatSync, readdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {forgetPerson} from '../../../src/engine/campaign/forget-person.js'
import {personIdOf} from '../../../src/engine/campaign/person.js'
import {addressOf, ledgerFor} from '../../support/campaign.js'
import {publicationYaml} from '../../support/cli.js'
import {folderWith} from '../../support/folder.js'

const address = 'anne@parl.example.org'
const head = 'group,email,source\n'
const book = `${head}otan,${address},Annuaire\notan,bob@parl.example.org,Annuaire\n`
const forget = (directory: string) => forgetPerson({directory, language: 'en', environment: {}, address})

describe('forgetting a person', () => {
  it('erases them from the book that a link leads to, and leaves the link', async () => {
    const elsewhere = join(folderWith({'book.csv': book}), 'book.csv')
    const root = folderWith({'cess.yml': publicationYaml})
    symlinkSync(elsewhere, join(root, 'recipients.csv'))
    expect(await forget(root)).toEqual({rows: 1, deliveries: 0})
    expect(readFileSync(elsewhere, 'utf8')).not.toContain(address)
    expect(lstatSync(join(root, 'recipients.csv')).isSymbolicLink()).toBe(true)
  })

  it('leaves nothing of them that an import wrote beside the book when it was killed', async () => {
    const root = folderWith({'cess.yml': publicationYaml, 'recipients.csv.cess-tmp': book})
    expect(await forget(root)).toEqual({rows: 0, deliveries: 0})
    expect(readdirSync(root).toSorted()).toEqual(['.cess', 'cess.yml'])
  })

  it('says that their rows are left in a book that cannot be read, and suppresses them all the same', async () => {
    const root = folderWith({'cess.yml': publicationYaml})
    const path = join(root, 'recipients.csv')
    writeFileSync(path, Buffer.from(`${book}otan,c@parl.example.org,Registre de l\xE9tat\n`, 'latin1'))
    await expect(forget(root)).rejects.toThrow(/still in the address book/)
    expect(readFileSync(path).toString('latin1')).toContain(address)
    const {ledger, keyring} = await ledgerFor({}, root)
    expect(await ledger.isSuppressed(personIdOf(keyring, addressOf(address)))).toBe(true)
  })
})
