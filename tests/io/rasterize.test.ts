import {fileURLToPath} from 'node:url'
import {expect, it} from 'vitest'
import {rasterize} from '../support/template.js'

const file = fileURLToPath(new URL('../../notes/atterrages.png', import.meta.url))
const drawing = (inside: string) => ({
  svg: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20">${inside}</svg>`,
  widthPx: 80,
  ground: '#FFFFFF',
})
const word = (family: string) => drawing(`<text y="15" font-family="${family}" font-size="12">Été</text>`)

it('gives the same bytes for the same drawing', async () => {
  const [first, second] = [await rasterize(word('Source Sans 3')), await rasterize(word('Source Sans 3'))]
  expect(first).toEqual(second)
  expect(first).not.toEqual(await rasterize(drawing('')))
})

it('sets words in the fonts of the template alone', async () => {
  const sans = await rasterize(word('Source Sans 3'))
  expect(await rasterize(word('DejaVu Sans'))).toEqual(sans)
  expect(await rasterize(word('sans-serif'))).toEqual(sans)
  expect(await rasterize(word('Source Serif 4'))).not.toEqual(sans)
})

it.each([
  `<image href="${file}" width="40" height="20"/>`,
  `<image xlink:href='${file}' xmlns:xlink="http://www.w3.org/1999/xlink" width="40" height="20"/>`,
  `<image href="&#47;${file.slice(1)}" width="40" height="20"/>`,
  '<image href="https://example.org/a.png" width="40" height="20"/>',
])('opens nothing that a drawing names: %s', async image => {
  expect(await rasterize(drawing(image))).toEqual(await rasterize(drawing('')))
})

it('refuses entities, which could hide an address', async () => {
  const svg = `<!DOCTYPE svg [<!ENTITY a "${file}">]>${drawing('<image href="&a;"/>').svg}`
  await expect(rasterize({...drawing(''), svg})).rejects.toThrow('entities')
})

it('writes a drawing that is one of many in other bytes, not many more of them', async () => {
  const [small, quick] = [
    await rasterize(word('Source Sans 3')),
    await rasterize({...word('Source Sans 3'), isQuick: true}),
  ]
  expect(quick).not.toEqual(small)
  expect(quick.length).toBeLessThan(small.length * 1.3)
})
