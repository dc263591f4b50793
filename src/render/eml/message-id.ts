import {joined, toHex} from '../../model/bytes.js'
import type {Document} from '../../model/document.js'

/** Bits enough for every version of every note to have its own. */
const digestCharacters = 20

/** Hexadecimal digest (SHA-256, cut) of all that a message holds; its id and boundaries come from it. */
export async function digestOf(parts: readonly Uint8Array[]): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', joined(parts))
  return toHex(new Uint8Array(digest)).slice(0, digestCharacters)
}

/** `slug.version.digest`, in letters that a Message-ID may have (RFC 5322, 3.6.4); a TLP:RED note's slug stays out of it. */
export function messageId({slug, masthead, metadata}: Document, digest: string, domain: string): string {
  const name = masthead.tlp === 'TLP:RED' ? masthead.reference : slug
  const plain = name
    .normalize('NFD')
    .replaceAll(/[^A-Za-z0-9.-]+/g, '')
    .replaceAll(/\.{2,}/g, '.')
    .replaceAll(/^\.|\.$/g, '')
  return `<${plain}.${metadata.version}.${digest}@${domain}>`
}
