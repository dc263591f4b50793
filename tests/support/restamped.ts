import {fromBER} from 'asn1js'
import {Attribute, ContentInfo, SignedAndUnsignedAttributes, SignedData} from 'pkijs'
import {cmsOids} from '../../src/model/cms/oids.js'
import type {TimeStamper} from '../../src/io/seal/sign-cms.js'

/** A sealed PDF with other time-stamps, or without any, as anybody can make it: no key signs which ones a signature has. */
export async function restamped(pdf: Uint8Array, ...stampers: readonly TimeStamper[]): Promise<Uint8Array> {
  const text = Buffer.from(pdf).toString('latin1')
  const [whole = '', digits = ''] = [...text.matchAll(/\/Contents <([0-9A-Fa-f]+)>/g)].at(-1) ?? []
  const signed = new SignedData({schema: ContentInfo.fromBER(Uint8Array.from(Buffer.from(digits, 'hex'))).content})
  const [signer] = signed.signerInfos
  if (!signer) throw new Error('A seal has a signer')
  const signature = new Uint8Array(signer.signature.valueBlock.valueHexView)
  const tokens = await Promise.all(stampers.map(stamper => stamper(signature)))
  const attributes = tokens.map(
    token => new Attribute({type: cmsOids.timeStamp, values: [fromBER(Uint8Array.from(token)).result]}),
  )
  // Without one there is no list of what nobody signed.
  delete signer.unsignedAttrs
  if (attributes.length > 0) signer.unsignedAttrs = new SignedAndUnsignedAttributes({type: 1, attributes})
  const info = new ContentInfo({contentType: cmsOids.signedData, content: signed.toSchema(true)})
  const hex = Buffer.from(info.toSchema().toBER()).toString('hex').padEnd(digits.length, '0')
  if (hex.length > digits.length) throw new Error('A seal leaves room for a time-stamp')
  return Uint8Array.from(Buffer.from(text.replace(whole, `/Contents <${hex}>`), 'latin1'))
}
