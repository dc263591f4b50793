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

/** A page of the site, for what stands around its content. */
export interface Frame {
  readonly language: SiteLanguage
  /** Its folder; of a page that is no folder, its file. */
  readonly path: string
  readonly title: string
  readonly description: string
  /** From the home page's child to this page, whose `path` nobody links to. */
  readonly crumbs: readonly Crumb[]
  /** The same page in each language that has it, this one included; the first is for readers of no language among them. */
  readonly versions: readonly Version[]
  /** Entry of the navigation that the page belongs to: that entry's folder inside the language's. */
  readonly section: string | null
  readonly isIndexed: boolean
  /** Path of the script that the page is for. */
  readonly script?: string
  /** Paths of its newer and its older page, where a list has several. */
  readonly neighbours?: {readonly previous: string | null; readonly next: string | null}
  /** Feeds of what the page lists: folders of their files. */
  readonly feeds: readonly {readonly folder: string; readonly name: string}[]
}

/** A step of the way to a page. */
export interface Crumb {
  readonly name: string
  readonly path: string
}

/** A page in one of its languages. */
export interface Version {
  readonly lang: string
  readonly path: string
}

/** The `site` of `web/_site-head.liquid` and its sisters; `web/site.liquid` lists it for designers. */
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

/** Lists that the foot of each page leads to, since its navigation does not. */
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

/** The page in the site's languages; where it has none, that language's home. */
function languagesOf(site: SiteView, {language, versions}: Frame) {
  return site.languages.map(({lang, name}) => {
    const version = versions.find(one => one.lang === lang)
    return {
      lang,
      name,
      code: codeOf(lang, site.languages),
      href: href(site, version?.path ?? homeOf(site, lang)),
      isCurrent: lang === language.lang,
    }
  })
}

/** Two languages of one name are told apart by their regions: EN, EN-GB. */
function codeOf(lang: string, languages: SiteView['languages']): string {
  const isAlone = languages.filter(one => primaryLanguage(one.lang) === primaryLanguage(lang)).length < 2
  return (isAlone ? primaryLanguage(lang) : lang).toUpperCase()
}

/** `link` and `meta` elements of the head, ready. */
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

/** The feed of a language that is not the publication's own, where it has notes. */
const ownFeed = (site: SiteView, {lang, name}: SiteLanguage): Frame['feeds'] =>
  lang !== site.publication.defaultLang && site.topicIds('languages', 'listed').includes(lang)
    ? [{folder: `languages/${lang}/`, name}]
    : []

const link = (attributes: Readonly<Record<string, string>>): string => tag('link', attributes)

/** The link to the page where files are verified; none where there is no such page. */
function verifyLinks(site: SiteView, {lang, wordsLang, set}: SiteLanguage) {
  if (!canVerify(site)) return []
  const name = set(verifyWords(wordsLang).title)
  return [{name, href: href(site, folderOf(verifyPath(site, lang))), lang: null}]
}
