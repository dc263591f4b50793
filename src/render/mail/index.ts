import {utf8} from '../../model/bytes.js'
import type {Render, RenderInput} from '../../model/edition.js'
import {dataUri} from '../base64.js'
import {mailColors} from './colors.js'
import type {ImageSource, MailJob} from './context.js'
import {titleHyphenation} from './divide-words.js'
import {handlingView, noteView} from './mail-view.js'
import {mailPictures} from './pictures.js'
import {styleSheet} from './style-sheet.js'
import type {Template} from '../../model/template.js'
import {printFrame, type Said} from '../print-frame.js'

/** Render the mail's HTML as a preview file, with embedded pictures and otherwise identical to the message. */
export const render: Render = async input =>
  utf8(await renderMail(input, ({mediaType, bytes}) => dataUri(mediaType, bytes)))

/**
 * HTML of a note's mail, its pictures inside (`data:`) for a preview, beside (`cid:`) in a message. For a TLP:RED note only its reference
 * and handling instructions.
 */
async function renderMail(input: RenderInput, imageSource: ImageSource): Promise<string> {
  const {document, template, brandShelf} = input
  const sheet = styleSheet(template, mailColors(template, document), brandShelf)
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

type HandlingView = ReturnType<typeof handlingView>
type NoteView = ReturnType<typeof noteView>

/** HTML of a note's mail, whose frame must print certain parts of the view. */
const printNote = (template: Template, view: NoteView): string =>
  printFrame(template, 'mail/mail.liquid', {view, said: {...saidOfNote(view), ...saidToReader(view)}})

/** HTML of a TLP:RED note's mail. */
const printHandling = (template: Template, view: HandlingView): string =>
  printFrame(template, 'mail/handling.liquid', {
    view,
    said: {'marking.reference': [view.marking.reference], handling: view.handling, ...saidToReader(view)},
  })

const saidOfNote = ({masthead, recommendations, ...view}: NoteView): Said => ({
  'masthead.title': [masthead.title],
  notices: view.notices.map(({value}) => value),
  summary: view.summary,
  keyPoints: view.keyPoints,
  body: [view.body],
  annexes: [view.annexes],
  'recommendations.shown': recommendations?.shown.map(({text}) => text) ?? [],
  'recommendations.rest': recommendations?.rest?.shown.map(({text}) => text) ?? [],
  footnotes: view.footnotes.map(({text}) => text),
  references: view.references,
})

/** Why readers get the mail, and how to opt out; must be printed (GDPR, articles 14 and 21; RFC 8058). */
const saidToReader = ({footer, specimen}: Pick<HandlingView, 'footer' | 'specimen'>): Said => ({
  'footer.why': [footer.why],
  'footer.optOut': [footer.optOut],
  'footer.unsubscribe': [footer.unsubscribe && footer.unsubscribe.href],
  specimen: [specimen],
})
