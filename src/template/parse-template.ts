import {VFile} from 'vfile'
import type {z} from 'zod'
import {quoted} from '../model/quoted.js'
import {report} from '../model/report.js'
import type {Text} from '../model/text.js'
import type {FontFace, Palette, PdfGeometry, Template} from '../model/template.js'
import {brandSchema, type Brand} from './brand-schema.js'
import {checkFields} from './check-fields.js'
import {checkLiquid} from './check-liquid.js'
import {isFont, isWoff2} from './font-file.js'
import {pdfGeometrySchema} from './pdf-geometry.js'
import {placeOf} from './place-of.js'
import {typeScale} from './type-scale.js'

/** A template's folder as read: bytes by path with `/`; font files of npm packages under their `package:` path. */
export interface TemplateFolder {
  readonly id: string
  /** Path of the folder for messages. */
  readonly path: string
  readonly files: ReadonlyMap<string, Uint8Array>
  /** Language of the messages; English if absent. */
}

/** What came of a folder: `template` is absent when a file has an error; `files` carry the messages. */
export interface ParsedTemplate {
  readonly template?: Template
  readonly files: readonly VFile[]
}

const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes)

/** A font of an installed package: no part of its path begins with a dot, and none leads out of the package. */
const packageFont = /^package:(?:@[\w-][\w.-]*\/)?[\w-][\w.-]*(?:\/[\w-][\w.-]*)+\.(?:ttf|otf|woff2)$/

/** Files outside the folder that a brand asks for (`package:…`), so that they can be read before it is parsed. */
export const packagePaths = (folder: TemplateFolder): readonly string[] =>
  [...text(folder.files.get('_brand.yml')).matchAll(/package:[\w@/.-]+/g)]
    .map(([path]) => path)
    .filter(path => packageFont.test(path))

/** What the page and the mail begin with; what these include in turn, rendering finds. */
const frames = ['web/page.liquid', 'web/site.liquid', 'mail/mail.liquid', 'mail/handling.liquid', 'mail/styles.yml']

/** Turn a template's folder into a `Template`; every mistake is a message on its file. */
export function parseTemplate(folder: TemplateFolder): ParsedTemplate {
  const open = (name: string) => new VFile({path: `${folder.path}/${name}`, value: text(folder.files.get(name))})
  const brandFile = open('_brand.yml')
  const pdfFile = open('pdf.yml')
  const liquid = [...folder.files.keys()].filter(name => name.endsWith('.liquid')).map(open)
  const files = [brandFile, pdfFile, ...liquid]
  for (const file of liquid) checkLiquid(file)
  const checked = <S extends z.ZodType>(name: string, file: VFile, schema: S) => {
    if (folder.files.has(name)) return checkFields(file, schema)
    reportMissing(file, name)
    return undefined
  }
  const brand = checked('_brand.yml', brandFile, brandSchema)
  const pdf = checked('pdf.yml', pdfFile, pdfGeometrySchema)
  for (const name of frames) if (!folder.files.has(name)) reportMissing(brandFile, name)
  if (brand) checkNamedFiles({folder, brand, file: brandFile})
  if (!brand || !pdf || files.some(file => file.messages.length)) return {files}
  return {template: assemble(folder, brand, pdf), files}
}

function checkNamedFiles({folder, brand, file}: {folder: TemplateFolder; brand: Brand; file: VFile}): void {
  const fonts = brand.typography.fonts.flatMap(font => font.files)
  checkNamed({folder, file}, Object.values(brand.logo.images))
  checkNamed({folder, file}, new Set(fonts.map(({path}) => path)), trueType)
  checkNamed({folder, file}, new Set(fonts.flatMap(({woff2}) => woff2 ?? [])), forBrowsers)
}

/** What a named file must be. */
interface Format {
  readonly fits: (bytes: Uint8Array) => boolean
  readonly expected: Text
}
const trueType: Format = {fits: isFont, expected: {en: 'a static TrueType font', fr: 'une police TrueType statique'}}
const forBrowsers: Format = {fits: isWoff2, expected: {en: 'a WOFF2 font', fr: 'une police WOFF2'}}

function checkNamed(
  {folder, file}: {readonly folder: TemplateFolder; readonly file: VFile},
  names: Iterable<string>,
  format?: Format,
): void {
  for (const name of names) {
    const bytes = folder.files.get(name)
    if (!bytes) reportMissing(file, name)
    else if (format && !format.fits(bytes))
      report(file, 'template-format', {place: placeOf(file, name), actual: quoted(name), expected: format.expected})
  }
}

function reportMissing(file: VFile, name: string): void {
  report(file, 'template-file', {actual: {en: `missing file \`${name}\``, fr: `fichier absent \`${name}\``}})
}

function assemble(folder: TemplateFolder, brand: Brand, pdf: PdfGeometry): Template {
  const extension = brand.defaults.cess
  const svg = (name: string) => text(folder.files.get(name)).trim()
  const {color, reversed, mono, mark, 'mark-16': mark16} = brand.logo.images
  return {
    id: folder.id,
    path: folder.path,
    // The schema demands exactly the tokens of `Palette`, which zod's record type cannot say.
    colors: {light: brand.color.palette as Palette, dark: extension.dark as Palette},
    severity: extension.severity,
    chart: extension.chart,
    type: typeScale(extension.type),
    fonts: brand.typography.fonts.flatMap(font => faces(font, folder, extension.serif)),
    stacks: extension.stacks,
    logo: {color: svg(color), reversed: svg(reversed), mono: svg(mono), mark: svg(mark), mark16: svg(mark16)},
    pdf,
    files: new Map(
      [...folder.files]
        .filter(([name]) => /\.(liquid|css|yml)$/.test(name))
        .map(([name, bytes]) => [name, text(bytes)]),
    ),
    images: new Map([...folder.files].filter(([name]) => /\.(png|jpg)$/.test(name))),
  }
}

type BrandFont = Brand['typography']['fonts'][number]

function faces(font: BrandFont, folder: TemplateFolder, serif: string): readonly FontFace[] {
  const bytes = (path: string) => folder.files.get(path) ?? new Uint8Array()
  return font.files.map(({path, woff2, weight, style}) => ({
    face: font.family === serif ? 'serif' : 'sans',
    family: font.family,
    weight,
    italic: style === 'italic',
    bytes: bytes(path),
    ...(woff2 && {woff2: woff2.map(bytes)}),
  }))
}
