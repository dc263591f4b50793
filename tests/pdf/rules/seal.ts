import {createHash} from 'node:crypto'
import {at, catalog, list, type PdfFile} from '../pdf-file.js'
import {decodeCbor} from '../../../src/model/c2pa/cbor.js'
import {readManifest} from '../../../src/model/c2pa/read-manifest.js'
import type {Rule} from '../rule.js'
import {isSealField} from '../seal-field.js'

/**
 * A form has the field of a signature alone, which says what it is (ISO 14289-1, 7.18.4; ISO 14289-2, 8.10.2.3); permissions are those of its DocMDP, and
 * its reference has no digest (ISO 19005-3, 6.1.12 and 6.4.1).
 */
export const sealed: Rule = ({file}) => {
  const root = catalog(file)
  const form = at(file, root['/AcroForm'])
  const permissions = at(file, root['/Perms'])
  const references = list(file, at(file, permissions['/DocMDP'])['/Reference']).map(one => at(file, one))
  return [
    ...Object.keys(form).filter(key => key !== '/Fields' && key !== '/SigFlags'),
    ...Object.keys(permissions).filter(key => key !== '/DocMDP'),
    ...references.flatMap(one => Object.keys(one).filter(key => key.startsWith('/Digest'))),
    ...list(file, form['/Fields'])
      .map(field => at(file, field))
      .flatMap(field =>
        isSealField(field) && ['/TU', '/Contents', '/V'].every(key => key in field)
          ? []
          : ['a field that is no signature'],
      ),
  ].map(what => `a form or a permission has ${what}`)
}

const isManifest = (file: PdfFile, reference: string) => at(file, reference)['/Subtype'] === '/application/c2pa'

/**
 * A signature signs all but itself (ISO 32000-2, 12.8.1); a manifest hashes all but itself and the signature, wherever they are
 * (C2PA 2.2, 18.5 and A.4).
 */
export const bound: Rule = ({file}) => {
  const text = file.bytes.toString('latin1')
  const [, range = '', digits = ''] = /\/ByteRange \[([\d ]+)\]\s*\/Contents (<[0-9A-Fa-f]*>)/.exec(text) ?? []
  const [begin, start, end, rest] = range.split(/ +/).map(Number)
  const contents = {start: text.indexOf(digits), length: digits.length}
  const isWhole =
    begin === 0 && start === contents.start && end === start + contents.length && end + (rest ?? 0) === text.length
  const stores = [...file.streams].filter(([reference]) => isManifest(file, reference))
  return [
    ...(range === '' || isWhole ? [] : ['a signature does not sign all but itself']),
    ...stores.flatMap(([, store]) => lacksOf(file.bytes, store, contents)),
  ]
}

interface Part {
  readonly start: number
  readonly length: number
}

/** The parts that a manifest leaves out, and the hash of the rest; nothing where it cannot be read. */
function bindingIn(store: string): {
  readonly exclusions: readonly ReadonlyMap<string, number>[]
  readonly hash?: Uint8Array
} {
  try {
    const binding = readManifest(Buffer.from(store, 'latin1')).assertions.get('c2pa.hash.data')
    const found = binding && decodeCbor(binding.content)
    if (!(found instanceof Map)) return {exclusions: []}
    // By C2PA's schema.
    return {exclusions: found.get('exclusions') as never, hash: found.get('hash') as never}
  } catch {
    return {exclusions: []}
  }
}

function lacksOf(bytes: Buffer, store: string, contents: Part): readonly string[] {
  const {exclusions, hash: hashed} = bindingIn(store)
  if (exclusions.length === 0 || !hashed) return ['a manifest hashes nothing']
  const own = {start: bytes.indexOf(Buffer.from(store, 'latin1')), length: store.length}
  const wanted = [own, contents].toSorted((a, b) => a.start - b.start)
  const left = exclusions.map(one => [one.get('start'), one.get('length')])
  if (JSON.stringify(left) !== JSON.stringify(wanted.map(({start, length}) => [start, length])))
    return ['a manifest leaves out other parts than itself and the signature']
  const hash = createHash('sha256')
  const ends = [0, ...wanted.map(one => one.start + one.length)]
  for (const [index, from] of ends.entries()) hash.update(bytes.subarray(from, wanted[index]?.start ?? bytes.length))
  return hash.digest().equals(hashed) ? [] : ['a manifest is of other bytes']
}
