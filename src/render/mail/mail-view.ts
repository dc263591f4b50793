import type {ElementContent, Root} from 'hast'
import type {Document} from '../../model/document.js'
import type {Block} from '../../model/blocks.js'
import type {RenderInput} from '../../model/edition.js'
import {fileName} from '../../model/editions/lists.js'
import type {ReaderTexts} from '../../model/mailing.js'
import type {Phrasing} from '../../model/phrasing.js'
import {betweenNames, fixedLang, joinFixed, nameAsFixed, withoutPoint, type FixedText} from '../../model/fixed-text.js'
import {keepCompounds} from '../hast/keep-compounds.js'
import {toHtml} from '../hast/to-html.js'
import {fixedHtml, fixedHtmls} from '../fixed-html.js'
import {escapeHtml, html, type Html} from '../html.js'
import {mailParts, type MailRecommendations} from '../mail-parts.js'
import {noteAddress, pageAddress} from '../note-address.js'
import {mastheadView, recommendationViews, revisionViews, rowViews, specimenView} from '../part-views.js'
import {readerTexts} from '../reader-texts.js'
import {placedText} from '../placed-text.js'
import {blocks} from './blocks.js'
import type {MailJob} from './context.js'
import {divideWords} from './divide-words.js'
import {gaugeViews} from './gauge-views.js'
import type {TextLook} from './looks.js'
import {mailLogo} from './mail-logo.js'
import {phrasing, unbrokenIn} from './phrasing.js'

/** Renders parts of a document as markup; `paragraph` is the look of paragraphs. */
interface Writer {
  readonly blocks: (nodes: readonly Block[], paragraph: TextLook) => Html
  readonly line: (line: readonly Phrasing[]) => Html
  /** A line in large type, without breaks in compounds. */
  readonly display: (line: readonly Phrasing[]) => Html
  /** A line in the largest type, with hyphenation of long words. */
  readonly title: (line: readonly Phrasing[]) => Html
}

/**
 * View of `mail/mail.liquid` and `mail/handling.liquid`. Strings are escaped by Liquid, `Html` is not; absent parts are null or empty
 * lists. Documented at the head of templates/cess/mail/mail.liquid.
 */
function mailView({input, imageSource, sheet}: MailJob) {
  const {document} = input
  const {mail, labels, lang, masthead} = document
  const reader = readerTexts(input)
  return {
    lang,
    labels: fixedHtmls(labels),
    subject: mail.subject,
    // Programs that drop styles show this line first: nothing stands before the marking.
    preheader: fixedHtml(joinFixed([`${masthead.tlp} – `, mail.preheader])),
    rules: html(sheet.rules),
    look: sheet.ready,
    logo: mailLogo(input, imageSource),
    salutation: ownLine(reader.salutation, mail.salutation),
    footer: footerView(input, reader),
    specimen: specimenView(document.specimen),
    marking: {tlp: masthead.tlp, meaning: fixedHtml(masthead.tlpMeaning), reference: masthead.reference},
  }
}

/** View of a TLP:RED note's mail: handling instructions, without content. */
export const handlingView = (job: MailJob) => ({
  ...mailView(job),
  handling: (job.input.document.mail.handling ?? []).map(fixedHtml),
})

/** View of all other notes' mail. */
export function noteView(job: MailJob) {
  const {input} = job
  const {document} = input
  const {layout, mail} = document
  const {footnotes, references, history, colophon, recommendations, ...rest} = mailParts(input)
  const {recommendations: all} = document
  const [body, annexes] = placedText(input.template, 'mail/mail.liquid', {...rest, recommendations: all})
  const write = writerFor(job)
  return {
    ...mailView(job),
    layout,
    masthead: {
      ...mastheadView(document, {...write, small: 'style="text-transform:none"'}),
      title: write.title(document.masthead.title),
    },
    reason: ownLine(readerTexts(input).reason, mail.reason),
    // The frame ends each label, and the day of a revision, with a point; one that ends with an abbreviation (`г.`) has it.
    notices: rowViews(
      document.notices.map(({label, value}) => ({label: withoutPoint(label), value})),
      write.line,
    ),
    gauges: gaugeViews(document.gauges, input.template),
    facts: rowViews(document.facts, write.line),
    summary: document.summary.map(write.line),
    keyPoints: document.keyPoints.map(write.line),
    ...placesView(input),
    body: body.length ? write.blocks(body, 'p') : null,
    recommendations: recommendationsView(recommendations, mail.otherRecommendations, write),
    annexes: annexes.length ? write.blocks(annexes, 'p') : null,
    footnotes: footnotes.map(({number, children}) => ({number, text: write.blocks(children, 'note-text')})),
    references: references.map(({children}) => write.line(children)),
    history: revisionViews(
      history.map(revision => ({...revision, date: withoutPoint(revision.date)})),
      write.line,
    ),
    colophon: rowViews(colophon, write.line),
  }
}

/** Personal text on a line of its own, where a campaign fills it in. */
function ownLine(text: string, house: FixedText): Html {
  const lang = fixedLang(house)
  const words = `\n${escapeHtml(text)}\n`
  return html(lang === undefined ? words : `<span lang="${escapeHtml(lang)}">${words}</span>`)
}

function footerView({document}: RenderInput, {why, optOut, unsubscribeUrl}: ReaderTexts) {
  const {mail} = document
  const {publisher, identity, unsubscribe} = mail.footer
  // A TLP:RED note goes to named persons, never to a list that one could leave.
  const isList = document.masthead.tlp !== 'TLP:RED'
  const link = {words: fixedHtml(unsubscribe), href: html(`\nhref="${escapeHtml(unsubscribeUrl)}"\n`)}
  return {
    publisher: fixedHtml(publisher),
    identity: identity.map(fixedHtml),
    why: ownLine(why, mail.footer.why),
    optOut: ownLine(optOut, mail.footer.optOut),
    unsubscribe: isList ? link : null,
  }
}

function recommendationsView({heading, shown, rest, others}: MailRecommendations, label: FixedText, write: Writer) {
  if (shown.length === 0) return null
  const written = (list: MailRecommendations['shown']) => recommendationViews(list, write.line)
  return {
    heading: fixedHtml(heading),
    shown: written(shown),
    rest: rest && {heading: fixedHtml(rest.heading), shown: written(rest.shown)},
    others: others.length ? {label: fixedHtml(label), names: fixedHtml(joinFixed(others, betweenNames))} : null,
  }
}

function writerFor(job: MailJob): Writer {
  const root = (children: ElementContent[]): Root => ({type: 'root', children})
  const hast = (line: readonly Phrasing[]) => root(phrasing(line, {...job, paragraph: 'p'}))
  const whole = (line: readonly Phrasing[]) => keepCompounds(hast(line), unbrokenIn(job.sheet))
  return {
    blocks: (nodes, paragraph) => toHtml(root(blocks(nodes, {...job, paragraph}))),
    line: line => toHtml(hast(line)),
    display: line => toHtml(whole(line)),
    title: line => toHtml(divideWords(whole(line), 'title', job)),
  }
}

/** Other places of the note: its page and translations, if public, and the attached file. */
const placesView = ({document, publication}: RenderInput) => ({
  page: pageAddress(document, publication) ?? null,
  translations: document.translations
    .filter(({hasPage}) => hasPage)
    .map(other => ({...other, href: noteAddress(other, publication)})),
  file: attachedName(document),
  publisher: fixedHtml(nameAsFixed(publication.organisation.names, document.lang)),
})

/** Name of the attached PDF; for a TLP:RED note the reference, since its slug may reveal the subject. */
export const attachedName = ({slug, masthead}: Document): string =>
  fileName('pdf', masthead.tlp === 'TLP:RED' ? masthead.reference : slug)
