/** A PNG in pdfkit, before it is embedded. */
interface Png {
  decodePixels(use: (pixels: Uint8Array) => void): void
}

/**
 * Decodes the PNGs of a document one by one. pdfkit decodes all at once, each of which takes three times the bytes of its pixels: small
 * files took gigabytes together, and their order in the file depended on thread timing.
 */
export class DecodeInTurn {
  private readonly waiting: (() => void)[] = []
  private isBusy = false
  /** Queued pictures. pdfkit opens a picture at each use, and one that waited for itself would deadlock. */
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

/** The PNG in a pdfkit picture; undefined for a JPEG, which needs no decoding. */
function pngIn(picture: unknown): Png | undefined {
  if (typeof picture !== 'object' || picture === null || !('image' in picture)) return undefined
  const {image} = picture
  // What has the method is the class of pdfkit that has it.
  return typeof image === 'object' && image !== null && 'decodePixels' in image ? (image as Png) : undefined
}
