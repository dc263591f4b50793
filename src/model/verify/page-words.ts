/** Elements inside a line of words. */
const inline = new Set(
  'a abbr b bdi bdo cite code data del dfn em font i ins kbd mark q s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
)

/** Elements whose content is no markup. */
const raw = new Set(['script', 'style', 'textarea', 'title', 'noscript', 'iframe', 'xmp'])

/** Elements without an end. */
const empty = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '))

/** Parts of a page that are no words of its note, and become others while it stays: what leads elsewhere, and how it was made. */
const besides = {
  /** The link to what a version changed, which the site adds. */
  links: /\shref\s*=\s*["']?[^"'\s]*changes\/\d+\.\d+\//i,
  tags: new Set(['nav', 'aside', 'template', 'form']),
  classes: /(?:^|\s)(?:rail|related|colophon)(?:\s|$)/,
}

/**
 * The words of a note's page (HTML as in the file, however wrong), as far as they are the note's own: one line for each line of text that
 * stands in `main`, blanks as one space, without characters that nobody sees. They are the same in the page that stands alone and in the
 * site, and after its address, its looks and its surroundings became others; undefined where there is no `main`.
 */
export function pageWords(html: string): string | undefined {
  const reading: Reading = {parts: [], within: undefined, beside: undefined, isFound: false}
  for (const token of tokensOf(html)) {
    if (token.kind === 'text') {
      if (reading.within && !reading.beside) reading.parts.push(decoded(token.text))
    } else readTag(reading, token)
  }
  if (!reading.isFound) return undefined
  return reading.parts
    .join('')
    .split('\n')
    .map(line => line.replaceAll(unseen, '').replaceAll(/\s+/g, ' ').trim())
    .filter(line => line !== '')
    .join('\n')
}

/** Soft hyphens, joiners, marks of direction: they stand where typography wants them. */
const unseen = /[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g

/** An element that is open, and how many of its name are. */
interface Open {
  readonly name: string
  readonly depth: number
}

/** A page on its way. Changes. */
interface Reading {
  readonly parts: string[]
  within: Open | undefined
  beside: Open | undefined
  isFound: boolean
}

function readTag(reading: Reading, {name, isEnd, attributes}: Tag): void {
  if (!inline.has(name)) reading.parts.push('\n')
  if (empty.has(name)) return
  const isLink = name === 'a' && besides.links.test(attributes)
  const isBeside = isLink || besides.tags.has(name) || besides.classes.test(classOf(attributes))
  if (reading.beside) reading.beside = followed(reading.beside, name, isEnd)
  else if (reading.within && !isEnd && isBeside) reading.beside = {name, depth: 1}
  else if (reading.within) reading.within = followed(reading.within, name, isEnd)
  else if (name === 'main' && !isEnd && !reading.isFound) {
    reading.within = {name, depth: 1}
    reading.isFound = true
  }
}

function followed(open: Open, name: string, isEnd: boolean): Open | undefined {
  if (name !== open.name) return open
  const depth = open.depth + (isEnd ? -1 : 1)
  return depth === 0 ? undefined : {name, depth}
}

function classOf(attributes: string): string {
  const [, twice, once, bare] = /(?:^|\s)class\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+))/i.exec(attributes) ?? []
  return twice ?? once ?? bare ?? ''
}

interface Tag {
  readonly kind: 'tag'
  readonly name: string
  readonly isEnd: boolean
  readonly attributes: string
}

/** Text and tags of a page in their order (HTML, 13.2.5, as far as pages need it). */
function* tokensOf(html: string): Generator<Tag | {readonly kind: 'text'; readonly text: string}> {
  let at = 0
  while (at < html.length) {
    const next = html.indexOf('<', at)
    if (next < 0) return yield {kind: 'text', text: html.slice(at)}
    if (next > at) yield {kind: 'text', text: html.slice(at, next)}
    if (html.startsWith('<!--', next)) at = after(html, '-->', next + 4)
    else if (/^[!?]$/.test(html[next + 1] ?? '')) at = after(html, '>', next)
    else if (/^[a-z]$/i.test(html[html[next + 1] === '/' ? next + 2 : next + 1] ?? '')) {
      const end = tagEnd(html, next)
      const tag = tagOf(html.slice(next + 1, end))
      yield tag
      at = end + 1
      if (!tag.isEnd && raw.has(tag.name)) at = rawEnd(html, tag.name, at)
    } else {
      yield {kind: 'text', text: '<'}
      at = next + 1
    }
  }
}

function after(html: string, sign: string, from: number): number {
  const found = html.indexOf(sign, from)
  return found < 0 ? html.length : found + sign.length
}

function rawEnd(html: string, name: string, from: number): number {
  const end = new RegExp(`</${name}`, 'gi')
  end.lastIndex = from
  return end.exec(html)?.index ?? html.length
}

/** A sign in the value of an attribute ends no tag. */
function tagEnd(html: string, from: number): number {
  let quote = ''
  for (let at = from; at < html.length; at++) {
    const sign = html[at] ?? ''
    if (quote !== '') quote = sign === quote ? '' : quote
    else if (sign === '>') return at
    else if ((sign === '"' || sign === "'") && /[=\s]/.test(html[at - 1] ?? '')) quote = sign
  }
  return html.length
}

function tagOf(inner: string): Tag {
  const isEnd = inner.startsWith('/')
  const text = isEnd ? inner.slice(1) : inner
  const name = /^[^\s/>]*/.exec(text)?.[0] ?? ''
  return {kind: 'tag', name: name.toLowerCase(), isEnd, attributes: text.slice(name.length)}
}

/** Named characters that programs write where a text needs them. */
const named: ReadonlyMap<string, string> = new Map([
  ...([
    ['amp', '&'],
    ['lt', '<'],
    ['gt', '>'],
    ['quot', '"'],
    ['apos', "'"],
    ['nbsp', '\u00a0'],
    ['shy', '\u00ad'],
  ] as const),
])

const lastCharacter = 0x10_ff_ff

/** Line ends of the source are blanks; those of words are of tags alone. */
const decoded = (text: string): string =>
  text
    .replaceAll(/[\r\n]/g, ' ')
    .replaceAll(
      /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,6}));/gi,
      (whole, hex?: string, decimal?: string, name?: string) => {
        if (name !== undefined) return named.get(name) ?? whole
        const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
        return code > 0 && code <= lastCharacter ? String.fromCodePoint(code) : whole
      },
    )
