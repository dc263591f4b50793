import {fileName} from '../../model/editions/lists.js'
import type {PublicFacts, WithdrawnFacts, PublicDocument} from '../../model/public-facts.js'
import type {SiteContext} from '../../model/site.js'
import {stemOf} from '../../model/site-address.js'
import {nameAndLang, primaryLanguage} from '../../model/text.js'
import {fixedMarkup} from '../fixed-html.js'
import {inlineMarkup} from '../inline-html.js'
import {absolute, pageOf, pictureName} from './addresses.js'
import type {FeedContent, FeedNote} from './answers.js'
import {siteLanguageFor} from './site-language.js'
import {publicNotes} from './note-pages.js'
import type {SiteView} from './site-view.js'
import {issuedAt, updatedAt} from './updated.js'
import {withdrawnTitle} from './withdrawn-metadata.js'
import type {FeedEntry} from './write-feed.js'
import {aroundRecommendations} from '../../model/around-recommendations.js'
import {betweenNames, withoutPoint, type FixedText} from '../../model/fixed-text.js'
import type {Phrasing} from '../../model/phrasing.js'
import type {AllowedContent} from '../hast/allowed.js'
import {element, words} from '../hast/element.js'
import type {HastOptions} from '../hast/handler.js'
import {partedCall} from '../hast/parted-call.js'
import {toHast} from '../hast/to-hast.js'
import {toHtml} from '../hast/to-html.js'
import {own} from '../../model/own.js'

/** Full text of a note for feeds, with addresses of linked notes. */
export function feedContentOf(site: SiteView, slug: string): FeedContent {
  const facts = site.facts(slug)
  const linked = publicNotes(site, facts.links).map(note => [note.slug, absolute(site, pageOf(site, note))] as const)
  return {html: feedContent(site, {facts, document: site.document(slug)}, Object.fromEntries(linked))}
}

/** A note for feeds, without its full text; undefined if it is not in the site. */
export function feedNoteOf(site: SiteView, slug: string): FeedNote | undefined {
  const standing = site.brief(slug)?.standing
  if (standing === 'withdrawn') return {standing, entry: withdrawnEntry(site, slug), links: []}
  return standing && {standing, entry: publishedEntry(site, slug), links: site.facts(slug).links}
}

function publishedEntry(site: SiteView, slug: string): FeedEntry {
  const facts = site.facts(slug)
  const address = absolute(site, pageOf(site, facts))
  const pdf = site.edition(slug, 'pdf') && facts.pdf
  return {
    id: idOf(site, facts),
    href: address,
    lang: facts.lang,
    title: facts.title,
    summary: facts.summary,
    authors: facts.authors.map(({name}) => name),
    categories: categoriesOf(site, facts),
    published: issuedAt(facts),
    updated: updatedAt(facts),
    content: null,
    pdf: pdf && {href: address + encodeURIComponent(fileName('pdf', stemOf(facts))), sizeBytes: pdf.sizeBytes},
  }
}

/** Entry of a withdrawn note, with the same id, since readers keep former entries. */
function withdrawnEntry(site: SiteView, slug: string): FeedEntry {
  const facts = site.withdrawnFacts(slug)
  const {label, reason} = facts.notice
  return {
    id: idOf(site, facts),
    href: absolute(site, pageOf(site, facts)),
    lang: facts.lang,
    title: withdrawnTitle(facts),
    summary: reason.length ? [reason] : [],
    authors: facts.authors.map(({name}) => name),
    categories: categoriesOf(site, facts),
    published: issuedAt(facts),
    updated: updatedAt(facts),
    content: noticeText(label, inlineMarkup(reason)),
  }
}

/** Id of an entry: a tag (RFC 4151), which survives changes of address and date (RFC 4287, 4.2.6). */
const idOf = ({publication}: SiteContext, {date, moments, id, lang}: PublicFacts | WithdrawnFacts): string =>
  `tag:${publication.host},${moments?.day ?? date}:${id}/${lang}`

function categoriesOf(site: SiteContext, facts: PublicFacts | WithdrawnFacts): FeedEntry['categories'] {
  const {zones, threats} = site.publication.vocabularies
  const {set} = siteLanguageFor(site, facts.lang)
  const ids = [facts.zone, ...facts.zones, ...facts.threats]
  return [...zones, ...threats]
    .filter(({id}) => ids.includes(id))
    .map(({id, names}) => {
      const [label, lang] = nameAndLang(names, facts.lang)
      return {term: id, label: set(label), ...(lang !== primaryLanguage(facts.lang) && {lang})}
    })
}

/** Full text of a note for feeds: no ids, no drawings, absolute addresses; charts as tables. */
function feedContent(
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
  const joined = (...parts: readonly (FixedText | undefined)[]) =>
    parts.flatMap(one => (one === undefined ? [] : fixedMarkup(one))).join(betweenNames)
  const recommendations = document.recommendations.map(
    ({addressees, priority, deadline, text}) =>
      `<strong>${fixedMarkup(addressees)}</strong> (${joined(priority, deadline)})<br>${line(text)}`,
  )
  const footnotes = document.footnotes.map(({children}) => toHtml(hast(children)).toString())
  return [
    ...document.notices.map(({label, value}) => noticeText(label, line(value))),
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
    isBare: true,
    tableClasses: () => [],
    chart: (_chart, table) => ({above: [table], below: []}),
  }
}

const noticeText = (label: FixedText, html: string): string =>
  `<p><strong>${fixedMarkup(withoutPoint(label))}.</strong> ${html}</p>`
