import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {openEncipherment} from '../../../src/engine/campaign/encipherment.js'
import type {Publication} from '../../../src/model/publication.js'
import {tlpLabels, type TlpLabel} from '../../../src/model/tlp.js'
import {addressOf} from '../../support/campaign.js'
import {folderWith} from '../../support/folder.js'
import {mailIdentity} from '../../support/mail-seal.js'
import {pemOf} from '../../support/seal.js'

/** Everything that a group may say, by how much it asks for under each label, from CLEAR to RED: nothing, if possible, a must. */
const model = {
  absent: '00000',
  no: '00000',
  'if-possible': '11111',
  required: '22222',
  'TLP:CLEAR': '22222',
  'TLP:GREEN': '12222',
  'TLP:AMBER': '11222',
  'TLP:AMBER+STRICT': '11122',
  'TLP:RED': '11112',
} as const
const settings = Object.entries(model)
const [known, unknown] = ['anne@parl.example.org', 'john@parl.example.org'] as const

/** The way of a message by the model: enciphered, refused, or plain. */
function expected(asked: readonly string[], label: number, address: string): string {
  const most = Math.max(0, ...asked.map(row => Number(row[label])))
  if (most === 0) return 'plain'
  if (address === known) return 'enciphered'
  return most === 2 ? 'refused' : 'plain'
}

describe('what is enciphered', () => {
  it('is the most that any group of the person asks for under the label', () => {
    const root = folderWith()
    mkdirSync(join(root, 'certificates'))
    writeFileSync(join(root, 'certificates', 'anne.pem'), pemOf(mailIdentity({address: known}).certificate))
    const groups = settings.map(([encrypt], number) => ({id: `g${number}`, ...(encrypt !== 'absent' && {encrypt})}))
    // Nothing else of a publication is read.
    const publication = {vocabularies: {recipients: groups}} as unknown as Publication
    const book = join(root, 'recipients.csv')
    const {isAsked, of} = openEncipherment(publication, root, book, Date.UTC(2026, 10, 18))
    expect(isAsked).toBe(true)
    const seen = (address: string, ids: readonly string[], tlp: TlpLabel) => {
      const {certificate, lack} = of(addressOf(address), ids, tlp)
      return certificate ? 'enciphered' : lack ? 'refused' : 'plain'
    }
    for (const address of [known, unknown])
      for (const [label, tlp] of tlpLabels.entries()) {
        expect(seen(address, [], tlp)).toBe('plain')
        for (const [a, [, first]] of settings.entries())
          for (const [b, [, second]] of settings.entries())
            expect([address, tlp, a, b, seen(address, [`g${a}`, `g${b}`], tlp)]).toEqual([
              ...[address, tlp, a, b],
              expected([first, second], label, address),
            ])
      }
  })

  it.each([
    ['no', false],
    [undefined, false],
    ['TLP:RED', true],
    ['if-possible', true],
  ])('is asked for by %s: %s', (encrypt, isAsked) => {
    const publication = {vocabularies: {recipients: [{id: 'a', encrypt}]}} as unknown as Publication
    const root = folderWith()
    expect(openEncipherment(publication, root, join(root, 'book.csv'), 0).isAsked).toBe(isAsked)
  })
})
