import {DomUtils, parseDocument} from 'htmlparser2'

type Element = ReturnType<typeof DomUtils.getElementsByTagName>[number]
const {isTag} = DomUtils

const rfc3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)$/
const rfc822 =
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d\d:\d\d:\d\d GMT$/
const absolute = /^https?:\/\/[^/\s]+\//

const children = (parent: Element, name: string): readonly Element[] =>
  parent.children.filter(isTag).filter(child => child.name === name)
const textOf = (element: Element | undefined): string =>
  element?.children.map(child => ('data' in child ? child.data : '')).join('') ?? ''
const root = (xml: string): Element | undefined =>
  parseDocument(xml, {xmlMode: true}).children.find(node => isTag(node))

/** A list of what does not hold. */
function broken(rules: Readonly<Record<string, boolean>>): readonly string[] {
  return Object.entries(rules).flatMap(([rule, holds]) => (holds ? [] : [rule]))
}

const areUnique = (values: readonly string[]) => new Set(values).size === values.length

/** Whether an HTML text stands alone: without addresses that are not whole, ids, scripts, styles. */
const isSelfContained = (html: string): boolean =>
  [...html.matchAll(/\s(?:href|src)="([^"]*)"/g)].every(([, to = '']) => /^(?:https?:\/\/|mailto:|tel:)/.test(to)) &&
  !/<(?:script|style|svg)|\s(?:id|style|on\w+)=/.test(html)

/** Rules of RFC 4287 that an Atom feed breaks. */
function atomFaults(xml: string): readonly string[] {
  const feed = root(xml)
  if (feed?.name !== 'feed' || feed.attribs['xmlns'] !== 'http://www.w3.org/2005/Atom') return ['no Atom feed']
  const entries = children(feed, 'entry')
  const one = (parent: Element, names: readonly string[]) => names.every(name => children(parent, name).length === 1)
  const updated = entries.map(entry => textOf(children(entry, 'updated')[0]))
  const links = [feed, ...entries].flatMap(parent => children(parent, 'link'))
  const texts = entries.map(entry => textOf(children(entry, 'content')[0]))
  const ids = [feed, ...entries].map(parent => textOf(children(parent, 'id')[0]))
  const dates = [feed, ...entries].flatMap(parent => ['updated', 'published'].flatMap(name => children(parent, name)))
  return broken({
    '4.1.1: one id, title, updated': one(feed, ['id', 'title', 'updated']),
    '4.1.1: an author': children(feed, 'author').length > 0,
    '4.1.1: a link to itself': children(feed, 'link').some(({attribs}) => attribs['rel'] === 'self'),
    '4.1.2: one id, title, updated, content': entries.every(entry => one(entry, ['id', 'title', 'updated', 'content'])),
    '4.1.2: one alternate': entries.every(
      entry => children(entry, 'link').filter(({attribs}) => attribs['rel'] === 'alternate').length === 1,
    ),
    '4.2.6: ids that differ': areUnique(ids) && ids.every(id => /^[a-z]+:\S+$/.test(id)),
    '3.3: dates of RFC 3339': dates.every(date => rfc3339.test(textOf(date))),
    '4.2.15: no entry younger than the feed': updated.every(date => date <= textOf(children(feed, 'updated')[0])),
    '4.2.7: whole addresses': links.every(({attribs}) => absolute.test(attribs['href'] ?? '')),
    'content stands alone': texts.every(isSelfContained),
  })
}

/** Rules of RSS 2.0 that a feed breaks. */
function rssFaults(xml: string): readonly string[] {
  const [channel] = DomUtils.getElementsByTagName('channel', parseDocument(xml, {xmlMode: true}))
  if (!channel) return ['no RSS channel']
  const items = children(channel, 'item')
  return broken({
    'title, link, description': ['title', 'link', 'description'].every(name => children(channel, name).length === 1),
    'title and link of items': items.every(item => ['title', 'link'].every(name => children(item, name).length === 1)),
    'guids that differ': areUnique(items.map(item => textOf(children(item, 'guid')[0]))),
    'dates of RFC 822': [channel, ...items]
      .flatMap(parent => [...children(parent, 'pubDate'), ...children(parent, 'lastBuildDate')])
      .every(date => rfc822.test(textOf(date))),
    'whole enclosures': items
      .flatMap(item => children(item, 'enclosure'))
      .every(
        ({attribs: {url = '', length = '', type}}) => absolute.test(url) && Number(length) > 0 && type !== undefined,
      ),
    'content stands alone': items.every(item => isSelfContained(textOf(children(item, 'content:encoded')[0]))),
  })
}

const jsonKeys = {
  feed: 'version title home_page_url feed_url language authors items'.split(' '),
  item: 'id url title language summary content_html date_published date_modified authors tags attachments'.split(' '),
}

interface JsonFeed {
  readonly version: string
  readonly title: string
  readonly home_page_url: string
  readonly feed_url: string
  readonly items: readonly {
    readonly id: string
    readonly url: string
    readonly content_html: string
    readonly date_published: string
    readonly date_modified: string
    readonly attachments?: readonly {readonly url: string; readonly mime_type: string}[]
  }[]
}

/** Rules of JSON Feed 1.1 that a feed breaks. */
function jsonFeedFaults(json: string): readonly string[] {
  // What it is not, the rules below say.
  const feed = JSON.parse(json) as JsonFeed
  return broken({
    'version and title': feed.version === 'https://jsonfeed.org/version/1.1' && feed.title.length > 0,
    'known keys':
      [
        // Names that begin with `_` are extensions.
        ...Object.keys(feed).filter(key => !key.startsWith('_') && !jsonKeys.feed.includes(key)),
        ...feed.items.flatMap(item => Object.keys(item).filter(key => !jsonKeys.item.includes(key))),
      ].length === 0,
    'whole addresses': [feed.home_page_url, feed.feed_url, ...feed.items.map(({url}) => url)].every(url =>
      absolute.test(url),
    ),
    'ids that differ': areUnique(feed.items.map(({id}) => id)),
    'dates of RFC 3339': feed.items.every(item =>
      [item.date_published, item.date_modified].every(day => rfc3339.test(day)),
    ),
    'content stands alone': feed.items.every(({content_html: content}) => isSelfContained(content)),
    attachments: feed.items.every(({attachments = []}) =>
      attachments.every(({url, mime_type: type}) => absolute.test(url) && type.includes('/')),
    ),
  })
}

/** The check of each file of the feeds. */
export const feedFaults = {'feed.xml': atomFaults, 'rss.xml': rssFaults, 'feed.json': jsonFeedFaults} as const
