import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {classOf} from '../../support/fixture-mailbox.js'
import {fieldReport, proseReport} from '../../support/returned-letters.js'

interface Reports {
  /** Reports in words alone, in the manner of systems, gateways and languages. */
  readonly prose: readonly {
    readonly expected: string
    readonly subject: string
    readonly words: string
    readonly from?: string
  }[]
  /** Fields for programs (RFC 3464). */
  readonly fields: readonly {readonly expected: string; readonly fields: string}[]
}

// The fixture's own form.
const {prose, fields} = JSON.parse(
  readFileSync(new URL('../../fixtures/returns/reports.json', import.meta.url), 'utf8'),
) as Reports

describe('a report in words alone', () => {
  it.each(prose)('is $expected: $subject', async ({expected, subject, words, from}) => {
    expect(await classOf(proseReport(subject, words, from))).toBe(expected)
  })

  it('is never taken for an absence: what nobody understands goes to a person', async () => {
    expect(await classOf(proseReport('Xyzzy', 'Plugh.'))).toBe('obscure')
  })
})

describe('the fields of a report', () => {
  it.each(fields)('are $expected: $fields', async ({expected, fields: body}) => {
    expect(expected.split('|')).toContain(await classOf(fieldReport(body)))
  })
})
