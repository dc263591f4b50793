import {createHash, X509Certificate} from 'node:crypto'

/** SHA-256 of each certificate of a PEM file, 64 hexadecimal digits; what is none is passed over. */
export const certificatePrints = (text: string): readonly string[] =>
  [...text.matchAll(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g)].flatMap(([pem]) => {
    try {
      return [createHash('sha256').update(new X509Certificate(pem).raw).digest('hex')]
    } catch {
      return []
    }
  })
