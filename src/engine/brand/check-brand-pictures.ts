import type {VFile} from 'vfile'
import type {Image} from '../../model/document.js'
import {excessSize} from '../../model/excess-size.js'
import {quoted} from '../../model/quoted.js'
import {report} from '../../model/report.js'
import type {Template} from '../../model/template.js'
import {pictureComplaint} from '../../note/pictures/picture-complaint.js'
import {readImage, readLogo} from '../../note/pictures/read-image.js'
import {parseSvg} from '../../note/pictures/svg/parse-svg.js'
import {logoMakers, settleLogo} from '../../template/make-logo.js'
import type {ParsedTemplate} from '../../template/parse-template.js'
import type {LogoForm} from '../../template/with-base.js'

/** Name of each logo in `_brand.yml`, under `logo.images`. */
const names: Readonly<Record<keyof Template['logo'], LogoForm>> = {
  color: 'color',
  reversed: 'reversed',
  mono: 'mono',
  mark: 'mark',
  mark16: 'mark-16',
}
/** Size limit of a logo, which is in every page. */
const mostKilobytes = 200

/**
 * Check a brand's logos and mail bitmaps like pictures of notes. The template gets re-encoded copies without metadata. With errors there is
 * no template.
 */
export function checkBrandPictures(parsed: ParsedTemplate): ParsedTemplate {
  const {template, files, lacking} = parsed
  const [file] = files
  if (!template || !file) return parsed
  const logo = {...template.logo}
  // `Object.keys` forgets the keys.
  for (const role of Object.keys(names) as (keyof Template['logo'])[]) {
    if (lacking && role !== 'color' && file.messages.length > 0) break
    logo[role] = checkLogo(file, role, given(parsed, role, logo))
    if (lacking && role === 'color') logo.color = settleLogo(logo.color, lacking.name)
  }
  const images = new Map(template.images)
  for (const [name, bytes] of images) {
    const reading = readImage(name, bytes)
    const complaint = pictureComplaint(reading, quoted(name))
    if (complaint) report(file, complaint.rule, complaint)
    if (reading.status === 'read') images.set(name, reading.image.bytes)
  }
  return file.messages.length > 0 ? {files} : {...parsed, template: {...template, logo, images}}
}

/** A logo of the brand, or one derived from its colour logo. */
function given({template, lacking}: ParsedTemplate, role: keyof Template['logo'], {color}: Template['logo']): string {
  if (!template) return ''
  if (role === 'color' || !lacking?.forms.has(names[role])) return template.logo[role]
  return logoMakers[role](color, template.colors)
}

function checkLogo(file: VFile, role: keyof Template['logo'], svg: string): string {
  const name = quoted(`logo.images.${names[role]}`)
  if (!/<svg[\s>]/.test(svg)) {
    report(file, 'template-format', noDrawing(name))
    return svg
  }
  const bytes = new TextEncoder().encode(svg)
  const reading = readLogo(role, bytes)
  const complaint = pictureComplaint(reading, name)
  if (complaint) report(file, complaint.rule, complaint)
  if (reading.status !== 'read') return svg
  const text = withViewBox(new TextDecoder().decode(reading.image.bytes), reading.image)
  if (!hasViewBox(text)) report(file, 'template-format', {actual: withoutViewBox(name), expected: viewBox})
  else if (/<text[\s>]/.test(text)) report(file, 'template-format', liveText(name))
  else if (bytes.length > mostKilobytes * 1000) report(file, 'template-format', tooLarge(name, bytes.length))
  return text
}

/** A drawing with a `viewBox`, taken from width and height if missing, as in many exports. */
const withViewBox = (svg: string, {widthPx, heightPx}: Image): string =>
  /<svg\b[^>]*\sviewBox=/.test(svg) ? svg : svg.replace(/<svg\b/, `<svg viewBox="0 0 ${widthPx} ${heightPx}"`)

/** Whether a drawing has width and height. */
function hasViewBox(svg: string): boolean {
  const parsing = parseSvg(svg)
  const attributes = parsing.status === 'parsed' ? parsing.root.attributes : []
  const box = attributes.find(({name}) => name === 'viewBox')?.value ?? ''
  const [left, top, width = 0, height = 0, ...rest] = box
    .trim()
    .split(/[\s,]+/)
    .map(Number)
  const sides = [width, height]
  return rest.length === 0 && [left, top].every(Number.isFinite) && sides.every(side => side > 0 && side < 1e6)
}

const viewBox = '`viewBox="0 0 120 40"`'
const withoutViewBox = (name: string) => ({
  en: `${name} without width and height in a \`viewBox\``,
  fr: `${name} sans largeur ni hauteur dans un \`viewBox\``,
})

const noDrawing = (name: string) => ({
  actual: {en: `no drawing in ${name}`, fr: `aucun dessin dans ${name}`},
  expected: {en: 'an SVG file', fr: 'un fichier SVG'},
  remedy: {
    en: 'Export the logo as SVG, or ask whoever drew it for that file.',
    fr: "Exportez le logo en SVG, ou demandez ce fichier à qui l'a dessiné.",
  },
})

/** Message on text in a logo, which would be set in a different font on each machine. */
const liveText = (name: string) => ({
  actual: {en: `text in ${name}`, fr: `du texte dans ${name}`},
  expected: {en: 'letters as outlines', fr: 'des lettres vectorisées'},
  remedy: {
    en: 'Export the logo again with its text as outlines (Inkscape: Path, Object to Path; Illustrator: Type, Create Outlines).',
    fr: 'Exportez de nouveau le logo, textes vectorisés (Inkscape : Chemin, Objet en chemin ; Illustrator : Texte, Vectoriser).',
  },
})

function tooLarge(name: string, bytes: number) {
  const size = excessSize(bytes)
  return {
    actual: {en: `${size.en} in ${name}`, fr: `${size.fr} dans ${name}`},
    expected: {en: `at most ${mostKilobytes} kB`, fr: `${mostKilobytes} ko au plus`},
  }
}
