import {appendFileSync, cpSync, readFileSync} from 'node:fs'
import {basename, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'
import {gather} from '../../../src/engine/brand/load-template.js'
import {loadTemplate} from '../../support/load-template.js'
import {settleTemplate} from '../../../src/engine/brand/settle-templates.js'
import {keyOf, settledName} from '../../../src/engine/brand/settled-brands.js'
import {listFiles} from '../../../src/io/list-tree.js'
import {pathFrom} from '../../../src/io/inside.js'
import {readPackageFile} from '../../../src/io/read-package-file.js'
import {readStamped} from '../../../src/io/read-file.js'
import {hashOf} from '../../../src/io/stamp.js'
import {shippedBrands, type Template} from '../../../src/model/template.js'
import {drawLogos} from '../../../src/render/pdf/draw-logos.js'
import {styleTable} from '../../../src/render/mail/style-table.js'
import {templateOf, type SettledBrand} from '../../../src/template/settled-brand.js'
import {folderWith} from '../../support/folder.js'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const bundled = JSON.parse(readFileSync(join(root, 'dist/packed', settledName), 'utf8')) as Record<string, SettledBrand>

describe.each(shippedBrands)('the brand %s, settled when cess was compiled', {tags: 'slow'}, name => {
  const folder = join(root, 'templates', name)

  it('is the template that its files say, which are known by their bytes', () => {
    const [key, brand] = settleTemplate(folder)
    expect(bundled[key]).toEqual(brand)
    const {template, fontPaths} = loadTemplate(folder)
    const own = listFiles(folder).map(path => [pathFrom(folder, path), readFileSync(path)] as const)
    const text = readFileSync(join(folder, '_brand.yml'), 'utf8')
    const fonts = [...text.matchAll(/package:[\w@/.-]+/g)].map(([file]) => [file, fontOf(file)] as const)
    expect(fonts.map(([file]) => basename(file)).sort()).toEqual(fontPaths.map(path => basename(path)).sort())
    const made = bundled[key] && templateOf(bundled[key], name, `templates/${name}`, new Map([...own, ...fonts]))
    expect(made && inHashes(made)).toEqual(
      template && {...inHashes(template), looks: styleTable(template), drawn: drawLogos(template)},
    )
    expect(made?.fonts.map(({has}) => has(0x65))).toEqual(template?.fonts.map(({has}) => has(0x65)))
  })

  it('knows a copy of it in a publication by its files, until one of them is changed', () => {
    const copy = join(folderWith({}), 'maison')
    cpSync(folder, copy, {recursive: true})
    const key = () => {
      const own = listFiles(copy).map(full => ({full, name: pathFrom(copy, full), ...readStamped(full)}))
      return keyOf(gather({folder: copy, path: 'templates/maison', isShipped: false}, own, readPackageFile).files)
    }
    expect(bundled[key()]).toEqual(settleTemplate(folder)[1])
    appendFileSync(join(copy, 'logo.svg'), ' ')
    expect(bundled[key()]).toBeUndefined()
  })
})

/** A template with hashes of its bytes, and nothing that is a function. */
const inHashes = ({images, fonts, ...rest}: Template) => ({
  ...rest,
  images: [...images].map(([name, bytes]) => [name, hashOf(bytes)]),
  fonts: fonts.map(font => ({...font, has: null, bytes: hashOf(font.bytes), woff2: font.woff2?.map(hashOf)})),
})

const fontOf = (file: string): Uint8Array => readPackageFile(file)?.bytes ?? new Uint8Array()

it('is not settled where its files have mistakes', () => {
  const broken = folderWith({'_brand.yml': 'meta: 3\n', 'pdf.yml': ''})
  expect(() => settleTemplate(broken)).toThrow('_brand.yml')
})
