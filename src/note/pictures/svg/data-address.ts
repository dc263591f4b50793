import {latin1, latin1Bytes, utf8} from '../../../model/bytes.js'
/** Content of a `data:` address, whatever its declared type (RFC 2397); undefined for another or invalid address. */
export function dataOf(address: string): Uint8Array | undefined {
  const comma = address.indexOf(',')
  if (!/^data:/i.test(address) || comma < 0) return undefined
  const head = address.slice(0, comma).toLowerCase()
  const content = percentDecoded(address.slice(comma + 1))
  if (!head.split(';').some(one => one.trim() === 'base64')) return content
  try {
    return latin1Bytes(atob(latin1(content).replaceAll(/\s+/g, '')))
  } catch {
    return undefined
  }
}

/** A picture as `data:` address. */
export const dataAddress = ({mediaType, bytes}: {readonly mediaType: string; readonly bytes: Uint8Array}): string =>
  `data:${mediaType};base64,${btoa(latin1(bytes))}`

function percentDecoded(text: string): Uint8Array {
  const bytes = utf8(text)
  const decoded = new Uint8Array(bytes.length)
  let length = 0
  for (let at = 0; at < bytes.length; at++) {
    const hex = bytes[at] === 0x25 ? String.fromCharCode(...bytes.subarray(at + 1, at + 3)) : ''
    const isCode = /^[\da-f]{2}$/i.test(hex)
    decoded[length++] = isCode ? Number.parseInt(hex, 16) : (bytes[at] ?? 0)
    if (isCode) at += 2
  }
  return decoded.subarray(0, length)
}
