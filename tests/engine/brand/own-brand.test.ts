import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {imageSize} from 'image-size'
import {describe, expect, it} from 'vitest'
import {build} from '../../../src/engine/build/build.js'
import {check} from '../../../src/engine/check/check.js'
import {loadTemplate} from '../../support/load-template.js'
import {contrast} from '../../../src/model/contrast.js'
import {shippedBrands, type ShippedBrand, type Template} from '../../../src/model/template.js'
import {goodNote, publicationYaml} from '../../support/cli.js'
import {folderWith} from '../../support/folder.js'

const logo = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 30"><rect width="90" height="30" fill="#fff"/>
<path d="M4 4h40v22H4z" fill="#7A1F3D"/><circle cx="70" cy="15" r="10"/></svg>`
const brandYaml = (base = 'cess') =>
  `extends: ${base}\nmeta:\n  name: {short: Maison, full: Maison des essais}\ncolor:\n  palette: {brand: '#7A1F3D'}\n`

/** A publication whose brand is a file, a logo, and whatever else is given. */
const house = (files: Readonly<Record<string, string>> = {}) =>
  folderWith({
    'cess.yml': `${publicationYaml}template: maison\n`,
    'notes/a.fr.md': goodNote(),
    'templates/maison/_brand.yml': brandYaml(),
    'templates/maison/logo.svg': logo,
    ...files,
  })

function templateOf(root: string): Template {
  const {template, files} = loadTemplate(join(root, 'templates/maison'))
  if (!template) throw new Error(files.flatMap(file => file.messages.map(String)).join('\n'))
  return template
}

const told = async (root: string) =>
  (await check({directory: root})).messages.map(
    ({path, line, ruleId, reason}) => `${path}:${line} ${ruleId} ${reason.en}`,
  )

it('names the brands that ship', () => {
  expect(readdirSync('templates').toSorted()).toEqual(shippedBrands.toSorted())
})

describe.each(shippedBrands)('a brand of one file and a logo that extends %s', base => {
  it('is whole: it makes every edition, with its logo and colour', {tags: 'slow', timeout: 600_000}, async () => {
    const root = house({'templates/maison/_brand.yml': brandYaml(base)})
    const {messages, notes} = await build({directory: root})
    expect([messages, notes.map(({outcome}) => outcome)]).toEqual([[], ['built']])
    const read = (name: string) => readFileSync(join(root, 'out', name), 'utf8')
    expect(read('notes/a.fr/a.fr.html')).toContain('aria-label="Maison des essais"')
    const site = read('site/index.html')
    expect(site).toMatch(/assets\/logo-\w+\.svg/)
    expect(site).toMatch(/assets\/logo-reversed-\w+\.svg/)
    for (const name of readdirSync(join(root, 'out/site/assets')).filter(file => file.startsWith('logo')))
      expect(read(`site/assets/${name}`)).toContain('Maison des essais')
    expect(read('notes/a.fr/a.fr.mail.html')).toContain('#7A1F3D')
    const mail = read('notes/a.fr/a.fr.eml')
    const [, png = ''] = /Content-ID: <logo@[^]*?\r\n\r\n([^]*?)\r\n--/i.exec(mail) ?? []
    expect(imageSize(Buffer.from(png, 'base64'))).toMatchObject({type: 'png', width: 204, height: 68})
  })
})

describe('a brand that extends another', () => {
  it('is the other one but for what it says', {tags: 'slow'}, () => {
    const cess = loadTemplate('templates/cess').template
    const own = templateOf(folderWith({'templates/maison/_brand.yml': brandYaml()}))
    expect(own.type).toEqual(cess?.type)
    expect(own.pdf).toEqual(cess?.pdf)
    expect(own.files).toEqual(new Map([...(cess?.files ?? []), ['_brand.yml', brandYaml()]]))
    expect(own.colors.light.ink).toBe(cess?.colors.light.ink)
  })

  it('keeps the base’s logo where it brings none', () => {
    const root = folderWith({'templates/maison/_brand.yml': brandYaml()})
    const own = templateOf(root)
    expect([own.hasOwnLogo, own.logo]).toEqual([false, loadTemplate('templates/cess').template?.logo])
  })

  it('has links, buttons and dark colours that follow its own, and can be read', () => {
    const {light, dark} = templateOf(house()).colors
    expect([light.brand, light.button]).toEqual(['#7A1F3D', '#7A1F3D'])
    for (const {paper, brand, link} of [light, dark])
      for (const ink of [brand, link]) expect(contrast(ink, paper)).toBeGreaterThanOrEqual(4.5)
    expect(contrast(light['night-text'], light.night)).toBeGreaterThanOrEqual(4.5)
  })

  it('may say any of these itself', () => {
    const yaml = brandYaml().replace("brand: '#7A1F3D'", "brand: '#7A1F3D', link: '#005500'")
    expect(templateOf(house({'templates/maison/_brand.yml': yaml})).colors.light.link).toBe('#005500')
  })

  it('may change one size, one measure or one file', () => {
    const own = templateOf(
      house({
        'templates/maison/_brand.yml': `${brandYaml()}defaults: {cess: {type: {body: {pdf: [11, 15]}}}}\n`,
        'templates/maison/pdf.yml': 'logoHeightMm: 14\n',
        'templates/maison/web/css/99-own.css': 'h1{color:var(--brand)}',
      }),
    )
    expect(own.type.body).toMatchObject({face: 'serif', pdf: {sizePt: 11, leadingPt: 15}, web: {sizeRem: 1.125}})
    expect(own.pdf).toMatchObject({logoHeightMm: 14, markMm: 5})
    expect(own.files.get('web/css/99-own.css')).toBe('h1{color:var(--brand)}')
  })

  it('is told mistakes at their places in its own file', async () => {
    const yaml = `${brandYaml()}defaults:\n  cess:\n    severity: {light: ['#111111']}\n    dark: {papr: '#000000'}\n`
    expect(await told(house({'templates/maison/_brand.yml': yaml}))).toEqual([
      expect.stringMatching(/^templates\/maison\/_brand.yml:8 template-field /),
      expect.stringMatching(/^templates\/maison\/_brand.yml:9 template-field Unexpected key `papr`/),
    ])
  })

  it.each(['nobody', '[cess]', '../cess', '__proto__'])('extends one that there is, and not %s', async base => {
    expect(await told(house({'templates/maison/_brand.yml': brandYaml(base)}))).toEqual([
      'templates/maison/_brand.yml:1 template-field Unexpected value of `extends`, expected `cess` or `plain`',
    ])
  })

  it('is told of a colour that cannot be read, once', {tags: 'slow'}, async () => {
    const yaml = brandYaml().replace('#7A1F3D', '#E8B020')
    const {messages} = await check({directory: house({'templates/maison/_brand.yml': yaml})})
    expect(messages).toMatchObject([{ruleId: 'template-contrast', line: 5}])
    const nearest = /#[0-9A-F]{6}/.exec(messages[0]?.remedy.en ?? '')?.[0] ?? ''
    expect(await told(house({'templates/maison/_brand.yml': yaml.replace('#E8B020', nearest)}))).toEqual([])
  })

  it('is told of a form of its logo that it names and has not', async () => {
    const yaml = `${brandYaml()}logo: {images: {reversed: blanc.svg}}\n`
    expect(await told(house({'templates/maison/_brand.yml': yaml}))).toEqual([
      expect.stringContaining('template-file Unexpected missing file `blanc.svg`'),
    ])
  })

  it('is refused a hostile logo, told once', async () => {
    const root = house({'templates/maison/logo.svg': '<svg viewBox="0 0 9 9"><script/></svg>'})
    expect(await told(root)).toEqual([expect.stringContaining('image-active')])
  })

  it('is looked at again when a file of it changes', {tags: 'slow'}, async () => {
    const root = house()
    expect(await told(root)).toEqual([])
    writeFileSync(join(root, 'templates/maison/_brand.yml'), brandYaml().replace('#7A1F3D', '#FFFFF0'))
    expect(await told(root)).toHaveLength(1)
  })
})

describe('logos that are made of the colour one', () => {
  const made = () => templateOf(house())
  const inks = (svg: string) => [...svg.matchAll(/fill="(#[0-9A-F]{6})"/g)].flatMap(([, ink]) => ink ?? [])

  it('are seen on dark grounds, where paper is that ground', () => {
    const {
      logo: {reversed},
      colors,
    } = made()
    const found = inks(reversed)
    expect(found).toContain(colors.light.night)
    for (const ink of found.filter(color => color !== colors.light.night))
      expect(contrast(ink, colors.light.night)).toBeGreaterThanOrEqual(3)
  })

  it('have the brand’s colour in the dark as pages do, to be read as words are', () => {
    const {
      logo: {reversed},
      colors: {light, dark},
    } = made()
    expect(inks(reversed)).toContain(dark.brand)
    for (const ground of [light.night, dark.paper]) expect(contrast(dark.brand, ground)).toBeGreaterThanOrEqual(4.5)
  })

  it('are of one colour in black', () => {
    expect(new Set(inks(made().logo.mono))).toEqual(new Set(['#000000', '#FFFFFF']))
  })

  it('are square as marks', () => {
    const {mark, mark16} = made().logo
    for (const svg of [mark, mark16]) expect(svg).toContain('viewBox="0 -30 90 90"')
  })

  it('say black where nothing was said', () => {
    expect(made().logo.color).toMatch(/<svg[^>]* fill="#000000"/)
  })

  it.each<ShippedBrand>(['cess', 'plain'])('are none of %s’s, which are its own', base => {
    expect(loadTemplate(`templates/${base}`).template?.hasOwnLogo).toBe(false)
  })
})
