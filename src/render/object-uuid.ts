import {sha1} from '@noble/hashes/legacy'
import {toHex, utf8} from '../model/bytes.js'
import type {NoteSettings} from '../model/publication.js'

/** Namespace of domain names (RFC 9562, 6.6). */
const domainNames = '6ba7b810-9dad-11d1-80b4-00c04fd430c8'

/** The UUID of a name in a namespace: the same name, the same UUID (RFC 9562, 5.5). Web Crypto would take ten times as long to be asked. */
export function uuidOf(namespace: string, name: string): string {
  const prefix = (namespace.replaceAll('-', '').match(/../g) ?? []).map(pair => parseInt(pair, 16))
  const hash = sha1.create().update(Uint8Array.from(prefix)).update(utf8(name)).digest()
  const bytes = hash.subarray(0, 16).map((byte, index) => {
    if (index === 6) return (byte & 0x0f) | 0x50
    return index === 8 ? (byte & 0x3f) | 0x80 : byte
  })
  return toHex(bytes).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

/**
 * The UUID by which programs know something that a publication tells of, by its kind and key, the same on every day and machine. Its
 * namespace is the site's host in `cess.yml`: where a build puts the site changes nothing, another house never meets it.
 */
export const objectUuid = (host: string, name: string): string => uuidOf(uuidOf(domainNames, host), name)

/** UUID of the publisher, in STIX and in MISP. */
export const publisherUuid = ({host}: NoteSettings): string => objectUuid(host, 'identity')

/** UUID of a note by its reference: of its report in STIX, of its event in MISP, so that programs know them for the same. */
export const noteUuid = ({host}: NoteSettings, reference: string): string => objectUuid(host, `report ${reference}`)
