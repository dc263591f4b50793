import {latin1} from '../bytes.js'
import {numbered, oidText, partsOf, type Der} from './der.js'
import {certificateExtensions} from './read-certificate.js'

/** Addresses where the authority of a certificate says whether it took it back; of HTTP alone. */
export interface RevocationSources {
  /** Lists, each of which has all that were taken back (RFC 5280, 4.2.1.13). */
  readonly lists: readonly string[]
  /** Responders of OCSP (RFC 5280, 4.2.2.1). */
  readonly responders: readonly string[]
}

const [distributionPoints, authorityAccess, ocsp] = ['2.5.29.31', '1.3.6.1.5.5.7.1.1', '1.3.6.1.5.5.7.48.1']
/** `uniformResourceIdentifier` of a `GeneralName` (RFC 5280, 4.2.1.6). */
const uri = 0x86

/** The sources that a certificate in DER names; none where it cannot be read. */
export function revocationSources(der: Uint8Array): RevocationSources {
  try {
    const extensions = certificateExtensions(der)
    const [points, access] = [extensions.get(distributionPoints), extensions.get(authorityAccess)]
    return {
      lists: points ? partsOf(points).flatMap(pointAddresses) : [],
      responders: access ? partsOf(access).flatMap(responderAddress) : [],
    }
  } catch {
    return {lists: [], responders: []}
  }
}

/** A point of some reasons alone, or of lists that another authority signs, is none that is asked. */
function pointAddresses(point: Der): readonly string[] {
  const [name, ...others] = partsOf(point)
  return name?.tag === numbered(0) && others.length === 0 ? addressesOf(name) : []
}

/** Addresses of the full name of a distribution point (`[0]` in `[0]`). */
export const addressesOf = (name: Der): readonly string[] =>
  partsOf(name)
    .filter(({tag}) => tag === numbered(0))
    .flatMap(partsOf)
    .flatMap(addressIn)

function responderAddress(description: Der): readonly string[] {
  const [method, place] = partsOf(description)
  return method && place && oidText(method) === ocsp ? addressIn(place) : []
}

function addressIn({tag, content}: Der): readonly string[] {
  const text = tag === uri ? latin1(content) : ''
  return /^https?:\/\//i.test(text) && URL.canParse(text) ? [text] : []
}
