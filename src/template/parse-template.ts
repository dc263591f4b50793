import {viewOf} from '../model/bytes.js'
import {Liquid, LiquidError} from 'liquidjs'
import {VFile} from 'vfile'
import {z} from 'zod'
import {forbiddenFilters, unusedLocale} from '../model/liquid-filters.js'
import {choice, quoted} from '../model/quoted.js'
import {report} from '../model/report.js'
import type {Text} from '../model/text.js'
import {
  type Palette,
  type PdfGeometry,
  shippedBrands,
  type ShippedBrand,
  type Template,
  typeRoles,
  type TypeRole,
  type TypeStyle,
} from '../model/template.js'
import {brandSchema, type Brand, type TypeRow} from './brand-schema.js'
import {checkContrast} from './check-contrast.js'
import {checkFields} from './check-fields.js'
import {checkFamilies, facesOf} from './faces.js'
import {followBrand} from './follow-brand.js'
import {liquidMistake} from './liquid-mistake.js'
import {pdfGeometrySchema} from './pdf-geometry.js'
import {placeOf} from './place-of.js'
import {filesOf} from './settled-brand.js'
import type {TemplateFolder} from './template-folder.js'
import {withBase, type LackingLogos} from './with-base.js'
import {readYaml} from './yaml-source.js'

/** Outcome of reading a folder: `template` is absent when a file has an error; `files` carry the messages. */
export interface ParsedTemplate {
  readonly template?: Template
  readonly files: readonly VFile[]
  /** Forms of the house's logo that are to be made of it: until then they are its colour logo. */
  readonly lacking?: LackingLogos | undefined
}

const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes)

/** A font of an installed package: no part of its path begins with a dot, and none leads out of the package. */
const packageFont = /^package:(?:@[\w-][\w.-]*\/)?[\w-][\w.-]*(?:\/[\w-][\w.-]*)+\.(?:ttf|otf|woff2)$/

/** Files outside the folder that a brand asks for (`package:…`), so that they can be read before it is parsed. */
export const packagePaths = ({files, base}: TemplateFolder): readonly string[] =>
  [files, base?.files]
    .flatMap(all => [...text(all?.get('_brand.yml')).matchAll(/package:[\w@/.-]+/g)])
    .map(([path]) => path)
    .filter(path => packageFont.test(path))

/** Files that the page and the mail begin with; what these include in turn, rendering finds. */
const frames = ['web/page.liquid', 'web/site.liquid', 'mail/mail.liquid', 'mail/handling.liquid', 'mail/styles.yml']

/** Turn a template's folder into a `Template`; every mistake is a message on its file. */
export function parseTemplate(given: TemplateFolder): ParsedTemplate {
  const open = (name: string) => new VFile({path: `${given.path}/${name}`, value: text(given.files.get(name))})
  const brandFile = open('_brand.yml')
  const pdfFile = open('pdf.yml')
  const liquid = [...given.files.keys()].filter(name => name.endsWith('.liquid')).map(open)
  const files = [brandFile, pdfFile, ...liquid]
  for (const file of liquid) checkLiquid(file)
  const base = (name: string) => given.base && text(given.base.files.get(name))
  const checked = <S extends z.ZodType>(name: string, file: VFile, schema: S) => {
    if (given.files.has(name) || given.base) return checkFields(file, schema, base(name))
    reportMissing(file, name)
    return undefined
  }
  if (!checkExtended(brandFile, given.base?.id)) return {files}
  const written = checked('_brand.yml', brandFile, brandSchema)
  const pdf = checked('pdf.yml', pdfFile, pdfGeometrySchema)
  const {folder, lacking} = withBase(given, written, readYaml(String(brandFile)).has)
  for (const name of frames) if (!folder.files.has(name)) reportMissing(brandFile, name)
  const brand = written && given.base ? followBrand(brandFile, written) : written
  if (brand) checkNamedFiles(folder, brand, brandFile)
  if (brand) checkContrast(brandFile, brand)
  if (brand) checkFamilies(brandFile, brand)
  if (!brand || !pdf || files.some(file => file.messages.length)) return {files}
  return {template: assemble(folder, brand, {pdf, hasOwnLogo: lacking !== undefined}), files, lacking}
}

/** Whether a brand extends one that there is, or none. */
function checkExtended(file: VFile, base: ShippedBrand | undefined): boolean {
  const {value, place} = readYaml(String(file))
  const named = z.object({extends: z.unknown()}).safeParse(value).data?.extends
  if (named === undefined || named === base) return true
  report(file, 'template-field', {
    place: place(['extends']),
    actual: {en: 'value of `extends`', fr: 'la valeur de `extends`'},
    expected: choice(shippedBrands),
    remedy: {
      en: 'Write the name of a brand that ships with cess on a line of its own: `extends: cess`.',
      fr: "Écrivez le nom d'une marque fournie avec cess, seul sur sa ligne : `extends: cess`.",
    },
  })
  return false
}

function checkNamedFiles(folder: TemplateFolder, brand: Brand, file: VFile): void {
  const fonts = brand.typography.fonts.flatMap(font => font.files)
  checkNamed(folder, file, Object.values(brand.logo.images))
  checkNamed(folder, file, new Set(fonts.map(({path}) => path)), trueType)
  checkNamed(folder, file, new Set(fonts.flatMap(({woff2}) => woff2 ?? [])), forBrowsers)
}

/** Kind of a named file. */
interface Format {
  readonly fits: (bytes: Uint8Array) => boolean
  readonly expected: Text
}
const trueType: Format = {fits: isFont, expected: {en: 'a static TrueType font', fr: 'une police TrueType statique'}}
const forBrowsers: Format = {fits: isWoff2, expected: {en: 'a WOFF2 font', fr: 'une police WOFF2'}}

function checkNamed(folder: TemplateFolder, file: VFile, names: Iterable<string>, format?: Format): void {
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

function assemble(
  folder: TemplateFolder,
  brand: Brand,
  {pdf, hasOwnLogo}: {readonly pdf: PdfGeometry; readonly hasOwnLogo: boolean},
): Template {
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
    fonts: facesOf(brand, folder),
    stacks: extension.stacks,
    hasOwnLogo,
    logo: {color: svg(color), reversed: svg(reversed), mono: svg(mono), mark: svg(mark), mark16: svg(mark16)},
    pdf,
    ...filesOf(folder.files),
  }
}

// Only parses: which variables a template may use is known when it is rendered.
const parser = new Liquid({strictFilters: true, locale: unusedLocale})
for (const name of forbiddenFilters) Reflect.deleteProperty(parser.filters, name)

/** Report what Liquid cannot parse in a template file, with its line and column. */
export function checkLiquid(file: VFile): void {
  try {
    parser.parse(String(file), file.path)
  } catch (error) {
    if (!LiquidError.is(error)) throw error
    const [line, column] = error.token.getPosition()
    report(file, 'template-syntax', {
      place: {line: line ?? 1, column: column ?? 1},
      ...liquidMistake(error.originalError?.message ?? error.message),
    })
  }
}

/** The type scale under its roles, with the figures that suit each face where the brand does not say. */
function typeScale(rows: Readonly<Record<string, TypeRow>>): Readonly<Record<TypeRole, TypeStyle>> {
  const styles = typeRoles.flatMap(role => {
    const row = rows[role]
    return row ? [[role, typeStyle(row)] as const] : []
  })
  // The schema demands a row for each role, which zod's record type cannot say.
  return Object.fromEntries(styles) as Record<TypeRole, TypeStyle>
}

function typeStyle({face, weight, italic, tracking, capitals, figures, pdf, web, mail}: TypeRow): TypeStyle {
  const [sizeRem, lineHeight, narrowSizeRem = sizeRem, narrowLineHeight = lineHeight] = web
  return {
    face,
    weight,
    italic,
    trackingPercent: tracking,
    capitals,
    figures: figures ?? (face === 'serif' ? 'oldstyle' : 'tabular'),
    pdf: {sizePt: pdf[0], leadingPt: pdf[1]},
    web: {sizeRem, lineHeight, narrowSizeRem, narrowLineHeight},
    mail: {sizePx: mail[0], leadingPx: mail[1]},
  }
}

/** Tables that setting and embedding need (OpenType 1.9.1, “Required Tables”). */
const needed = ['cmap', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'post']
/** Has a weight or width that is chosen when text is set: a PDF would have one of them for all. */
const variable = 'fvar'
const versions = new Set([0x00010000, 0x74727565])
const woff2Signature = 0x774f4632

/**
 * Whether bytes begin as a static TrueType font does, with all tables that are needed inside the file, each once.
 *
 * @see OpenType 1.9.1, “Organization of an OpenType Font”: https://learn.microsoft.com/typography/opentype/spec/otff
 */
export function isFont(bytes: Uint8Array): boolean {
  const view = viewOf(bytes)
  if (bytes.length < 12 || !versions.has(view.getUint32(0))) return false
  const count = view.getUint16(4)
  if (12 + count * 16 > bytes.length) return false
  const tables = Array.from({length: count}, (_, index) => 12 + index * 16)
  const isWhole = tables.every(at => view.getUint32(at + 8) + view.getUint32(at + 12) <= bytes.length)
  const tags = new Set(tables.map(at => String.fromCharCode(...bytes.subarray(at, at + 4))))
  return isWhole && tags.size === count && needed.every(tag => tags.has(tag)) && !tags.has(variable)
}

/** Whether bytes are a WOFF2 file as long as it says (WOFF File Format 2.0, 4.1). */
export function isWoff2(bytes: Uint8Array): boolean {
  const view = viewOf(bytes)
  return bytes.length >= 48 && view.getUint32(0) === woff2Signature && view.getUint32(8) === bytes.length
}
