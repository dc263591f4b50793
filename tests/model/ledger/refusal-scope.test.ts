import {describe, expect, it} from 'vitest'
import {refusalScope} from '../../../src/model/ledger/refusal-scope.js'

describe('whom a refusal means', () => {
  it.each([
    ['550 5.1.1', 'person'],
    ['550 5.1.10', 'person'],
    ['550 5.2.1', 'person'],
    ['553 5.1.7', 'sender'],
    ['553 5.1.8', 'sender'],
    ['552 5.3.4', 'sender'],
    ['554 5.7.1', 'sender'],
    ['550 5.7.520', 'sender'],
    ['550 5.5.0', 'unsaid'],
    ['550 5.4.1', 'unsaid'],
    ['550 5.0.0', 'unsaid'],
    ['550', 'unsaid'],
  ])('follows from %s: %s', (reply, scope) => expect(refusalScope(reply)).toBe(scope))
})
