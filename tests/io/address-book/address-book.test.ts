import {readFileSync, statSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {parseAddressBook} from '../../../src/io/address-book/parse-address-book.js'
import {parseVcards} from '../../../src/io/address-book/parse-vcard.js'
import {appendToBook, removeFromBook} from '../../../src/io/address-book/write-address-book.js'
import type {BookRow} from '../../../src/model/address-book.js'
import {addressText} from '../../../src/model/address.js'
import {folderWith} from '../../support/folder.js'

const groups = ['otan', 'osce']
const read = (text: string) => {
  const file = new VFile({path: 'book.csv'})
  const recipients = parseAddressBook(file, text, {groups})
  return {recipients, messages: file.messages.map(({ruleId, line, column}) => `${line}:${column} ${ruleId}`)}
}

describe('an address book', () => {
  it.each([
    [',', 'the missing commas, or put texts with a comma in', 'holds a comma,'],
    [';', 'the missing semicolons, or put texts with a semicolon in', 'holds a semicolon,'],
    ['\t', 'the missing tabs, or put texts with a tab in', 'holds a tab,'],
  ])('is mended by the sign that parts its columns: %j', (sign, ofRow, ofQuotes) => {
    const rows = ['group,email,source', 'otan,a@parl.example.org', 'otan,"a@parl.example.org']
    const file = new VFile({path: 'book.csv'})
    parseAddressBook(file, rows.join('\n').replaceAll(',', sign), {groups})
    const remedies = file.messages.map(({said}) => said?.remedy.en)
    expect(remedies).toEqual([expect.stringContaining(ofRow), expect.stringContaining(ofQuotes)])
  })

  it('makes one recipient of all rows of a person', () => {
    const {recipients, messages} = read(`group,email,name,lang,salutation,source
otan,anne@parl.example.org,Anne,fr,"Madame, Monsieur,",Annuaire
osce,ANNE@parl.example.org,,,,Directory
`)
    expect(messages).toEqual([])
    expect(recipients).toHaveLength(1)
    expect(recipients[0]).toMatchObject({
      groups: ['otan', 'osce'],
      name: 'Anne',
      salutation: 'Madame, Monsieur,',
      source: 'Annuaire',
      line: 2,
    })
  })

  it.each([
    [
      'semicolons, as French spreadsheets write',
      'groupe;courriel;nom;langue;salutation;provenance\notan;a@parl.example.org;A;fr;;B\n',
    ],
    ['tabs', 'group\temail\tsource\notan\ta@parl.example.org\tB\n'],
    ['a byte order mark and CRLF', '\uFEFFgroup,email,source\r\notan,a@parl.example.org,B\r\n'],
    ['columns in another order', 'source,email,group\nB,a@parl.example.org,otan\n'],
    ['empty lines', '\n\ngroup,email,source\n\n\notan,a@parl.example.org,B\n\n'],
  ])('is read with %s', (_, text) => {
    const {recipients, messages} = read(text)
    expect(messages).toEqual([])
    expect(recipients.map(({address, source}) => [addressText(address), source])).toEqual([['a@parl.example.org', 'B']])
  })

  it('tells the place of a mistake after cells of several lines and empty lines', () => {
    const {messages} = read(
      'group,email,source\n\notan,a@parl.example.org,"one\ntwo"\n\notan,  bad,B\nnobody,b@parl.example.org,B\n',
    )
    expect(messages).toEqual(['3:25 book-control', '6:6 book-address', '7:1 book-group'])
  })

  it.each(['A\u0000B', 'A\u001B[2JB', 'A\u202EB', 'A\u2066B', 'A\u2028B', 'A\u0085B'])(
    'takes no %j for a name',
    name => {
      expect(read(`group,email,name,source\notan,a@parl.example.org,"${name}",B\n`).messages).toEqual([
        '2:25 book-control',
      ])
    },
  )

  it('quotes no address in any message', () => {
    const file = new VFile({path: 'book.csv'})
    parseAddressBook(
      file,
      'group,email,source\nanne@parl.example.org,otan,B\notan,anne@parl.example.org; bob@parl.example.org,B\n"otan,x',
      {groups},
    )
    expect(file.messages.length).toBeGreaterThan(0)
    expect(JSON.stringify(file.messages)).not.toMatch(/(anne|bob)@/)
  })
})

describe('a vCard file', () => {
  it('gives names, preferred addresses and languages of versions 2.1 to 4.0', () => {
    const cards = parseVcards(`BEGIN:VCARD\r
VERSION:4.0\r
FN:Anne Spéci\r
 men\r
EMAIL;TYPE=work:second@parl.example.org\r
EMAIL;PREF=1;TYPE="work,x":anne@parl.example.org\r
LANG;PREF=2:de\r
LANG;PREF=1:fr\r
END:VCARD\r
BEGIN:VCARD\r
VERSION:3.0\r
N:Sample;John;;;\r
item1.EMAIL;type=INTERNET;type=pref:john@parl.example.org\r
NOTE:EMAIL:not@this.example.org\r
END:VCARD\r
BEGIN:VCARD\r
VERSION:2.1\r
FN:Without Address\r
END:VCARD\r
BEGIN:VCARD\r
FN:Comma\\, Back\\\\slash\r
EMAIL:mailto:c@parl.example.org\r
END:VCARD\r
`)
    expect(cards).toEqual([
      {number: 1, email: 'anne@parl.example.org', name: 'Anne Spécimen', languages: 'fr,de'},
      {number: 2, email: 'john@parl.example.org', name: 'John Sample', languages: ''},
      {number: 4, email: 'c@parl.example.org', name: 'Comma, Back\\slash', languages: ''},
    ])
  })
})

describe('a vCard of an older program', () => {
  it('may begin with a byte order mark, and have quoted names over several lines', () => {
    const text = `\uFEFFBEGIN:VCARD
VERSION:2.1
N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Sp=C3=A9cimen;Ana=
=C3=AFs
FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Ana=C3=AFs =
Sp=C3=A9cimen
EMAIL;INTERNET;PREF:anais@parl.example.org
END:VCARD
`
    expect(parseVcards(text)).toEqual([
      {number: 1, email: 'anais@parl.example.org', name: 'Anaïs Spécimen', languages: ''},
    ])
    const noFull = text.replace(/^FN.*\n.*\n/m, '')
    expect(parseVcards(noFull)[0]?.name).toBe('Anaïs Spécimen')
  })
})

const row = (email: string, name: string): BookRow => ({
  group: 'otan',
  email,
  name,
  languages: 'fr',
  salutation: '',
  source: 'Annuaire',
})

it('is told once of a first line that is a person, without its words', () => {
  const {messages} = read('otan,anne@parl.example.org,Anne Secrète,fr,,Annuaire\n')
  expect(messages).toEqual(['1:1 book-columns'])
})

describe('a file with lines as long as a file', () => {
  it('is read in a walk, whether it is vCards or rows', () => {
    expect(parseVcards(`BEGIN:VCARD\n${'QUOTED-PRINTABLE'.repeat(100_000)}`)).toEqual([])
    // For a name that is near none, all names would be looked at as often.
    expect(read(`group${',group'.repeat(150_000)}\n`).messages.at(-1)).toMatch(/^1:\d+ book-columns$/)
  })
})

describe('writing an address book', () => {
  it('begins one, for the owner alone, that reads back the same', () => {
    const path = join(folderWith(), 'book.csv')
    appendToBook(path, [row('anne@parl.example.org', 'Spécimen, "Anne"')])
    expect(statSync(path).mode & 0o777).toBe(0o600)
    expect(read(readFileSync(path, 'utf8')).recipients[0]?.name).toBe('Spécimen, "Anne"')
  })

  it('keeps the order of columns and the sign between them', () => {
    const path = join(folderWith({'book.csv': 'source;courriel;groupe;nom\nX;a@parl.example.org;otan;A'}), 'book.csv')
    appendToBook(path, [row('b@parl.example.org', 'B')])
    expect(readFileSync(path, 'utf8')).toBe(
      'source;courriel;groupe;nom\nX;a@parl.example.org;otan;A\nAnnuaire;b@parl.example.org;otan;B\n',
    )
  })

  it('takes out all rows of a person, and nothing else', () => {
    const path = join(folderWith(), 'book.csv')
    const others = 'group,email,source\notan,anne@parl.example.org.example.org,"a\nb"\n\n'
    writeFileSync(
      path,
      `${others}otan,Anne@PARL.example.org,"x\ny"\nosce,anne@parl.example.org,B\notan,bob@parl.example.org,B\n`,
    )
    expect(removeFromBook(path, 'anne@parl.example.org')).toBe(2)
    expect(readFileSync(path, 'utf8')).toBe(`${others}otan,bob@parl.example.org,B\n`)
    expect(removeFromBook(path, 'anne@parl.example.org')).toBe(0)
  })

  it('leaves alone what it cannot read, and says so', () => {
    for (const text of ['group,email,source\notan,anne@parl.example.org,Registre de l\xE9tat\n', 'group,"email\n']) {
      const path = join(folderWith({'book.csv': Buffer.from(text, 'latin1')}), 'book.csv')
      expect(removeFromBook(path, 'anne@parl.example.org')).toBeUndefined()
      expect(readFileSync(path).toString('latin1')).toBe(text)
    }
  })

  it('keeps the byte order mark that spreadsheet programs want', () => {
    const path = join(folderWith({'book.csv': '\uFEFFgroup,email,source\notan,anne@parl.example.org,B\n'}), 'book.csv')
    expect(removeFromBook(path, 'anne@parl.example.org')).toBe(1)
    expect(readFileSync(path, 'utf8')).toBe('\uFEFFgroup,email,source\n')
  })
})
