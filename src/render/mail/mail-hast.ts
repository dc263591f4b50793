import type {Element} from 'hast'
import type {Image} from '../../model/document.js'
import type {RenderInput} from '../../model/edition.js'
import {element, words} from '../hast/element.js'
import type {HastOptions} from '../hast/options.js'
import {publicAddress} from '../note-address.js'
import type {ChartPictures, MailPictures} from './pictures.js'

/** Address of a picture: `data:` in a preview, `cid:` in a message. */
export type ImageSource = (image: Image) => string

/**
 * What is particular to the mail while a document becomes hast: no ids and links to them, capitals stay plain, a chart is a
 * bitmap over its table.
 */
export function mailHast(input: RenderInput, {figures, charts}: MailPictures, imageSource: ImageSource): HastOptions {
  const {labels, lang} = input.document
  return {
    labels,
    lang,
    images: figures,
    imageSource,
    noteAddress: note => publicAddress(input, note),
    anchor: () => undefined,
    smallCapitals: capitals => capitals,
    footnoteCall: ({number}) => element('sup', {className: ['call']}, [words(String(number))]),
    chart: ({id, alt}, table) => ({above: [...chartPictures(charts.get(id), alt, imageSource), table], below: []}),
  }
}

/** Both drawings; their dress shows one of them. */
function chartPictures(pictures: ChartPictures | undefined, alt: string, imageSource: ImageSource): readonly Element[] {
  if (!pictures) throw new Error('a chart was not drawn')
  return (['wide', 'narrow'] as const).map(className => {
    const {widthPx: width, heightPx: height} = pictures[className]
    return element('img', {className: [className], src: imageSource(pictures[className]), alt, width, height})
  })
}
