import {mediaTypeOf, partPlaces, readEntity, valuesOf, type MimeEntity} from './mime-entity.js'

/** The two parts of a message that is signed in clear (RFC 1847, 2.1), each byte a character. */
export interface SignedParts {
  readonly content: string
  readonly signature: MimeEntity
  /** The signature, as its part encodes it. */
  readonly encoded: string
}

/**
 * Cut a message whose type is `multipart/signed`; undefined where it has other parts, or programs could cut it otherwise: whatever one of them
 * showed would not be what was verified.
 */
export function signedParts(text: string, outer: MimeEntity): SignedParts | undefined {
  const boundary = mediaTypeOf(outer).parameters.get('boundary') ?? ''
  if (!isUnmistakable(outer) || !isBare(outer) || !boundaryForm.test(boundary)) return undefined
  const [content, second, ...more] = partPlaces(text, outer.bodyAt, boundary)
  if (!content || !second || more.length > 0) return undefined
  const around = text.slice(outer.bodyAt, content.from) + text.slice(content.to)
  // Some take for a delimiter whatever begins as one does, or comes after the last.
  const isCutOnce = around.split(`\n--${boundary}`).length - 1 === (around.startsWith(`--${boundary}`) ? 2 : 3)
  const isClosed = text.slice(second.to).trimStart().startsWith(`--${boundary}--`)
  if (!isCutOnce || !isClosed || loneReturn.test(around)) return undefined
  const part = text.slice(second.from, second.to)
  const signature = readEntity(part)
  return isUnmistakable(signature)
    ? {content: text.slice(content.from, content.to), signature, encoded: part.slice(signature.bodyAt)}
    : undefined
}

/** As a boundary may be (RFC 2046, 5.1.1). */
const boundaryForm = /^[\w'()+,./:=? -]{0,69}[\w'()+,./:=?-]$/
const loneReturn = /\r(?!\n)/

/** A media type whose parameters no program reads otherwise: nothing is escaped, or stands in remarks. */
const typeForm = /^[\w.+-]+\/[\w.+-]+(?: ?; ?[\w-]+=(?:"[^"\\]*"|[^\s;"\\()]+))* ?;? ?$/

/** Whether all programs read the type of an entity alike: it is there once, and has no parameter twice, nor one in pieces (RFC 2231, 3). */
function isUnmistakable(entity: MimeEntity): boolean {
  const [value = '', ...others] = valuesOf(entity, 'content-type')
  const names = [...value.replaceAll(/"[^"]*"/g, '').matchAll(/;\s*([\w-]+)/g)].map(([, name = '']) =>
    name.toLowerCase(),
  )
  return entity.isPlain && others.length === 0 && typeForm.test(value) && new Set(names).size === names.length
}

/** Whether nothing is to be decoded before an entity is cut (RFC 2045, 6.4). */
const isBare = (entity: MimeEntity): boolean =>
  valuesOf(entity, 'content-transfer-encoding').every(value => /^(?:7bit|8bit|binary)$/i.test(value))
