import {describe, expect, it} from 'vitest'
import {haltText} from '../../src/cli/halt-text.js'
import {nameServer} from '../../src/engine/campaign/run-result.js'

const tally = {sent: 0, refused: 0, uncertain: 0, waiting: 1, withheld: 0, elsewhere: 0}
const settings = {host: 'mail.example.org', port: 587, auth: {user: 'name', pass: 'secret'}}

const haltedBy = (reply: string) => {
  const {halt} = nameServer({tally, halt: {by: 'server', reply}}, settings)
  if (!halt) throw new Error('a run that was halted stays halted')
  return halt
}

describe('what is said of a run that ended early', () => {
  it('names the server that cannot be reached, and not who logs in', () => {
    const text = haltText(haltedBy('ESOCKET'), 'en')
    expect(text).toContain('cannot be reached at mail.example.org:587 (ESOCKET)')
    expect(haltText(haltedBy('EDNS'), 'fr')).toContain('injoignable à mail.example.org:587 (EDNS)')
    expect(JSON.stringify(haltedBy('ESOCKET'))).not.toMatch(/name|secret/)
  })

  it('says of a server without TLS what it lacks', () => {
    expect(haltText(haltedBy('ETLS'), 'en')).toContain('STARTTLS')
  })

  it('gives the codes of a server that answered', () => {
    expect(haltText(haltedBy('554'), 'en')).toBe('Stopped: the mail server declines (554).')
  })
})
