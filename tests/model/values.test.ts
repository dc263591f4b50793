import {describe, expect, it} from 'vitest'
import {compareVersions} from '../../src/model/compare-versions.js'
import * as values from '../../src/model/values.js'

const passes = (schema: {safeParse: (value: unknown) => {success: boolean}}) => (value: string) =>
  schema.safeParse(value).success

describe.each([
  // Real numbers, from their agencies' own documentation.
  ['issn', values.issn, ['0378-5955', '2434-561X', '1234-5679'], ['0378-5954', '03785955', '2434-5610']],
  [
    'isbn',
    values.isbn,
    ['978-0-306-40615-7', '0-306-40615-2', '080442957X'],
    ['978-0-306-40615-8', '0-306-40615-3', '9780306406157X'],
  ],
  ['orcid', values.orcid, ['0000-0002-1825-0097', '0000-0002-1694-233X'], ['0000-0002-1825-0098', '0000000218250097']],
  ['isoDate', values.isoDate, ['2026-05-03', '2024-02-29'], ['2026-02-29', '2026-13-01', '2026-5-3', '3 May', '']],
  [
    'dateTime',
    values.dateTime,
    ['2026-10-06T11:00:00+02:00', '2026-10-06T09:00:00Z', '2026-10-06T09:00:00.5Z'],
    ['2026-10-06T11:00', '2026-10-06T11:00Z', '2026-10-06', '2026-13-06T11:00:00Z', '2026-10-06T25:00:00Z'],
  ],
  ['version', values.version, ['1.0', '0.9', '2.13'], ['1', '1.01', 'v1.0', '1.0.0']],
  [
    'languageTag',
    values.languageTag,
    ['fr', 'en-GB', 'sr-Latn', 'es-419', 'ga', 'qaa', 'cmn', 'sma', 'qaa-Qaaa-XA'],
    ['FR', 'en_GB', 'french', 'xx', 'cz', 'gle', 'en-UK', 'en-QQZ', 'sr-Latx', 'en-XQ9'],
  ],
  [
    'mailAddress',
    values.mailAddress,
    ['nom@example.org', 'n.o+m@sous.exâmple.org'],
    ['nom', 'nom@example', 'a b@example.org', 'a@b@example.org'],
  ],
  [
    'webAddress',
    values.webAddress,
    ['https://example.org/a?b#c', 'http://example.org'],
    ['javascript:alert(1)', 'ftp://example.org', 'example.org'],
  ],
  [
    'keyword',
    values.keyword,
    ['eurovoc:6770', 'eurovoc:c_04ae3ba8', 'eurovocable', 'câbles'],
    ['EuroVoc:6770', 'eurovoc 6770', 'eurovoc:x'],
  ],
  [
    'transparencyRegister',
    values.transparencyRegister,
    ['000000000000-00', '123456-78'],
    ['12345-67', '1234567890123-45'],
  ],
] as const)('%s', (...[, schema, good, bad]) => {
  it.each(good)('takes %s', value => expect(passes(schema)(value)).toBe(true))
  it.each(bad)('refuses %s', value => expect(passes(schema)(value)).toBe(false))
})

it('compares versions by number, not by letter', () => {
  expect(['1.10', '0.9', '1.9', '1.2'].toSorted(compareVersions)).toEqual(['0.9', '1.2', '1.9', '1.10'])
})
