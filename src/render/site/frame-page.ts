import type {MadeFrom, SiteContext} from '../../model/site.js'
import {type Html, html} from '../html.js'
import {renderLiquid} from '../liquid.js'
import {organisationView} from '../web/page-view.js'
import {chromeView, type Frame} from './chrome.js'
import type {SiteView} from './site-view.js'
import {nameIn} from '../../model/text.js'
import {homeOf} from './addresses.js'
import {cardElements} from './card/card-elements.js'
import {breadcrumbsLd, jsonLd, organisationLd} from './json-ld.js'
import {openGraph} from './open-graph.js'

/**
 * Content security policy of pages: only files of the site, and nothing inline except by hash; with `'none'`, its program asks nothing, so
 * that nothing leaves the page.
 */
export const policy = (styleHash?: string, connect: "'self'" | "'none'" = "'self'"): string =>
  [
    "default-src 'none'",
    `style-src 'self'${styleHash === undefined ? '' : ` 'sha256-${styleHash}'`}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "script-src 'self'",
    `connect-src ${connect}`,
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')

/** A page other than a note; `kind` selects its part of `web/site.liquid`, with `content`. */
export interface SitePage {
  readonly kind: 'home' | 'listing' | 'index' | 'withdrawn' | 'moved' | 'missing' | 'search' | 'standing' | 'verify'
  readonly frame: Frame
  readonly content: object
  readonly notes: readonly string[]
  /** Whether its program may make no requests. */
  readonly isOffline?: boolean
  /** Metadata elements, if not the default. */
  readonly metadata?: Html
}

/** The file of a page. */
export function pageFile(
  site: SiteView,
  {kind, frame, content, notes, isOffline = false, metadata}: SitePage,
): MadeFrom {
  const {language} = frame
  const view = {kind, lang: language.wordsLang, labels: language.labels, content}
  return {
    notes,
    render: () =>
      renderLiquid(site.template, 'web/site.liquid', {
        ...view,
        policy: policy(undefined, isOffline ? "'none'" : undefined),
        site: {...chromeView(site, frame), metadata: metadata ?? pageMetadata(site, frame)},
        organisation: organisationView(site.publication, language.wordsLang),
      }),
  }
}

/** Open Graph and JSON-LD of a page other than a note: the publisher on the home page, else breadcrumbs; null for unlisted pages. */
function pageMetadata(site: SiteContext, frame: Frame): Html | null {
  const {language, path, title, description, isIndexed, crumbs} = frame
  if (!isIndexed) return null
  const {lang} = language
  const house = nameIn(site.publication.organisation.names, lang)
  const lines = [
    ...openGraph(site, {type: 'website', title, description, path, lang}),
    ...cardElements(site, {path: homeOf(site, lang), alt: house}),
    jsonLd([
      path === homeOf(site, lang)
        ? organisationLd(site, lang)
        : breadcrumbsLd(site, [{name: house, path: homeOf(site, lang)}, ...crumbs, {name: title, path}]),
    ]),
  ]
  return html(lines.join('\n'))
}
