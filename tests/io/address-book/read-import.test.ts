import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {readImport} from '../../../src/io/address-book/read-import.js'
import {folderWith} from '../../support/folder.js'

const card = (email: string) => `BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Anne\r\nEMAIL:${email}\r\nEND:VCARD\r\n`
const cards = {'c.vcf': card('anne@parl.example.org') + card('nobody')}

const read = (defaults: {readonly group?: string; readonly source?: string}) =>
  readImport({path: join(folderWith(cards), 'c.vcf'), shown: 'c.vcf', groups: ['otan'], defaults})

describe('an import of vCards', () => {
  it('asks once for the options that no card can stand for', () => {
    const {file, rows} = read({})
    expect(rows).toEqual([])
    expect(file.messages.map(({reason}) => reason)).toEqual(['Missing `--group`', 'Missing `--source`'])
    expect(file.messages[0]?.said?.remedy.en).toContain('--group otan --source')
  })

  it('gives the line at which a wrong card begins', () => {
    const {file, rows} = read({group: 'otan', source: 'the meeting of 3 May'})
    expect(rows).toHaveLength(1)
    expect(file.messages.map(({ruleId, line}) => [ruleId, line])).toEqual([['book-address', 6]])
  })
})
