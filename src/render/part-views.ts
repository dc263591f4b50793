import {authorName, type Document, type Recommendation, type Revision, type Row} from '../model/document.js'
import type {Phrasing} from '../model/phrasing.js'
import {fixedForCapitals, fixedHtml, fixedHtmls} from './fixed-html.js'
import type {Html} from './html.js'

/** Turns a line into markup. */
export type LineWriter = (line: readonly Phrasing[]) => Html

/** Views that a page's and a mail's template share: words of the house, each in its language, and markup. */
export const rowViews = (rows: readonly Row[], write: LineWriter) =>
  rows.map(({label, value}) => ({label: fixedHtml(label), value: write(value)}))

export const recommendationViews = (recommendations: readonly Recommendation[], write: LineWriter) =>
  recommendations.map(({number, groups, addressees, priority, deadline, text}) => ({
    number,
    groups,
    ...fixedHtmls({addressees, priority}),
    deadline: deadline === undefined ? null : fixedHtml(deadline),
    text: write(text),
  }))

export const revisionViews = (history: readonly Revision[], write: LineWriter) =>
  history.map(({version, date, nature, summary}) => ({version, ...fixedHtmls({date, nature}), summary: write(summary)}))

export const specimenView = (specimen: Document['specimen']) => (specimen === undefined ? null : fixedHtml(specimen))

export function mastheadView(
  {masthead, lang}: Pick<Document, 'masthead' | 'lang'>,
  write: {readonly line: LineWriter; readonly display: LineWriter; readonly small: string},
) {
  const {title, titleText, subtitle, authors, firstPublished, tlp, reference, type, tag, disclaimer, ...words} =
    masthead
  return {
    ...fixedHtmls(words),
    type: fixedForCapitals(type, lang, write.small),
    tlp,
    reference,
    titleText,
    tag: tag === undefined ? null : fixedForCapitals(tag, lang, write.small),
    title: write.display(title),
    subtitle: subtitle ? write.display(subtitle) : null,
    authors: authors.map(author => ({name: fixedHtml(authorName(author)), role: author.role ?? null})),
    firstPublished: firstPublished ? (rowViews([firstPublished], write.line)[0] ?? null) : null,
    disclaimer: disclaimer === undefined ? null : fixedHtml(disclaimer),
  }
}
