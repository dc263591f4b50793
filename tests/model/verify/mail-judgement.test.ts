import {expect, it} from 'vitest'
import {readCertificate} from '../../../src/model/cms/read-certificate.js'
import {judgeMail} from '../../../src/model/verify/mail-judgement.js'
import {mailIdentity} from '../../support/mail-seal.js'

const certificate = readCertificate(mailIdentity().certificate)
const fields = new Map([['from', ['alertes@example.org']]])
const signer = {
  ...{subject: 'Centre', addresses: certificate.addresses, issuer: 'Authority', fingerprint: '', isGiven: true},
  standing: {validity: 'valid'},
} as const

/** State of a message by a certificate of other uses. */
const stateBy = (uses: {readonly usage?: number | undefined; readonly purposes?: readonly string[] | undefined}) =>
  judgeMail(
    {
      ...{kind: 'signed', chain: [], isSenders: true, fields, differing: [], content: new Uint8Array()},
      certificate: {...certificate, ...uses},
    },
    () => signer,
  ).state

it('is signed by a key that may sign, and mail', () => {
  const states = [{}, {usage: undefined}, {usage: 0x80}, {usage: 0x40}, {purposes: undefined}].map(stateBy)
  expect(new Set(states)).toEqual(new Set(['signed']))
})

it('is a stranger’s by a key that may not sign, or no mail', () => {
  const states = [{usage: 0x20}, {usage: 0}, {purposes: []}, {purposes: ['1.3.6.1.5.5.7.3.1']}].map(stateBy)
  expect(new Set(states)).toEqual(new Set(['stranger']))
})
