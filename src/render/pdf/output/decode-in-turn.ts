/** A PNG as pdfkit has it, before it is embedded. */
interface Png {
  decodePixels(use: (pixels: Uint8Array) => void): void
}

/**
 * Decodes the PNGs of a document one after the other. pdfkit begins all at once, each of which takes three times the bytes of
 * its pixels: pictures of some kilobytes took gigabytes together, and stood in the file in the order of the machine's threads.
 */
export class DecodeInTurn {
  private readonly waiting: (() => void)[] = []
  private isBusy = false
  /** Pictures are opened wherever they stand: one that waited for itself would wait for ever. */
  private readonly taken = new WeakSet<Png>()

  /** Make a picture wait for its turn. Changes it, if it is a PNG. */
  take(picture: unknown): void {
    const png = pngIn(picture)
    if (!png || this.taken.has(png)) return
    this.taken.add(png)
    const decode = png.decodePixels.bind(png)
    png.decodePixels = use => {
      this.waiting.push(() =>
        decode(pixels => {
          use(pixels)
          this.isBusy = false
          this.next()
        }),
      )
      this.next()
    }
  }

  private next(): void {
    const begin = this.isBusy ? undefined : this.waiting.shift()
    if (!begin) return
    this.isBusy = true
    begin()
  }
}

/** pdfkit keeps the PNG in the picture that it makes of it; JPEGs it takes as they are. */
function pngIn(picture: unknown): Png | undefined {
  if (typeof picture !== 'object' || picture === null || !('image' in picture)) return undefined
  const {image} = picture
  // What has the method is the class of pdfkit that has it.
  return typeof image === 'object' && image !== null && 'decodePixels' in image ? (image as Png) : undefined
}
