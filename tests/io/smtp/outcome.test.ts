import {describe, expect, it} from 'vitest'
import {finalOutcome, outcomeOf, replyShape} from '../../../src/io/smtp/outcome.js'

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
    // After the end of a message there are but 2yz, 4yz and 5yz.
    [{responseCode: 354, response: '354 go on', command: 'DATA'}, true, {kind: 'lost', reply: '354'}],
    [
      {responseCode: 354, response: '354 go on', command: 'DATA'},
      false,
      {kind: 'deferred', reply: '354', isBusy: false},
    ],
    [{responseCode: 4500, response: '4500 what', command: 'DATA'}, true, {kind: 'lost', reply: 'EPROTOCOL'}],
    [{responseCode: 450, response: '450-no\n250 yes', command: 'DATA'}, true, {kind: 'lost', reply: '450'}],
    [{responseCode: 666, response: '666', command: 'RCPT TO'}, false, {kind: 'deferred', reply: '666', isBusy: false}],
  ] as const)('is judged: %o, given whole: %s', (error, isGiven, expected) => {
    expect(outcomeOf(error, isGiven)).toEqual(expected)
  })
})

describe('a reply to the whole of a message', () => {
  it.each([
    ['250 2.0.0 queued', {kind: 'accepted', reply: '250 2.0.0'}],
    ['200', {kind: 'accepted', reply: '200'}],
    ['250-one\n250 two', {kind: 'accepted', reply: '250'}],
    ['250-one\n550 two', {kind: 'lost', reply: '250'}],
    ['2 hello', {kind: 'lost', reply: 'EPROTOCOL'}],
    ['354 go on', {kind: 'lost', reply: '354'}],
    [undefined, {kind: 'lost', reply: 'EPROTOCOL'}],
  ] as const)('takes it by 2yz alone: %j', (response, expected) => {
    expect(finalOutcome(response)).toEqual(expected)
  })
})

const [anne, john] = ['anne.specimen@parl.example.org', 'john@agency.example.org']

describe('the shape of a reply', () => {
  it.each([
    (to: string) => `550 5.1.1 <${to}>: Recipient address rejected: User unknown`,
    (to: string) => `550-5.7.1 [192.0.2.1] blocked\r\n550 5.7.1 (${to.split('@')[0]}) id 4Xy${to.length}QzT11`,
    (to: string) => `554 no mailbox ${to.split('@')[0]?.toUpperCase()} at ${to.split('@')[1]}`,
  ])('is the same for two persons, and holds neither', said => {
    const [first, second] = [replyShape(said(anne), anne), replyShape(said(john), john)]
    expect(first).toBe(second)
    expect(`${first}${second}`).not.toMatch(/anne|john|parl|agency|^5/i)
  })

  it('keeps what is said of the sender', () => {
    const said = '554 5.7.1 Client host [192.0.2.1] blocked using zen.example.org'
    expect(replyShape(said, anne)).toBe('Client host [192.0.2.1] blocked using zen.example.org')
  })
})
