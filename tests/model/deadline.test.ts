import {describe, expect, it} from 'vitest'
import {readDeadline} from '../../src/model/deadline.js'
import {locales} from '../../src/model/locales/index.js'
import {deadline} from '../../src/model/values.js'

describe('a deadline', () => {
  it.each(['immediate', 'Immédiate', 'immediately', 'sans délai', 'at once'])('is at once as %s', text => {
    expect(readDeadline(text)).toBe('immediate')
    expect(deadline.parse(text)).toBe('immediate')
  })

  it('is a real day, or nothing else', () => {
    expect(deadline.parse('2027-01-15')).toBe('2027-01-15')
    for (const text of ['2027-02-30', 'soon', '', '15/01/2027', 'constructor'])
      expect(deadline.safeParse(text).success).toBe(false)
  })
})

it('has words for “at once” in every language, none of which says that there is no deadline', () => {
  const words = Object.values(locales).map(({lang, labels}) => [lang, labels.immediately])
  expect(
    words.filter(([, word]) =>
      /deadline|frist|plazo|prazo|scadenza|termin|срок|lhůt|lehot|rok|tähta|határidő/i.test(word ?? ''),
    ),
  ).toEqual([])
})
