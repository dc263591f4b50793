import {readDer} from '../../../dist/model/cms/der.js'
import {readOcspAnswer} from '../../../dist/model/cms/ocsp.js'
import {readCertificate} from '../../../dist/model/cms/read-certificate.js'
import {readRevocationList} from '../../../dist/model/cms/read-revocations.js'
import {revocationSources} from '../../../dist/model/cms/revocation-sources.js'
import {isSameName} from '../../../dist/model/cms/same-name.js'
import {readEnclosed, readSignedData} from '../../../dist/model/cms/signed-data.js'
import {readStampInfo} from '../../../dist/model/cms/stamp-info.js'
import {verifyDetached} from '../../../dist/model/cms/verify-detached.js'
import {expand} from '../pieces.mjs'
import {isRefusal} from '../refusal.mjs'

const hex = text => Buffer.from(text.replaceAll(' ', ''), 'hex')

/** Values with the lengths that they have, with none, and with others; object identifiers that are asked for. */
export const pieces = [
  ...[
    '30',
    '3080',
    '3000',
    '3003',
    '3081ff',
    '308200ff',
    '30830fffff',
    '3084ffffffff',
    '31',
    '3100',
    'a0',
    'a003',
    'a1',
  ],
  ...[
    'a3',
    '80',
    '8000',
    '81',
    '82',
    '86',
    '0200',
    '020101',
    '0300',
    '030100',
    '0400',
    '0401',
    '0500',
    '0a0100',
    '0101ff',
  ],
  ...['06092a864886f70d010702', '06092a864886f70d010701', '06092a864886f70d010903', '06092a864886f70d010904'],
  ...[
    '06092a864886f70d010905',
    '060b2a864886f70d010910022f',
    '060b2a864886f70d010910020e',
    '060b2a864886f70d0109100104',
    '060b2a864886f70d010910020c',
    '06092a864886f70d01010a',
    '06092b0601050507300101',
  ],
  ...[
    '0603551d11',
    '0603551d0f',
    '0603551d25',
    '0603551d1f',
    '0603551d18',
    '06082b06010505070101',
    '06082b06010505073001',
  ],
  ...[
    '06082a8648ce3d030107',
    '06072a8648ce3d0201',
    '06082a8648ce3d040302',
    '06092a864886f70d01010b',
    '0609608648016503040201',
  ],
  ...['170d3230303130313030303030305a', '180f32303439303130313030303030305a', '170d3939393939393939393939395a', '1700'],
  ...['1e02ffff', '1c04', '14', '0c', '00', '01', '7f', 'ff', '687474703a2f2f', '1f', '1f8101'],
].map(hex)
export const seeds = ['tests/fuzz/examples/cms']
export const isAsync = true

const readers = [
  readDer,
  readCertificate,
  readRevocationList,
  readOcspAnswer,
  readSignedData,
  bytes => readEnclosed(bytes, '1.2.840.113549.1.9.16.1.4'),
  readStampInfo,
  one => isSameName(one, one),
]

/** Any bytes are what a reader takes them for, or it refuses them as it says. */
export async function fuzz(bytes) {
  const expanded = new Uint8Array(expand(bytes, pieces))
  revocationSources(expanded)
  for (const read of readers) {
    try {
      const found = read(expanded)
      // Whoever could read a signature can be told whether it holds.
      if (read === readSignedData) await verifyDetached(found, expanded)
    } catch (error) {
      if (!isRefusal(error)) throw error
    }
  }
}
