import type {SiteLanguage} from '../../model/site.js'
import {nameIn, primaryLanguage} from '../../model/text.js'
import {fixedHtml} from '../fixed-html.js'
import {html, type Html} from '../html.js'
import {absolute, homeOf, href, folderOf} from './addresses.js'
import {standingLinks} from './standing/links.js'
import {footLogo, headLogo, ownLogo} from './logos.js'
import {iconElements} from './icons/index.js'
import {sectionFolder, sectionName} from './sections.js'
import type {SiteView} from './site-view.js'
import {tag} from './tag.js'
import {own} from '../../model/own.js'
import {verifyWords} from '../../model/verify-words/index.js'
import {canVerify, verifyPath} from './verify-place.js'

/** Facts of a page for its frame. */
export interface Frame {
  readonly language: SiteLanguage
  /** Its folder, or its file. */
  readonly path: string
  readonly title: string
  readonly description: string
  /** Path from below the home page to this page, which is not linked. */
  readonly crumbs: readonly Crumb[]
  /** The page in all its languages, itself included; the first is the default. */
  readonly versions: readonly Version[]
  /** Navigation entry of the page: its folder within the language. */
  readonly section: string | null
  readonly isIndexed: boolean
  /** Path of the page's script. */
  readonly script?: string
  /** Paths of the newer and older page of a list. */
  readonly neighbours?: {readonly previous: string | null; readonly next: string | null}
  /** Folders of feeds of the page. */
  readonly feeds: readonly {readonly folder: string; readonly name: string}[]
}

/** An entry of the breadcrumbs. */
export interface Crumb {
  readonly name: string
  readonly path: string
}

/** A page in one language. */
export interface Version {
  readonly lang: string
  readonly path: string
}

/** The `site` variable of `web/_site-head.liquid` and related templates, documented in `web/site.liquid`. */
export function chromeView(site: SiteView, frame: Frame) {
  const {publication} = site
  const {lang, words} = frame.language
  const home = homeOf(site, lang)
  return {
    lang: frame.language.wordsLang,
    title: frame.title,
    description: frame.description,
    home: href(site, home),
    tagline: taglineOf(site, frame.language),
    logo: headLogo(site),
    ownLogo: site.template.hasOwnLogo ? ownLogo(site) : null,
    logoReversed: footLogo(site),
    words: {...words, count: null, page: null},
    nav: navigationOf(site, frame),
    lists: otherLists.map(kind => ({name: words[kind], href: href(site, `${home}${kind}/`)})),
    pages: [
      ...standingLinks(site, frame.language).filter(({id}) => id !== 'about'),
      ...verifyLinks(site, frame.language),
    ],
    search: {href: href(site, `${home}search/`), isCurrent: frame.script === site.assets().scripts.search},
    languages: languagesOf(site, frame),
    crumbs: [
      {name: words.home, href: href(site, home)},
      ...frame.crumbs.map(({name, path}) => ({name, href: href(site, path)})),
    ],
    feed: href(site, `${[...frame.feeds, ...ownFeed(site, frame.language)][0]?.folder ?? ''}feed.xml`),
    links: headLinks(site, frame),
    houseName: nameIn(publication.organisation.names, lang),
  }
}

/** Lists linked in the footer only. */
const otherLists = ['publications', 'authors'] as const

function navigationOf(site: SiteView, {language, section}: Frame) {
  const home = homeOf(site, language.lang)
  const lists = site.sections().map(one => ({
    name: fixedHtml(sectionName(site, one, language)),
    href: href(site, `${home}${sectionFolder(one)}`),
    lang: null,
    isCurrent: sectionFolder(one) === section,
  }))
  const about = standingLinks(site, language).filter(({id}) => id === 'about')
  return [...lists, ...about.map(one => ({...one, isCurrent: section === 'about/'}))]
}

const taglineOf = ({publication}: SiteView, {lang, set}: SiteLanguage): string | null => {
  const text = own(publication.tagline, lang.split('-')[0] ?? lang)
  return text === undefined ? null : set(text)
}

/** The page in each language of the site, or that language's home. */
const languagesOf = (site: SiteView, {language, versions}: Frame) =>
  site.languages.map(({lang, name}) => {
    const version = versions.find(one => one.lang === lang)
    return {
      lang,
      name,
      code: codeOf(lang, site.languages),
      href: href(site, version?.path ?? homeOf(site, lang)),
      isCurrent: lang === language.lang,
    }
  })

/** Language code, with region if two languages share a name: EN, EN-GB. */
function codeOf(lang: string, languages: SiteView['languages']): string {
  const isAlone = languages.filter(one => primaryLanguage(one.lang) === primaryLanguage(lang)).length < 2
  return (isAlone ? primaryLanguage(lang) : lang).toUpperCase()
}

/** `link` and `meta` elements of the head. */
function headLinks(site: SiteView, frame: Frame): Html {
  const {path, versions, isIndexed, feeds, language, script, neighbours} = frame
  const {styleSheet, scripts} = site.assets()
  const first = versions[0]
  const alternates = versions.length > 1 ? versions : []
  const lines = [
    ...(isIndexed
      ? [link({rel: 'canonical', href: absolute(site, path)})]
      : [tag('meta', {name: 'robots', content: 'noindex'})]),
    ...alternates.map(one => link({rel: 'alternate', hreflang: one.lang, href: absolute(site, one.path)})),
    ...(alternates.length && first
      ? [link({rel: 'alternate', hreflang: 'x-default', href: absolute(site, first.path)})]
      : []),
    ...(['previous', 'next'] as const).flatMap(way => {
      const to = neighbours?.[way] ?? null
      return to === null ? [] : [link({rel: way === 'next' ? 'next' : 'prev', href: absolute(site, to)})]
    }),
    ...[{folder: '', name: language.words.publications}, ...ownFeed(site, language), ...feeds].map(({folder, name}) =>
      link({rel: 'alternate', type: 'application/atom+xml', title: name, href: href(site, `${folder}feed.xml`)}),
    ),
    link({rel: 'stylesheet', href: href(site, styleSheet)}),
    ...iconElements(site),
    ...[scripts.shortcut, ...(script === undefined ? [] : [script])].map(
      path => `${tag('script', {type: 'module', src: href(site, path)})}</script>`,
    ),
  ]
  return html(lines.join('\n'))
}

/** Feed of a language other than the default, if it has notes. */
const ownFeed = (site: SiteView, {lang, name}: SiteLanguage): Frame['feeds'] =>
  lang !== site.publication.defaultLang && site.topicIds('languages', 'listed').includes(lang)
    ? [{folder: `languages/${lang}/`, name}]
    : []

const link = (attributes: Readonly<Record<string, string>>): string => tag('link', attributes)

/** Link to the verification page, if there is one. */
function verifyLinks(site: SiteView, {lang, wordsLang, set}: SiteLanguage) {
  if (!canVerify(site)) return []
  const name = set(verifyWords(wordsLang).title)
  return [{name, href: href(site, folderOf(verifyPath(site, lang))), lang: null}]
}
