import type {VFile} from 'vfile'
import {leastOfWords, nearestInk} from '../model/contrast.js'
import type {ColorToken, Palette} from '../model/template.js'
import type {Brand} from './brand-schema.js'
import {readYaml} from './yaml-source.js'

/** Contrasts that made colours have: of words, of words in the dark, and of words on the ground of a page's foot. */
const enough = {words: leastOfWords, dark: 7, foot: 10}

type Some = Partial<Record<ColorToken, string>>

/**
 * The colours of a brand that changes the one it extends. Where it says its own colour, links, buttons and the foot of the page
 * follow, and all of them in the dark, but for what it says itself: one colour is a whole brand.
 */
export function followBrand(file: VFile, brand: Brand): Brand {
  const {has} = readYaml(String(file))
  const paths = {light: ['color', 'palette'], dark: ['defaults', 'cess', 'dark']}
  if (!has([...paths.light, 'brand'])) return brand
  // The schema demands exactly the tokens of `Palette`, which zod's record type cannot say.
  const [light, before] = [brand.color.palette as Palette, brand.defaults.cess.dark as Palette]
  const unsaid = (made: Some, path: readonly string[]): Some =>
    Object.fromEntries(Object.entries(made).filter(([token]) => !has([...path, token])))
  const darkBrand = has([...paths.dark, 'brand'])
    ? before.brand
    : nearestInk(light.brand, [before.paper, before.wash], enough.dark)
  const palette = {...light, ...unsaid(lightColors(light), paths.light)}
  const dark = {...before, ...unsaid(darkColors(before, darkBrand), paths.dark)}
  return {
    ...brand,
    color: {...brand.color, palette},
    defaults: {...brand.defaults, cess: {...brand.defaults.cess, dark}},
  }
}

const lightColors = (palette: Palette): Some => ({
  link: nearestInk(palette.brand, [palette.paper, palette.wash], enough.words),
  button: palette.brand,
  'button-text': nearestInk(palette['button-text'], [palette.brand], enough.words),
  night: nearestInk(palette.brand, [palette['night-text'], palette['night-link']], enough.foot),
})

const darkColors = (palette: Palette, brand: string): Some => ({
  brand,
  link: brand,
  button: brand,
  'button-text': nearestInk(palette['button-text'], [brand], enough.words),
})
