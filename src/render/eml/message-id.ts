import type {Document} from '../../model/document.js'

/** Bits enough for every version of every note to have its own. */
const digestCharacters = 20

/** Hexadecimal digest (SHA-256, cut) of all that a message holds; its id and boundaries come from it. */
export async function digestOf(parts: readonly Uint8Array[]): Promise<string> {
  const whole = new Uint8Array(parts.reduce((sum, {length}) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', whole))
  return [...digest]
    .map(byte => byte.toString(16).padStart(2, '0'))
    .join('')
    .slice(0, digestCharacters)
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
