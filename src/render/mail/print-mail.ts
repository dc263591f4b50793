import type {Template} from '../../model/template.js'
import {printFrame, type Said} from '../print-frame.js'
import type {handlingView, noteView} from './mail-view.js'

type HandlingView = ReturnType<typeof handlingView>
type NoteView = ReturnType<typeof noteView>

/** The mail of a note in its frame, which must say all that the note says to this reader, and how to hear no more of its like. */
export const printNote = (template: Template, view: NoteView): string =>
  printFrame(template, 'mail/mail.liquid', {view, said: {...saidOfNote(view), ...saidToReader(view)}})

/** The same of a TLP:RED note. */
export const printHandling = (template: Template, view: HandlingView): string =>
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

/** Who gets mail may know why, and how to get no more of it (GDPR, articles 14 and 21; RFC 8058). */
const saidToReader = ({footer, specimen}: Pick<HandlingView, 'footer' | 'specimen'>): Said => ({
  'footer.why': [footer.why],
  'footer.optOut': [footer.optOut],
  'footer.unsubscribe': [footer.unsubscribe && footer.unsubscribe.href],
  specimen: [specimen],
})
