import {join} from 'node:path'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {importRows, type ImportSource} from '../../../src/io/address-book/read-import.js'
import {folderWith} from '../../support/folder.js'

const card = (email: string) => `BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Anne\r\nEMAIL:${email}\r\nEND:VCARD\r\n`
const cards = {'c.vcf': card('anne@parl.example.org') + card('nobody')}

/** All rows, with the file that has their mistakes. */
function readImport(source: ImportSource) {
  const file = new VFile({path: source.shown})
  return {rows: [...importRows(file, source)], file}
}

const read = (defaults: {readonly group?: string; readonly source?: string}) =>
  readImport({path: join(folderWith(cards), 'c.vcf'), shown: 'c.vcf', groups: ['otan'], defaults})

describe('an import of vCards', () => {
  it.each([
    ['named, in bytes', 'FN;CHARSET=ISO-8859-2:Ond\xF8ej', 'Ondřej'],
    ['named, quoted-printable', 'FN;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:Ana=EFs', 'Anaïs'],
    ['not named, in bytes', 'FN:Ana\xEFs', 'Anaïs'],
    ['not named, quoted-printable', 'FN;ENCODING=QUOTED-PRINTABLE:Ana=EFs', 'Anaïs'],
    ['UTF-8, quoted-printable', 'FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Ana=C3=AFs', 'Anaïs'],
  ])('reads version 2.1 in its charset: %s', (_, line, name) => {
    const text = `BEGIN:VCARD\r\nVERSION:2.1\r\n${line}\r\nEMAIL:anne@parl.example.org\r\nEND:VCARD\r\n`
    const path = join(folderWith({'c.vcf': Buffer.from(text, 'latin1')}), 'c.vcf')
    const {rows} = readImport({path, shown: 'c.vcf', groups: ['otan'], defaults: {group: 'otan', source: 'B'}})
    expect(rows.map(({row}) => row.name)).toEqual([name])
  })

  it.each([
    ['UTF-16', Buffer.from('\uFEFFgroup,email,source\n', 'utf16le'), 'UTF-16'],
    ['UTF-16 without a mark', Buffer.from('group,email,source\n', 'utf16le'), 'UTF-16'],
    ['Latin-1', Buffer.from('group,email,source\notan,a@parl.example.org,\xE9t\xE9\n', 'latin1'), 'CSV UTF-8'],
  ])('says of a CSV in %s how to save it', (_, bytes, word) => {
    const path = join(folderWith({'b.csv': bytes}), 'b.csv')
    const {rows, file} = readImport({path, shown: 'b.csv', groups: ['otan'], defaults: {}})
    expect(rows).toEqual([])
    expect(file.messages.map(({ruleId}) => ruleId)).toEqual(['book-encoding'])
    expect(file.messages[0]?.said?.remedy.en).toContain(word)
  })

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
