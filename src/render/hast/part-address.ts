import type {Phrasing} from '../../model/phrasing.js'
import {plainWords} from '../../model/plain-words.js'
import type {AllowedContent} from './allowed.js'
import {element, words} from './element.js'

/** Longer parts run out of a narrow line. */
const longest = 20
/** Letters that stay with what comes behind an address, so that no full stop begins a line. */
const tail = 4

/** Behind a stroke, but not one of a scheme, and before what asks for a part of the page. */
const seams = /(?<=[^/:]\/)(?=[^/?&#])|(?<=[^/])(?=[?&#])/

/**
 * An address with the places where a line may end: browsers know none in most, and then cut it where the line is full, even before the
 * full stop behind it.
 */
function partAddress(address: string): AllowedContent[] {
  const parts = address.split(seams)
  const last = parts.at(-1) ?? ''
  if (last.length > longest) parts.splice(-1, 1, last.slice(0, -tail), last.slice(-tail))
  return parts.flatMap((part, index) => (index ? [element('wbr'), words(part)] : [words(part)]))
}

/** Whether words are an address that a line may have no room for. */
const isLongAddress = (value: string): boolean => value.length > longest && /^[^\s/]+\/\S+$/.test(value)

/** Parts of the long address that is all a link shows; undefined where it has other words. */
export function addressOf(children: readonly Phrasing[]): AllowedContent[] | undefined {
  const [only, ...others] = children
  if (only?.type !== 'text' || others.length || !isLongAddress(only.value)) return undefined
  return partAddress(only.value)
}

/** Whether the words of a link are its address: paper need not say it again. */
export const showsAddress = (url: string, children: readonly Phrasing[]): boolean =>
  bare(plainWords(children)) === bare(url)

const bare = (address: string): string => address.replace(/^https?:\/\//, '').replace(/\/$/, '')
