import {describe, expect, it} from 'vitest'
import {validationDataIn} from '../../../src/model/signed-pdf/validation-data.js'

const withStore = (store: string, ...objects: readonly string[]) =>
  ['%PDF-1.7', '1 0 obj', '<</DSS 2 0 R>>', 'endobj', '2 0 obj', `<<${store}>>`, 'endobj', ...objects, ''].join('\n')

const stream = (number: number, length: number) =>
  `${number} 0 obj\n<</Length ${length}>>\nstream\n${'x'.repeat(length)}\nendstream\nendobj`

describe('validation data of a PDF', () => {
  it('is what its streams have', () => {
    const found = validationDataIn(withStore('/Certs [4 0 R] /CRLs [5 0 R 4 0 R]', stream(4, 2), stream(5, 3)))
    expect([found.certificates, found.lists, found.answers].map(list => list.map(({length}) => length))).toEqual([
      [2],
      [3, 2],
      [],
    ])
  })

  it('is never more than the file, however often a stream is named', () => {
    const text = withStore(`/Certs [${'4 0 R '.repeat(20)}] /CRLs [${'4 0 R '.repeat(20)}]`, stream(4, 10_000))
    const {certificates, lists} = validationDataIn(text)
    expect([certificates.length, lists.length]).toEqual([1, 0])
  })

  it('is no more than can be read into memory, however long the file is', () => {
    const lists = [4, 5, 6].map(number => stream(number, 8_000_000))
    const found = validationDataIn(withStore('/CRLs [4 0 R 5 0 R 6 0 R] /OCSPs [7 0 R]', ...lists, stream(7, 5000)))
    expect([found.lists.length, found.answers.length]).toEqual([2, 1])
  })

  it('is none of a list without an end of digits, and is found to be none', () => {
    const {certificates} = validationDataIn(withStore(`/Certs [${'1'.repeat(3_000_000)}]`))
    expect(certificates).toEqual([])
  })
})
