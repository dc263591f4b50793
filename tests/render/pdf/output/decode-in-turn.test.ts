import {expect, it} from 'vitest'
import {DecodeInTurn} from '../../../../src/render/pdf/output/decode-in-turn.js'

it('begins a picture when the one before is done, in the order of asking', () => {
  const begun: number[] = []
  const done: (() => void)[] = []
  const picture = (index: number) => ({
    image: {
      decodePixels: (use: (pixels: Uint8Array) => void) => {
        begun.push(index)
        done[index] = () => use(new Uint8Array([index]))
      },
    },
  })
  const decoding = new DecodeInTurn()
  const used: number[] = []
  for (const index of [0, 1, 2]) {
    const one = picture(index)
    decoding.take(one)
    decoding.take(one)
    one.image.decodePixels(([pixel = 0]) => used.push(pixel))
  }
  for (const index of [0, 1, 2]) {
    expect(begun).toHaveLength(index + 1)
    done[index]?.()
  }
  expect([begun, used]).toEqual([
    [0, 1, 2],
    [0, 1, 2],
  ])
})

it('leaves alone what is no PNG', () => {
  const jpeg = {label: 'I1'}
  new DecodeInTurn().take(jpeg)
  expect(jpeg).toEqual({label: 'I1'})
})
