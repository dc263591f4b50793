import {oidText, partsOf, readDer, type Der} from './der.js'

const [bmpString, universalString, t61String] = [0x1e, 0x1c, 0x14]

/**
 * Whether two names in DER are one, however each was encoded: in whatever sort of string, case and blanks (RFC 5280, 7.1), as programs compare
 * them that follow chains.
 *
 * @throws {RangeError} If one is no name.
 */
export const isSameName = (a: Uint8Array, b: Uint8Array): boolean => comparable(a) === comparable(b)

const comparable = (name: Uint8Array): string =>
  JSON.stringify(partsOf(readDer(name)).map(set => partsOf(set).map(comparablePart).toSorted()))

function comparablePart(part: Der): string {
  const [kind, value] = partsOf(part)
  if (!kind || !value) throw new RangeError('A name has a kind and a value')
  return `${oidText(kind)} ${textOf(value).normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ').trim()}`
}

function textOf({tag, content}: Der): string {
  if (tag === t61String) return new TextDecoder('latin1').decode(content)
  if (tag === bmpString) return new TextDecoder('utf-16be').decode(content)
  return tag === universalString ? wideText(content) : new TextDecoder().decode(content)
}

const wideText = (bytes: Uint8Array): string => new TextDecoder('utf-16be').decode(bytes.filter((_, at) => at % 4 > 1))
