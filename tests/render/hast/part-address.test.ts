import {describe, expect, it} from 'vitest'
import {addressOf} from '../../../src/render/hast/part-address.js'

/** An address with `|` where a line may end. */
const parted = (address: string): string =>
  addressOf([{type: 'text', value: address}])
    ?.map(node => (node.type === 'text' ? node.value : '|'))
    .join('') ?? address

describe('addressOf', () => {
  it.each([
    ['https://doi.org/10.1234/zfa.2024.14.2', 'https://doi.org/|10.1234/|zfa.2024.14.2'],
    ['https://example.org/a/?lang=en&page=2#top', 'https://example.org/|a/?lang=en|&page=2|#top'],
    ['www.example.org/annexe-technique-des-incidents.html', 'www.example.org/|annexe-technique-des-incidents.|html'],
  ])('lets lines end behind strokes and before what asks for a part: %s', (address, expected) => {
    expect(parted(address)).toBe(expected)
  })

  it.each([
    ['https://doi.org/10.1234/zfa.2024.14.2', true],
    ['le rapport de 2026 et/ou ses annexes', false],
    ['example.org', false],
    ['alertes-et-analyses@example.org', false],
  ])('is asked for long addresses alone: %s', (value, expected) => {
    expect(addressOf([{type: 'text', value}]) !== undefined).toBe(expected)
  })
})
