import type {Template} from '../../model/template.js'
import {printFrame, UnprintedPart, type Said} from '../print-frame.js'
import type {pageView} from './page-view.js'

type PageView = ReturnType<typeof pageView>

const frame = 'web/page.liquid'

/**
 * The page of a note in its frame, which must say all that the note says, and its label before that.
 *
 * @throws {UnprintedPart} As `printFrame` does.
 */
export function printPage(template: Template, view: PageView): string {
  const said = saidOn(view)
  const page = printFrame(template, frame, {view, said})
  const {summary, opening, sections, notices} = view
  // A withdrawn note has nothing left but a notice.
  const texts = [...summary, opening, ...sections.map(({content}) => content), ...notices.map(({value}) => value)]
  const body = page.slice(page.indexOf('<body'))
  // Words as few as “CESS” may stand in the frame, too.
  const first = texts.map(text => String(text ?? '')).find(text => text !== '' && body.split(text).length === 2)
  const [before = ''] = first === undefined ? [body] : body.split(first)
  if (!before.includes(view.masthead.tlp)) throw new UnprintedPart('masthead.tlp', frame)
  return page
}

const saidOn = ({masthead, ...view}: PageView): Said => ({
  'masthead.title': [masthead.title],
  notices: view.notices.map(({value}) => value),
  summary: view.summary,
  keyPoints: view.layout === 'tribune' ? [] : view.keyPoints,
  opening: [view.opening],
  sections: view.sections.map(({content}) => content),
  annexes: view.annexes.map(({content}) => content),
  recommendations: view.recommendations.map(({text}) => text),
  footnotes: view.footnotes.map(({content}) => content),
  references: view.references.map(({content}) => content),
  specimen: [view.specimen],
})
