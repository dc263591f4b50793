import type {Render, RenderInput} from '../../model/edition.js'
import {dataUri} from '../base64.js'
import {mailColors} from './colors.js'
import type {ImageSource, MailJob} from './context.js'
import {titleHyphenation} from './divide-words.js'
import {handlingView, noteView} from './mail-view.js'
import {printHandling, printNote} from './print-mail.js'
import {mailPictures} from './pictures.js'
import {styleSheet} from './style-sheet.js'

/** The mail's HTML as a file to look at: pictures are inside, nothing else differs from what the message has. */
export const render: Render = async input =>
  new TextEncoder().encode(await renderMail(input, ({mediaType, bytes}) => dataUri(mediaType, bytes)))

/**
 * The HTML of a note's mail. A TLP:RED note's has its reference and how to handle it, nothing else.
 *
 * @param imageSource Where pictures are: inside (`data:`) for a preview, beside (`cid:`) in a message.
 */
async function renderMail(input: RenderInput, imageSource: ImageSource): Promise<string> {
  const {document, template} = input
  const sheet = styleSheet(template, mailColors(template, document))
  const [pictures, hyphenation] = await Promise.all([mailPictures(input), titleHyphenation(document)])
  const job: MailJob = {input, sheet, imageSource, pictures, hyphenation}
  const page =
    document.masthead.tlp === 'TLP:RED'
      ? printHandling(template, handlingView(job))
      : printNote(template, noteView(job))
  // Raised letters look the same wherever they come from: the note, the house, the frame. Words are escaped, so a tag is one.
  const raised = page.replaceAll('<sup>', `<sup ${String(sheet.ready['sup'])}>`)
  // Georgia and Arial have no narrow no-break space; some programs print a box for it.
  return raised.replaceAll('\u202F', '\u00A0')
}
