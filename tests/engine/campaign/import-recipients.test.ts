import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {importRecipients} from '../../../src/engine/campaign/import-recipients.js'
import {publicationYaml} from '../../support/cli.js'
import {folderWith} from '../../support/folder.js'

const head = 'group,email,source\n'
const rows = (name: string, count: number) =>
  Array.from({length: count}, (_, index) => `otan,${name}-${index}@parl.example.org,B\n`).join('')
const importing = (root: string, from: string) =>
  importRecipients({directory: root, language: 'en', environment: {}, from, defaults: {}})

describe('imports into an address book', () => {
  it('that run at once lose nobody', async () => {
    const names = ['a', 'b', 'c', 'd', 'e']
    const files = Object.fromEntries(names.map(name => [`${name}.csv`, head + rows(name, 200) + rows('all', 50)]))
    const root = folderWith({'cess.yml': publicationYaml, ...files})
    const reports = await Promise.all(names.map(name => importing(root, `${name}.csv`)))
    expect(reports.reduce((sum, {added}) => sum + added, 0)).toBe(1050)
    expect(readFileSync(join(root, 'recipients.csv'), 'utf8').trim().split('\n')).toHaveLength(1051)
  })

  it('leave it as it was where a row is wrong', async () => {
    const root = folderWith({'cess.yml': publicationYaml, 'a.csv': `${head}${rows('a', 3)}nobody,x,B\n`})
    const book = join(root, 'recipients.csv')
    writeFileSync(book, `${head}${rows('b', 1)}`)
    expect((await importing(root, 'a.csv')).added).toBe(0)
    expect(readFileSync(book, 'utf8')).toBe(`${head}${rows('b', 1)}`)
  })

  it('lose no column that the book has not', async () => {
    const text =
      'group,email,source,languages,name\notan,a@parl.example.org,B,"de,en",Anne\notan,b@parl.example.org,B,,\n'
    const root = folderWith({'cess.yml': publicationYaml, 'a.csv': text})
    const book = join(root, 'recipients.csv')
    writeFileSync(book, `${head}${rows('b', 1)}`)
    const {added, messages} = await importing(root, 'a.csv')
    expect(added).toBe(0)
    expect(messages.map(({ruleId, line, reason}) => [ruleId, line, /`(\w+)`/.exec(reason.en)?.[1]])).toEqual([
      ['book-columns', 2, 'name'],
      ['book-columns', 2, 'languages'],
    ])
    expect(readFileSync(book, 'utf8')).toBe(`${head}${rows('b', 1)}`)
    writeFileSync(book, `group,email,source,langues,nom\n`)
    expect((await importing(root, 'a.csv')).added).toBe(2)
    expect(readFileSync(book, 'utf8')).toBe(text.replace('languages,name', 'langues,nom'))
  })
})
