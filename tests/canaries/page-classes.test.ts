import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {expect, it} from 'vitest'
import type {Callout} from '../../src/model/blocks.js'
import {shippedBrands, type ShippedBrand} from '../../src/model/template.js'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Sources of what the text of a page is made by. */
const handlers = ['block-handlers', 'keep-compounds', 'to-hast']
  .map(name => readFileSync(join(root, 'src/render/hast', `${name}.ts`), 'utf8'))
  .join('\n')

/** Classes that stand in a source as such. */
const written = (source: string): readonly string[] =>
  [...source.matchAll(/(?<!\w)\['([a-z][a-z-]*)'|className: '([a-z-]+)'/g)].map(([, one, other]) => one ?? other ?? '')

const kinds: Readonly<Record<Callout['kind'], true>> = {information: true, alert: true}

/** Classes that are worked out, by the source of what works them out. */
const workedOut: Readonly<Record<string, readonly string[]>> = {
  'className: [className]': [],
  "className: ['callout', kind]": Object.keys(kinds),
  'className: [...className]': [],
  'className: [`digits-${length > 4 ? 9 : length}`]': ['digits-3', 'digits-4', 'digits-9'],
}

const classes = [...new Set([...written(handlers), ...Object.values(workedOut).flat()])]

/** Classes that a brand gives no look of their own, and why. */
const unstyled: Readonly<Record<ShippedBrand, Readonly<Record<string, string>>>> = {
  cess: inNone(),
  plain: {
    ...inNone(),
    'caption-title': 'is set as its caption; the label stands out',
    table: 'is set like every figure; its cells have looks',
  },
}

function inNone() {
  return {
    chart: 'its caption, drawing and table have looks',
    information: 'is how a callout looks that is no alert',
    mistake: 'is seen on the desk alone, which has its look',
    'mistake-place': 'is seen on the desk alone, which has its look',
    'mistake-reason': 'is seen on the desk alone, which has its look',
  }
}

const cssOf = (brand: string): string => {
  const folder = join(root, 'templates', brand, 'web/css')
  return readdirSync(folder)
    .map(name => readFileSync(join(folder, name), 'utf8'))
    .join('\n')
}

const lackingIn = (css: string): readonly string[] =>
  classes.filter(name => !new RegExp(`\\.${name}(?![\\w-])`).test(css))

it.each(shippedBrands)('has a look in %s for each class that the text of a page may have', brand => {
  expect(lackingIn(cssOf(brand)).toSorted()).toEqual(Object.keys(unstyled[brand]).toSorted())
})

it.each(['pull-quote', 'digits-4', 'numeric', 'changed'])('sees that %s has none', name => {
  expect(lackingIn(cssOf('cess').replaceAll(new RegExp(`\\.${name}(?![\\w-])`, 'g'), ''))).toContain(name)
})

it('knows all classes that are worked out', () => {
  const found = handlers.match(/className: \[[^\n]*?\](?=[,}])/g) ?? []
  const others = found.filter(one => !/^className: \['[a-z-]+'\]$/.test(one))
  expect([...new Set(others)].toSorted()).toEqual(Object.keys(workedOut).toSorted())
})
