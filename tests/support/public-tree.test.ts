import {brotliCompressSync, deflateSync, gzipSync} from 'node:zlib'
import {expect, it} from 'vitest'
import {folderWith} from './folder.js'
import {pngWith} from './png-with.js'
import {everythingIn} from './public-tree.js'

const word = 'zqzqzqamotxw'
const packed = deflateSync(word).toString('latin1')

it.each<readonly [string, string | Uint8Array]>([
  [`${word}.html`, ''],
  ['a.html', `<p>${word}`],
  ['a.html', '<p>zqzqzq<wbr>amot&shy;x\u00ADw'],
  ['a.txt', 'zqzqzqa-\nmot\u2010\nxw'],
  ['a.txt', Buffer.from(`\u00e9${word}.`, 'utf16le').swap16()],
  [
    'a.eml',
    `\r\n${Buffer.from(`${'x'.repeat(50)}${word}`)
      .toString('base64')
      .replaceAll(/.{60}/g, '$&\r\n')}\r\n`,
  ],
  ['a.html', `<img src="data:image/svg+xml;base64,${Buffer.from(`<svg>${word}`).toString('base64')}">`],
  ['a.html.gz', gzipSync(word)],
  ['a.html.br', brotliCompressSync(word)],
  ['a.png', pngWith([['tEXt', `Comment\0${word}`]])],
  ['a.png', pngWith([['zTXt', `Comment\0\0${packed}`]])],
  ['a.png', pngWith([['iTXt', `Comment\0\u0001\0fr\0\0${packed}`]])],
])('finds a word in %s: %#', (path, bytes) => {
  expect(everythingIn(folderWith({[path]: bytes})).some(({text}) => text.includes(word))).toBe(true)
})
