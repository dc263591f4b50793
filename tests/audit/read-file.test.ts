import {gzipSync} from 'node:zlib'
import fc from 'fast-check'
import {zipSync} from 'fflate'
import {expect, it} from 'vitest'
import {readFile} from '../../src/audit/read-file.js'
import {decompress} from '../../src/io/decompress.js'
import {jpegWith} from '../support/pictures-with.js'
import {pngWith} from '../support/png-with.js'

const html = Buffer.from(
  '<!doctype html><p title="a &amp; b">Un <b>mot</b> &#xe9;crit <img src="data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAAB"></p>',
)
const pdf = Buffer.from(
  '%PDF-1.7\n1 0 obj\n<</Type /Page /Contents 2 0 R /Resources <</Font <</F1 3 0 R>>>>>>\nendobj\n2 0 obj\n<</Length 30>>\nstream\nBT /F1 9 Tf [(a) -200 <62>] TJ ET\nendstream\nendobj\n3 0 obj\n<</Subtype /Type1 /ToUnicode 4 0 R>>\nendobj\n4 0 obj\n<</Length 60>>\nstream\n1 beginbfrange <61> <7a> <0061> endbfrange\nendstream\nendobj\n',
)
const seeds = {
  'a.html': html,
  'a.json': Buffer.from(JSON.stringify({a: ['<p>b</p>', 'c']})),
  'a.gz': gzipSync(html),
  'a.zip': zipSync({'a.html': html, 'b.txt': Buffer.from('b')}),
  'a.png': pngWith([
    ['tEXt', 'Comment\0a'],
    ['iCCP', 'a\0\0x'],
  ]),
  'a.jpg': jpegWith([[0xe1, Buffer.from('Exif\0\0MM')]]),
  'a.pdf': pdf,
  'search/notes.bin': Buffer.from('not an index'),
}
const pieces = [
  '<<',
  '>>',
  '[',
  '(',
  '\\',
  '{"',
  '<',
  '&#x',
  '%',
  'stream\n',
  '1 0 obj',
  '/Length 99999',
  'PK\u0003\u0004',
  '\0',
]

/** Cut, doubled, and with odd pieces in it. */
const mutated = fc.tuple(
  fc.constantFrom(...Object.entries(seeds)),
  fc.array(fc.tuple(fc.nat(), fc.nat(60), fc.constantFrom(...pieces)), {minLength: 1, maxLength: 8}),
)

it('throws at no file, however damaged', () => {
  const property = fc.property(mutated, ([[path, bytes], changes]) => {
    const damaged = changes.reduce((now: Uint8Array, [place, length, piece]) => {
      const at = place % (now.length + 1)
      return Buffer.concat([now.subarray(0, at), Buffer.from(piece, 'latin1'), now.subarray(at + length - 30)])
    }, bytes)
    expect([...readFile(path, damaged, decompress)].length).toBeGreaterThan(0)
  })
  fc.assert(property, {numRuns: Number(process.env['CESS_PROPERTY_RUNS'] ?? 300)})
})
