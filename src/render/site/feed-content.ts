import {aroundRecommendations} from '../../model/around-recommendations.js'
import type {Row} from '../../model/document.js'
import type {FixedText} from '../../model/fixed-text.js'
import type {Phrasing} from '../../model/phrasing.js'
import type {PublicDocument, PublicFacts} from '../../model/public-facts.js'
import type {SiteContext} from '../../model/site.js'
import {fixedMarkup} from '../fixed-html.js'
import type {AllowedContent} from '../hast/allowed.js'
import {element, words} from '../hast/element.js'
import type {HastOptions} from '../hast/handler.js'
import {partedCall} from '../hast/parted-call.js'
import {toHast} from '../hast/to-hast.js'
import {toHtml} from '../hast/to-html.js'
import {absolute, pageOf} from './addresses.js'
import {pictureName} from './picture-name.js'
import {own} from '../../model/own.js'

/** Full text of a note for feeds: no ids, no drawings, absolute addresses; charts as tables. */
export function feedContent(
  site: SiteContext,
  {facts, document}: {readonly facts: PublicFacts; readonly document: PublicDocument},
  linked: Readonly<Record<string, string>>,
): string {
  const {labels} = document
  const [text, annexes] = aroundRecommendations(document)
  const hast = toHast(hastOptions(site, {facts, document}, linked))
  const line = (phrasing: readonly Phrasing[]) => toHtml(hast(phrasing)).toString()
  const paragraphs = (lines: readonly (readonly Phrasing[])[]) => lines.map(one => `<p>${line(one)}</p>`)
  const list = (kind: 'ul' | 'ol', items: readonly string[]) =>
    items.length ? [`<${kind}>${items.map(item => `<li>${item}</li>`).join('')}</${kind}>`] : []
  const part = (heading: FixedText, content: readonly string[]) =>
    content.length ? [`<h2>${fixedMarkup(heading)}</h2>`, ...content] : []
  const recommendations = document.recommendations.map(
    ({addressees, deadline, text}) =>
      `<strong>${fixedMarkup(addressees)}</strong>${deadline === undefined ? '' : ` (${fixedMarkup(deadline)})`} ${line(text)}`,
  )
  const footnotes = document.footnotes.map(({children}) => toHtml(hast(children)).toString())
  return [
    ...document.notices.map(notice => noticeText(notice, line)),
    ...paragraphs(document.summary),
    ...part(labels.keyPoints, list('ul', document.keyPoints.map(line))),
    toHtml(hast(text)).toString(),
    ...part(labels.recommendations, list('ol', recommendations)),
    toHtml(hast(annexes)).toString(),
    ...part(labels.notes, list('ol', footnotes)),
    ...part(
      labels.sources,
      list(
        'ul',
        document.references.map(({children}) => line(children)),
      ),
    ),
  ].join('\n')
}

function hastOptions(
  site: SiteContext,
  {facts, document}: {readonly facts: PublicFacts; readonly document: PublicDocument},
  linked: Readonly<Record<string, string>>,
): HastOptions {
  const names = new Map(facts.images.map(({key, extension}, index) => [key, pictureName(index, extension)]))
  return {
    labels: document.labels,
    lang: document.lang,
    images: document.images,
    imageSource: ({key}) => absolute(site, `${pageOf(site, facts)}${names.get(key) ?? ''}`),
    noteAddress: ({slug}) => own(linked, slug),
    anchor: () => undefined,
    smallCapitals: capitals => capitals,
    citation: (_citation, words) => words,
    footnoteCall: call =>
      partedCall<AllowedContent>(call, words(String(call.number)), inside => element('sup', {}, inside)),
    chart: (_chart, table) => ({above: [table], below: []}),
  }
}

const noticeText = ({label, value}: Row, line: (phrasing: readonly Phrasing[]) => string): string =>
  `<p><strong>${fixedMarkup(label)}</strong> ${line(value)}</p>`
