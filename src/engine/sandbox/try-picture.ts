import type {Rasterize} from '../../model/rasterize.js'
import type {Image} from '../../model/document.js'
import {readImage} from '../../note/pictures/read-image.js'
import {sandbox, verdicts} from './index.js'
import type {Verdict} from './verdicts.js'

/** Room for a drawing in a mail, in CSS pixels, and how many pixels each has there. */
const room = {widthPx: 544, heightPx: 720, density: 2}

/** Nothing of ours decodes a JPEG: it stands in every edition as it is. */
const tries: Readonly<Record<Image['mediaType'], (image: Image, rasterize: Rasterize) => Promise<unknown>>> = {
  'image/jpeg': async () => {},
  'image/png': ({bytes}) => sandbox.ask('png', bytes),
  'image/svg+xml': ({bytes, widthPx, heightPx}, rasterize) => {
    const width = Math.round(Math.min(room.widthPx, (room.heightPx * widthPx) / heightPx))
    return rasterize({svg: new TextDecoder().decode(bytes), widthPx: width * room.density})
  },
}

/**
 * Decode or draw a picture apart, as editions will: what it does to whoever does so is known before anything is made of it. Undefined for what
 * is no picture by its looks, which its own rules tell.
 */
export async function tryPicture(bytes: Uint8Array, hash: string, rasterize: Rasterize): Promise<Verdict | undefined> {
  const reading = readImage('', bytes)
  if (reading.status !== 'read') return undefined
  return verdicts.of(hash, () => tries[reading.image.mediaType](reading.image, rasterize))
}
