import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {describe, expect, it} from 'vitest'
import {checkFont} from '../../../src/engine/sandbox/check-font.js'
import {sandbox} from '../../../src/engine/sandbox/index.js'
import {isFont} from '../../../src/template/parse-template.js'
import {placeOf} from '../../support/font-table.js'
import {halves} from '../../support/halves.js'
import {isNightly} from '../../support/nightly.js'
import {cessTemplate} from '../../support/template.js'

const shipped = createRequire(import.meta.url).resolve(
  '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
)

/** The house's sans with a table changed. */
function changed(tag: string, change: (table: DataView) => void): Uint8Array {
  const bytes = new Uint8Array(readFileSync(shipped))
  const view = new DataView(bytes.buffer)
  for (let at = 12; at < 12 + view.getUint16(4) * 16; at += 16)
    if (String.fromCharCode(...bytes.subarray(at, at + 4)) === tag)
      change(new DataView(bytes.buffer, view.getUint32(at + 8), view.getUint32(at + 12)))
  return bytes
}

/** The same with another name of a table. */
function renamed(tag: string, name: string): Uint8Array {
  const bytes = new Uint8Array(readFileSync(shipped))
  bytes.set(new TextEncoder().encode(name), placeOf(bytes, tag).record)
  return bytes
}

/** The fullest map is nobody's: it is there, and not what characters are found by. */
function nowhereFull(cmap: DataView): void {
  for (let left = cmap.getUint16(2), at = 4; left > 0; left--, at += 8)
    if (cmap.getUint16(cmap.getUint32(at + 4)) === 12) cmap.setUint16(at, 9)
}

const withoutTable = (tag: string) => renamed(tag, 'zzzz')

describe('a font that is tried', () => {
  it('is sound where it prints', {tags: 'slow'}, () => {
    // A face of each family.
    const families = new Map(cessTemplate.fonts.map(font => [font.family, font])).values()
    for (const {bytes} of isNightly ? cessTemplate.fonts : families) {
      expect(isFont(bytes)).toBe(true)
      expect(() => checkFont(bytes)).not.toThrow()
    }
  })

  for (const {cases, speed} of halves(
    [
      ['without characters', changed('cmap', table => table.setUint16(2, 0))],
      ['without a size', changed('head', table => table.setUint16(18, 0))],
      ['without slant', withoutTable('post')],
      ['with a map of more characters than the one that is printed by', changed('cmap', nowhereFull)],
      ['with outlines elsewhere', changed('loca', table => table.setUint32(4, 0xffffffff))],
    ],
    5,
  ))
    it.each(cases)('is refused %s', speed, async (_, bytes) => {
      await expect(sandbox.ask('font', bytes)).rejects.toMatchObject({name: 'SandboxFault'})
    })
})
