import {sha256} from '@noble/hashes/sha2'
import {toHex, utf8} from '../../model/log/encoding.js'
import {
  byteText,
  mediaTypeOf,
  partPlaces,
  readEntity,
  textBytes,
  valuesOf,
} from '../../model/signed-mail/mime-entity.js'
import {claimOf} from '../../model/verify/claims.js'
import {kindOf} from '../../model/verify/file-kind.js'
import type {FileFacts} from '../../model/verify/judge.js'
import {pageWords} from '../../model/verify/page-words.js'

/** A file that was found, and what it is. */
export interface FoundFile {
  readonly name: string
  readonly facts: FileFacts
}

/** A file, or the PDFs that a message brings along: a message itself is different for each person. */
export function filesIn(name: string, bytes: Uint8Array): readonly FoundFile[] {
  const attached = kindOf(bytes) === 'mail' ? pdfsIn(byteText(bytes), name) : []
  return attached.length > 0 ? attached : [{name, facts: factsOf(bytes)}]
}

function factsOf(bytes: Uint8Array): FileFacts {
  const kind = kindOf(bytes)
  const words = kind === 'page' ? pageWords(new TextDecoder().decode(bytes)) : undefined
  return {
    ...{kind, sha256: hashOf(bytes), claim: claimOf(kind, bytes)},
    words: words === undefined ? undefined : hashOf(utf8(words)),
  }
}

const hashOf = (bytes: Uint8Array): string => toHex(sha256(bytes))

/** Deeper parts than these are no message of anybody's. */
const mostDepth = 8

function pdfsIn(text: string, name: string, depth = 0): readonly FoundFile[] {
  const entity = readEntity(text)
  const {type, parameters} = mediaTypeOf(entity)
  const boundary = parameters.get('boundary')
  if (type.startsWith('multipart/') && boundary !== undefined && depth < mostDepth)
    return partPlaces(text, entity.bodyAt, boundary).flatMap(({from, to}) =>
      pdfsIn(text.slice(from, to), name, depth + 1),
    )
  const bytes = isBase64(entity) ? decoded(text.slice(entity.bodyAt)) : undefined
  if (!bytes || kindOf(bytes) !== 'pdf') return []
  return [{name: parameters.get('name') ?? name, facts: factsOf(bytes)}]
}

const isBase64 = (entity: ReturnType<typeof readEntity>): boolean =>
  valuesOf(entity, 'content-transfer-encoding').some(value => value.toLowerCase() === 'base64')

/** Bytes of Base64 (RFC 2045, 6.8: other characters are passed over); undefined where it is none. */
function decoded(text: string): Uint8Array | undefined {
  try {
    return textBytes(atob(text.replaceAll(/[^A-Za-z0-9+/=]/g, '')))
  } catch {
    return undefined
  }
}
