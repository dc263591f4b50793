import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {init} from '../../../src/engine/init/init.js'
import {withLockFile} from '../../../src/io/lock.js'
import {defaultPublication} from '../../../src/model/scaffold/new-publication.js'
import {UsageError} from '../../../src/model/usage-error.js'
import {folderWith} from '../../support/folder.js'

it('waits for another that begins in the same folder, and gives way to it', async () => {
  const directory = folderWith()
  const file = join(directory, 'cess.yml')
  const begun = await withLockFile(join(directory, '.cess-init.lock'), {}, () => {
    const second = init({directory, publication: defaultPublication('en'), language: 'en'})
    writeFileSync(file, 'another: one\n')
    return [second]
  })
  await expect(begun[0]).rejects.toThrow(UsageError)
  expect([readdirSync(directory), readFileSync(file, 'utf8')]).toEqual([['cess.yml'], 'another: one\n'])
})
