import {deflateSync, crc32} from 'node:zlib'
import type {HeardRecommendation, Image} from '../../src/model/document.js'
import type {Heading, Paragraph} from '../../src/model/blocks.js'
import type {Phrasing} from '../../src/model/phrasing.js'
import {localeFor} from '../../src/model/locales/index.js'
import type {Labels} from '../../src/model/locale.js'

/** Set a French text the short way: `'` is an apostrophe, `~` a no-break space, `|` a narrow one. */
export const set = (text: string): string =>
  text.replaceAll("'", '\u2019').replaceAll('~', '\u00A0').replaceAll('|', '\u202F')

/** Phrasing from set words and ready nodes. */
export const line = (...parts: readonly (string | Phrasing)[]): readonly Phrasing[] =>
  parts.map(part => (typeof part === 'string' ? {type: 'text', value: set(part)} : part))

/** A paragraph of {@link line}. */
export const paragraph = (...parts: readonly (string | Phrasing)[]): Paragraph => ({
  type: 'paragraph',
  children: line(...parts),
})

/** A heading with its id. */
export const heading = (depth: Heading['depth'], id: string, text: string): Heading => ({
  type: 'heading',
  depth,
  id,
  children: line(text),
})

/** A recommendation's announcement to those who hear it, part by part. */
export const heardAs = (
  number: string,
  priority: string,
  addressees: string,
  deadline: string,
): HeardRecommendation => ({
  number,
  priority,
  addressees,
  deadline,
})

/** French fixed words, set. */
export const frenchLabels: Labels = {
  ...localeFor('fr').labels,
  transparencyRegister: set("Registre de transparence de l'Union européenne"),
}

/** A greyscale PNG drawn here, so that tests carry a real picture: a coast, a sea and three lines across. */
export function samplePng(key: string, widthPx: number, heightPx: number): Image {
  const size = `${widthPx} ${heightPx}`
  const bytes = drawn.get(size) ?? drawPng(widthPx, heightPx)
  drawn.set(size, bytes)
  // Its own copy: a test may spoil it.
  return {key, mediaType: 'image/png', bytes: bytes.slice(), widthPx, heightPx}
}

/** By width and height. */
const drawn = new Map<string, Uint8Array>()

function drawPng(widthPx: number, heightPx: number): Uint8Array {
  const rows = Array.from({length: heightPx}, (_, y) => [0, ...Array.from({length: widthPx}, (_, x) => grey(x, y))])
  const header = new Uint8Array(13)
  const view = new DataView(header.buffer)
  view.setUint32(0, widthPx)
  view.setUint32(4, heightPx)
  header.set([8, 0, 0, 0, 0], 8)
  return new Uint8Array([
    ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    ...chunk('IHDR', header),
    ...chunk('IDAT', deflateSync(Uint8Array.from(rows.flat()))),
    ...chunk('IEND', new Uint8Array()),
  ])
}

function grey(x: number, y: number): number {
  if (y < 40 + 14 * Math.sin(x / 37) + 6 * Math.sin(x / 11)) return 203
  return [90, 150, 210].some(left => Math.abs(x - left - 18 * Math.sin(y / 30)) < 1.2) ? 60 : 241
}

function chunk(type: string, body: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(body.length + 12)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, body.length)
  bytes.set(new TextEncoder().encode(type), 4)
  bytes.set(body, 8)
  view.setUint32(body.length + 8, crc32(bytes.subarray(4, body.length + 8)))
  return bytes
}

/** The words that the mails of all samples share. */
export const sampleMail = {
  salutation: 'Madame, Monsieur,',
  form: 'full',
  ownRecommendation: 'Recommandation à votre institution',
  ownRecommendations: 'Recommandations à votre institution',
  otherRecommendation: 'Autre recommandation',
  otherRecommendations: 'Autres recommandations',
  footer: {
    publisher: 'Centre Européen de Sécurité et de Stratégie (CESS)',
    identity: [
      set('1, rue du Spécimen, 00000~Exemple · alertes@example.org'),
      set("Registre de transparence de l'Union européenne~: 000000000000-00"),
    ],
    why: set("Votre adresse vient de l'annuaire public de votre institution."),
    optOut: set('Pour ne plus rien recevoir, répondez à ce message par le seul mot STOP.'),
    unsubscribe: 'Ne plus recevoir ces notes',
  },
} as const
