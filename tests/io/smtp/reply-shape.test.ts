import {describe, expect, it} from 'vitest'
import {replyShape} from '../../../src/io/smtp/reply-shape.js'

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
