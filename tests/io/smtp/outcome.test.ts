import {describe, expect, it} from 'vitest'
import {outcomeOf} from '../../../src/io/smtp/outcome.js'

describe('what came of a letter', () => {
  it.each([
    [
      {responseCode: 550, response: '550 5.1.1 <a@parl.example.org> unknown', command: 'RCPT TO'},
      false,
      {kind: 'refused', reply: '550 5.1.1', shape: '… unknown'},
    ],
    [
      {responseCode: 552, response: '552 too large', command: 'DATA'},
      true,
      {kind: 'refused', reply: '552', shape: 'too large'},
    ],
    [
      {responseCode: 451, response: '451-4.7.1 later', command: 'DATA'},
      true,
      {kind: 'deferred', reply: '451 4.7.1', isBusy: false},
    ],
    [{responseCode: 421, response: '421 bye'}, false, {kind: 'deferred', reply: '421', isBusy: true}],
    [{responseCode: 553, command: 'MAIL FROM'}, false, {kind: 'closed', reply: '553'}],
    [{responseCode: 502, command: 'HELO'}, false, {kind: 'closed', reply: '502'}],
    [{responseCode: 535, code: 'EAUTH', command: 'AUTH PLAIN'}, false, {kind: 'closed', reply: '535'}],
    [{responseCode: 554, code: 'EPROTOCOL', command: 'CONN'}, false, {kind: 'closed', reply: '554'}],
    [{code: 'ETLS'}, false, {kind: 'closed', reply: 'ETLS'}],
    [{code: 'ECONNECTION', command: 'CONN'}, false, {kind: 'deferred', reply: 'ECONNECTION', isBusy: false}],
    [{code: 'ECONNECTION', command: 'CONN'}, true, {kind: 'lost', reply: 'ECONNECTION'}],
    [{code: 'ETIMEDOUT'}, true, {kind: 'lost', reply: 'ETIMEDOUT'}],
    [{}, true, {kind: 'lost', reply: 'EUNKNOWN'}],
  ] as const)('is judged: %o, given whole: %s', (error, isGiven, expected) => {
    expect(outcomeOf(error, isGiven)).toEqual(expected)
  })
})
