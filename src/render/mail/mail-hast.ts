import type {Image} from '../../model/document.js'
import type {RenderInput} from '../../model/edition.js'
import {element, words} from '../hast/element.js'
import type {HastOptions} from '../hast/options.js'
import {publicAddress} from '../note-address.js'

/** Address of a picture: `data:` in a preview, `cid:` in a message. */
export type ImageSource = (image: Image) => string

/** What is particular to the mail while a document becomes hast: no ids and links to them, capitals stay plain, a chart is its table. */
export function mailHast(input: RenderInput, imageSource: ImageSource): HastOptions {
  const {labels, images} = input.document
  return {
    labels,
    images,
    imageSource,
    noteAddress: note => publicAddress(input, note),
    anchor: () => undefined,
    smallCapitals: capitals => capitals,
    footnoteCall: ({number}) => element('sup', {className: ['call']}, [words(String(number))]),
    chart: (_, table) => ({above: [table], below: []}),
  }
}
