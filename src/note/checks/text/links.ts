import type {Definition, Link, LinkReference} from 'mdast'
import {toString} from 'mdast-util-to-string'
import type {VFile} from 'vfile'
import {wordFix} from '../../../model/fix.js'
import {visit} from '../../../model/visit.js'
import {plain} from '../../../model/nearest.js'
import {choice, quoted} from '../../../model/quoted.js'
import {report} from '../../../model/report.js'
import type {TextCheck} from '../../text-check.js'
import {emptyWords} from '../../empty-words.js'
import {linkDefinitions, isNoteAddress} from '../../references/note-links.js'

const protocol = /^[a-z][a-z0-9+.-]*:/i
const allowed = new Set(['https:', 'http:', 'mailto:'])

/** Longest address; the PDF repeats it for each line of the link. */
const mostCharacters = 2000

/** Rules `link-text`, `link-empty`, `link-length`, `link-wrapped`, `link-tracked`, `link-protocol` and `link-internal`. */
export function checkLinks(check: TextCheck): void {
  const definitions = linkDefinitions(check.root)
  visit(check.whole, node => {
    if (node.type === 'link') checkLink(check, node, node.url)
    if (node.type === 'link' || node.type === 'definition') checkTracked(check.file, node)
    const definition = node.type === 'linkReference' ? definitions.get(node.identifier) : undefined
    if (node.type === 'linkReference' && definition) checkLink(check, node, definition.url)
  })
}

/** The missing part of an empty link: words or address. */
function missing(words: string, url: string) {
  if (words !== '') return {en: 'the address of the link', fr: "l'adresse du lien"}
  if (url === '' || url === '#') return {en: 'the words of the link', fr: 'les mots du lien'}
  return {
    en: `the words of the link, as in ${quoted(`[words](${url})`)}`,
    fr: `les mots du lien, comme dans ${quoted(`[mots](${url})`)}`,
  }
}

function checkLink({file}: TextCheck, node: Link | LinkReference, url: string): void {
  const words = toString(node).trim()
  // A link that leads nowhere is one mistake, whatever its words.
  if (url !== '' && url !== '#' && emptyWords.has(plain(words)))
    report(file, 'link-text', {place: node, actual: quoted(words)})
  // A cross-reference may leave its words to the document.
  if (url.startsWith('#') && url.length > 1) return
  if (url === '' || url === '#' || words === '') {
    report(file, 'link-empty', {
      place: node,
      expected: missing(words, url),
    })
    return
  }
  if (url.length > mostCharacters) {
    report(file, 'link-length', {
      place: node,
      actual: {en: `address of ${url.length} characters`, fr: `une adresse de ${url.length} caractères`},
      expected: {en: `at most ${mostCharacters}`, fr: `${mostCharacters} au plus`},
    })
    return
  }
  const inside = unwrapped(url)
  if (inside !== undefined)
    report(file, 'link-wrapped', {place: node, actual: quoted(url), expected: quoted(inside), instead: [url, inside]})
  // Control characters inside a protocol are ignored by browsers, so they are here.
  const bare = url.replaceAll(/[\p{Cc} ]/gu, '')
  const found = protocol.exec(bare)?.[0].toLowerCase() ?? (bare.startsWith('//') ? '//' : undefined)
  if (found !== undefined && !allowed.has(found)) {
    report(file, 'link-protocol', {place: node, actual: quoted(found), expected: choice([...allowed])})
  } else if (found === undefined && !isNoteAddress(url)) {
    report(file, 'link-internal', {
      place: node,
      actual: quoted(url),
      expected: {en: 'a note `….md` or an address `https://…`', fr: 'une note `….md` ou une adresse `https://…`'},
    })
  }
}

/** Parameters that campaigns, networks and mail services add to an address: they count clicks, and change no page. */
const tracker =
  /^(?:utm_[a-z_]+|fbclid|gclid|dclid|msclkid|twclid|yclid|li_fat_id|igshid|gbraid|wbraid|mc_[ce]id|mkt_tok|_hsenc|_hsmi|vero_id|oly_(?:anon|enc)_id|xtor)$/

/** Rule `link-tracked`. */
function checkTracked(file: VFile, {url, position}: Link | Definition): void {
  const bare = untracked(url)
  if (bare === url || !position) return
  const fix = wordFix(String(file.value), position, [url, bare])
  report(file, 'link-tracked', {
    place: position,
    actual: quoted(url),
    expected: quoted(bare),
    fix: fix && {...fix, isCertain: true},
  })
}

/** An address without what counts clicks, the rest as it was written. */
function untracked(address: string): string {
  if (!/^https?:/i.test(address) || unwrapped(address) !== undefined) return address
  const [, page = '', query = '', fragment = ''] = /^([^?#]*)(\?[^#]*)?(#[^]*)?$/.exec(address) ?? []
  return page + withoutTrackers(query) + withoutTrackers(fragment)
}

/** A query or a fragment without them, and its first sign unless nothing else is left. */
function withoutTrackers(part: string): string {
  const [sign, given] = [part.slice(0, 1), part.slice(1).split('&')]
  const kept = given.filter(one => !tracker.test((one.split('=', 1)[0] ?? '').toLowerCase()))
  if (kept.length === given.length) return part
  return kept.length === 0 ? '' : sign + kept.join('&')
}

/** An address within another: which of its parameters it is, and of which hosts. */
const wrappers: readonly (readonly [host: RegExp, parameters: readonly string[]])[] = [
  [/(?:^|\.)safelinks\.protection\.outlook\.com$/, ['url']],
  [/^www\.google\.[a-z.]{2,6}$/, ['q', 'url']],
  [/^l\.(?:facebook|instagram)\.com$|^lm\.facebook\.com$/, ['u']],
  [/^www\.linkedin\.com$/, ['url']],
  [/^statics\.teams\.cdn\.office\.net$/, ['url']],
]

/**
 * The address that a mail program or a service put into one of its own, which names whom it was made for and tells it of each click; undefined
 * of any other.
 *
 * @example unwrapped('https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexample.org') // 'https://example.org'
 */
function unwrapped(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined
  const {hostname, pathname, searchParams} = new URL(address)
  const [, parameters = []] = wrappers.find(([host]) => host.test(hostname)) ?? []
  const isPage = pathname === '/search' || pathname === '/maps'
  const found = hostname === 'urldefense.com' ? /\/v3\/__(.+?)__;/.exec(address)?.[1] : undefined
  const inside =
    found ?? (isPage ? undefined : parameters.map(name => searchParams.get(name) ?? '').find(value => value !== ''))
  return inside !== undefined && /^https?:\/\//.test(inside) && URL.canParse(inside) ? inside : undefined
}
