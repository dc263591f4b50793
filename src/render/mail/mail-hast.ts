import type {Element} from 'hast'
import type {Image} from '../../model/document.js'
import type {RenderInput} from '../../model/edition.js'
import {element, words} from '../hast/element.js'
import type {HastOptions} from '../hast/options.js'
import {publicAddress} from '../note-address.js'
import type {MailPictures} from './pictures.js'

/** Address of a picture: `data:` in a preview, `cid:` in a message. */
export type ImageSource = (image: Image) => string

/**
 * What is particular to the mail while a document becomes hast: no ids and links to them, capitals stay plain, a chart is a
 * bitmap over its table.
 */
export function mailHast(input: RenderInput, {figures, charts}: MailPictures, imageSource: ImageSource): HastOptions {
  const {labels} = input.document
  return {
    labels,
    images: figures,
    imageSource,
    noteAddress: note => publicAddress(input, note),
    anchor: () => undefined,
    smallCapitals: capitals => capitals,
    footnoteCall: ({number}) => element('sup', {className: ['call']}, [words(String(number))]),
    chart: ({id, alt}, table) => ({above: [chartPicture(charts.get(id), alt, imageSource), table], below: []}),
  }
}

function chartPicture(image: Image | undefined, alt: string, imageSource: ImageSource): Element {
  if (!image) throw new Error('a chart was not drawn')
  return element('img', {src: imageSource(image), alt, width: image.widthPx, height: image.heightPx})
}
