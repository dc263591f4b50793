import {quoted} from '../model/quoted.js'
import {report} from '../model/report.js'
import type {Template} from '../model/template.js'
import {pictureComplaint} from '../note/pictures/picture-complaint.js'
import {readImage} from '../note/pictures/read-image.js'
import type {ParsedTemplate} from '../template/parse-template.js'

/** What each logo is called in `_brand.yml`, under `logo.images`. */
const names: Readonly<Record<keyof Template['logo'], string>> = {
  color: 'color',
  reversed: 'reversed',
  mono: 'mono',
  mark: 'mark',
  mark16: 'mark-16',
}
/** A logo stands in every page. */
const mostKilobytes = 200

/**
 * Check a brand's logos and its bitmaps for mail as notes' pictures are checked: they are drawn, printed, and part of every
 * page. Mistakes are on the file of the brand, and then there is no template.
 */
export function checkBrandPictures(parsed: ParsedTemplate): ParsedTemplate {
  const {template, files} = parsed
  const [file] = files
  if (!template || !file) return parsed
  for (const [role, svg] of Object.entries(template.logo)) {
    // `Object.entries` forgets the keys.
    const name = quoted(`logo.images.${names[role as keyof Template['logo']]}`)
    const bytes = new TextEncoder().encode(svg)
    const complaint = pictureComplaint(readImage(name, bytes), name)
    if (complaint) report(file, complaint.rule, complaint)
    else if (!hasViewBox(svg)) report(file, 'template-format', {actual: withoutViewBox(name), expected: viewBox})
    else if (bytes.length > mostKilobytes * 1000) report(file, 'template-format', tooLarge(name, bytes.length))
  }
  for (const [name, bytes] of template.images) {
    const complaint = pictureComplaint(readImage(name, bytes), quoted(name))
    if (complaint) report(file, complaint.rule, complaint)
  }
  return file.messages.length > 0 ? {files} : parsed
}

/** Whether a drawing says how wide and how high it is: both are needed to give it its size. */
function hasViewBox(svg: string): boolean {
  const [, box = ''] = /<svg[^>]*\sviewBox\s*=\s*["']([^"']*)["']/.exec(svg) ?? []
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

const tooLarge = (name: string, bytes: number) => ({
  actual: {en: `${Math.ceil(bytes / 1000)} kB in ${name}`, fr: `${Math.ceil(bytes / 1000)} ko dans ${name}`},
  expected: {en: `at most ${mostKilobytes} kB`, fr: `${mostKilobytes} ko au plus`},
})
