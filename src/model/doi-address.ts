/**
 * Address of the resolver for a DOI: what would end the path, or stand for another sign, is encoded (DOI Handbook, 3.8).
 *
 * @example doiAddress('10.1002/(SICI)1097<1::AID>3.0.CO;2-B') // 'https://doi.org/10.1002/(SICI)1097%3C1::AID%3E3.0.CO;2-B'
 */
export const doiAddress = (doi: string): string =>
  `https://doi.org/${doi.replaceAll(/[^\w!$&'()*+,./:;=@~-]+/g, signs => encodeURIComponent(signs.replaceAll(/\p{Cs}/gu, '\uFFFD')))}`
