import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {describe, expect, it} from 'vitest'
import {checkFont} from '../../../src/engine/sandbox/check-font.js'
import {sandbox} from '../../../src/engine/sandbox/index.js'
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

describe('a font that is tried', () => {
  it('is sound where it prints', () => {
    for (const {bytes} of cessTemplate.fonts) expect(() => checkFont(bytes)).not.toThrow()
  })

  it.each([
    ['without characters', changed('cmap', table => table.setUint16(2, 0))],
    ['without a size', changed('head', table => table.setUint16(18, 0))],
    ['with outlines elsewhere', changed('loca', table => table.setUint32(4, 0xffffffff))],
  ])('is refused %s', async (_, bytes) => {
    await expect(sandbox.ask('font', bytes)).rejects.toMatchObject({name: 'SandboxFault'})
  })
})
