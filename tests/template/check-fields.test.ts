import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {z} from 'zod'
import {checkFields} from '../../src/template/check-fields.js'

const schema = z.object({
  sheet: z.strictObject({widthMm: z.number().positive(), face: z.enum(['serif', 'sans'])}),
})
const told = (value: string): readonly string[] => {
  const file = new VFile({path: 'templates/cess/pdf.yml', value})
  checkFields(file, schema)
  return file.messages.map(({reason, line, column}) => `${line}:${column} ${reason}`)
}

describe('checkFields', () => {
  it('gives what passed', () => {
    expect(checkFields(new VFile('sheet: {widthMm: 210, face: sans}'), schema)).toEqual({
      sheet: {widthMm: 210, face: 'sans'},
    })
  })

  it.each([
    ['an unknown key, at the key', 'sheet:\n  widthMm: 2\n  faze: sans\n  face: sans', '3:3 Unexpected key `faze`'],
    ['a missing key, at what should hold it', '\nsheet:\n  widthMm: 2', '2:1 Missing `sheet.face`: `serif` or `sans`'],
    ['a missing table, at the top', '{}', '1:1 Missing `sheet`: a group of keys and values'],
    [
      'a value, where it stands',
      'sheet: {widthMm: 2, face: slab}',
      '1:27 Unexpected value of `sheet.face`, expected `serif` or `sans`',
    ],
    [
      'a number out of range',
      'sheet: {face: sans, widthMm: 0}',
      '1:30 Unexpected value of `sheet.widthMm`, expected more than 0',
    ],
  ])('tells %s', (_what, source, expected) => {
    expect(told(source)).toEqual([expected])
  })
})
