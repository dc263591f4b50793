import {readdirSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {diagnosticRows, sensesOf} from '../../../src/model/returns/diagnostic-words.js'
import {judgeFailure} from '../../../src/model/returns/judge-failure.js'
import {verdictOfStatus} from '../../../src/model/returns/status-codes.js'
import {classOf, fixtureMails, mailboxFolder, mailClasses} from '../../support/fixture-mailbox.js'
import {halves} from '../../support/halves.js'

describe('a mailbox of reports and replies', () => {
  it('has some of each class and of each system', () => {
    expect(new Set(fixtureMails.map(({expected}) => expected))).toEqual(new Set(mailClasses))
    expect(readdirSync(mailboxFolder).length).toBeGreaterThan(10)
    expect(fixtureMails.length).toBeGreaterThan(240)
  })

  for (const {cases, speed} of halves(
    fixtureMails.map(mail => [mail.name, mail] as const),
    3,
  ))
    it.each(cases)('is read right: %s', speed, async (_, {bytes, expected}) => {
      expect(await classOf(bytes)).toBe(expected.replace('-elsewhere', ''))
    })

  for (const {cases, speed} of halves(
    fixtureMails.map(mail => [mail.name, mail] as const),
    10,
  ))
    it.each(cases)('is read right with CRLF: %s', speed, async (_, mail) => {
      const bytes = Buffer.from(mail.bytes.toString('latin1').replaceAll('\n', '\r\n'), 'latin1')
      expect(await classOf(bytes)).toBe(mail.expected.replace('-elsewhere', ''))
    })
})

describe('a status', () => {
  it.each(['5.1.1', '5.1.2', '5.1.3', '5.1.6', '5.1.10', '5.2.1'])('%s says that the address is no more', status => {
    expect(verdictOfStatus(status)).toBe('gone')
  })

  it.each(['5.1.7', '5.1.8', '5.7.0', '5.7.1', '5.7.26', '5.7.999'])('%s never silences anybody', status => {
    for (const diagnostic of ['', '550 5.1.1 User unknown', 'User unknown', '550 5.2.1 disabled'])
      expect(judgeFailure(status, diagnostic).verdict).toBe('policy')
  })

  it.each(['4.4.1', '4.4.7', '4.2.2', '4.1.1', '5.2.2', '5.3.4'])('%s says nothing of the address', status => {
    expect(judgeFailure(status, 'it did not work').verdict).toBe('passing')
  })

  it.each(['5.0.0', '5.4.1', '5.5.0', ''])('%j leaves it to the words', status => {
    expect(judgeFailure(status, '550 User not found').verdict).toBe('gone')
    expect(judgeFailure(status, '550 account disabled').verdict).toBe('gone')
    expect(judgeFailure(status, '550 5.1.1 <a@example.org>').verdict).toBe('gone')
    expect(judgeFailure(status, '550 no').verdict).toBe('unclear')
    expect(judgeFailure(status, '550 blocked: unknown user list').verdict).not.toBe('gone')
  })
})

describe('a report of any length', () => {
  for (const {cases, speed} of halves(['a-', 'user is ', '<', 'a.'], 4))
    it.each(cases)('is read in a moment: %j again and again', speed, async piece => {
      const fields = `Action: failed\nFinal-Recipient: ${piece.repeat(20_000)}\nDiagnostic-Code: ${piece.repeat(20_000)}\n`
      const head = 'Content-Type: multipart/report; boundary=b\n\n--b\nContent-Type: message/delivery-status\n\n'
      expect(await classOf(Buffer.from(`${head}${fields}\n--b--\n`))).toBe('unclear')
    })
})

describe('the words of a server', () => {
  it.each(diagnosticRows.map(row => [row.example, row] as const))('are known: %s', (example, {sense}) => {
    expect(sensesOf(example)).toContain(sense)
  })

  it('are not found in the names of hosts and persons', () => {
    const names =
      'host spam.blocked.example.org[192.0.2.1] said: <sender.policy@example.org> https://spf.example.org/virus'
    expect([...sensesOf(names)]).toEqual([])
  })
})
