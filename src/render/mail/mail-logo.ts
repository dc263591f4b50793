import {viewOf} from '../../model/bytes.js'
import type {Image} from '../../model/document.js'
import type {RenderInput} from '../../model/edition.js'
import {fixedLang, fixedWords, nameAsFixed} from '../../model/fixed-text.js'
import type {Template} from '../../model/template.js'
import {TemplateMistake} from '../liquid.js'
import type {ImageSource} from './context.js'

/** Pixels per CSS pixel, for dense screens. */
const density = 2

/** Logo width from which the publisher's full name fits in its place. */
const fullNamePx = 120

/** The brand's logo bitmaps for light and dark mail. */
export const mailLogos = (template: Template): Readonly<Record<'light' | 'dark', Image>> => ({
  light: bitmap(template, 'logo.png'),
  dark: bitmap(template, 'logo-reversed.png'),
})

/** The logo with its size in CSS pixels, and the publisher's name as alternative text. */
export function mailLogo({template, publication, document}: RenderInput, imageSource: ImageSource) {
  const {light, dark} = mailLogos(template)
  const {shortName, names} = publication.organisation
  const name = nameAsFixed(names, document.lang)
  const width = Math.round(light.widthPx / density)
  return {
    source: imageSource(light),
    reversedSource: imageSource(dark),
    width,
    height: Math.round(light.heightPx / density),
    // Where pictures are not shown, a long name in a small box is a tower of letters.
    alternative: width < fullNamePx ? shortName : `${shortName} – ${fixedWords(name)}`,
    lang: (width < fullNamePx ? undefined : fixedLang(name)) ?? null,
  }
}

/** A logo bitmap with its size, from the first chunk (PNG, third edition, 11.2.1). */
function bitmap({images}: Template, name: string): Image {
  const file = `mail/${name}`
  const bytes = images.get(file)
  if (!bytes) throw new TemplateMistake('the mail needs this picture', {file, line: 1, column: 1})
  // No picture of a note has such a key: it would be a remote address.
  const key = `template:${file}`
  const view = viewOf(bytes)
  return {key, mediaType: 'image/png', bytes, widthPx: view.getUint32(16), heightPx: view.getUint32(20)}
}
