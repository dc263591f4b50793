import fc from 'fast-check'
import {expect, it} from 'vitest'
import {writtenValue} from '../../../../src/render/pdf/output/written-value.js'
import {BaseDocument} from '../../../../src/render/pdf/pdfmake.js'

const document = () => new BaseDocument({}, {}, {}, {}, {autoFirstPage: false, font: null}, null, () => false)

/** A dictionary as pdfkit writes it. */
function writtenByPdfkit(data: object): string {
  const lines: (string | Uint8Array)[] = []
  const base = document()
  base._write = line => lines.push(line)
  base.ref(data).end()
  return String(lines[1])
}

const text = fc.oneof(
  fc.string(),
  fc.string({unit: 'binary'}),
  fc.string({unit: fc.constantFrom(...'a(é)\\\n\r\t\b\f\v')}),
)
const name = fc.stringMatching(/^[A-Za-z]{1,6}$/)
const {value} = fc.letrec(tie => ({
  value: fc.oneof(
    {maxDepth: 3},
    fc.oneof(fc.integer(), fc.double({min: -1e20, max: 1e20, noNaN: true}), fc.constantFrom(-0, 0.0000004, 1e-7)),
    name,
    text.map(one => new String(one)),
    fc.constantFrom(null, undefined, true, false),
    fc.date({min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true}),
    fc.uint8Array().map(bytes => Buffer.from(bytes)),
    fc.constant(document().ref({})),
    fc.array(tie('value')),
    fc.dictionary(name, tie('value'), {noNullPrototype: true}),
  ),
}))

it('writes what pdfkit writes', () => {
  fc.assert(
    fc.property(fc.dictionary(name, value, {noNullPrototype: true}), data => {
      expect(writtenValue(data)).toBe(writtenByPdfkit(data))
    }),
    {numRuns: Number(process.env['CESS_PROPERTY_RUNS'] ?? 300)},
  )
})

it.each([NaN, Infinity, 1e21])('refuses what is no number of a file: %s', number => {
  expect(() => writtenValue({X: [number]})).toThrow(RangeError)
})
