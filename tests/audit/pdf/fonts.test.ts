import {expect, it} from 'vitest'
import {readFile} from '../../../src/audit/read-file.js'
import {decompress} from '../../../src/io/decompress.js'
import {utf8} from '../../../src/model/bytes.js'

const streamOf = (text: string): string => `<</Length ${text.length}>>\nstream\n${text}\nendstream`

/** The text that a page shows in a font whose codes have one byte or two. */
function shownBy(codes: string): string | undefined {
  const map = [
    '2 begincodespacerange <00> <7f> <8000> <ffff> endcodespacerange',
    '3 beginbfchar <41> <0061> <4141> <0062> <8041> <00630064> endbfchar',
    '1 beginbfrange <50> <52> <0078> endbfrange',
  ]
  const objects = [
    '<</Type /Page /Contents 2 0 R /Resources <</Font <</F1 3 0 R>>>>>>',
    streamOf(`/F1 9 Tf <${codes}> Tj`),
    '<</Type /Font /Subtype /Type0 /ToUnicode 4 0 R>>',
    streamOf(map.join('\n')),
  ]
  const file = objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`).join('')
  const readings = [...readFile('a.pdf', utf8(`%PDF-1.7\n${file}`), decompress)]
  return readings.flatMap(one => (one.status === 'read' && one.inner[0] === 'page 1' ? one.text : []))[0]
}

it.each([
  ['of one byte', '41', 'a'],
  ['of two bytes, before those of one', '414141', 'ba'],
  ['that stands for two characters', '8041', 'cd'],
  ['of a range', '515250', 'yzx'],
  ['after others that nothing says the meaning of', '99998041', 'cd'],
  ['before half of another', '4180', 'a'],
])('reads a code %s', (_, codes, text) => {
  expect(shownBy(codes)).toBe(text)
})
