/** A square picture for an icon file. */
export interface IconImage {
  readonly sizePx: number
  readonly png: Uint8Array
}

const headBytes = 6
const entryBytes = 16

/**
 * An ICO file of PNG pictures, as all browsers read them since Windows Vista.
 *
 * @param images Each at most 256 pixels wide.
 * @see https://learn.microsoft.com/previous-versions/ms997538(v=msdn.10)
 */
export function writeIco(images: readonly IconImage[]): Uint8Array {
  const start = headBytes + entryBytes * images.length
  const file = new Uint8Array(images.reduce((sum, {png}) => sum + png.length, start))
  const view = new DataView(file.buffer)
  view.setUint16(2, 1, true)
  view.setUint16(4, images.length, true)
  let offset = start
  for (const [index, {sizePx, png}] of images.entries()) {
    const at = headBytes + entryBytes * index
    // 0 stands for 256.
    view.setUint8(at, sizePx % 256)
    view.setUint8(at + 1, sizePx % 256)
    view.setUint16(at + 4, 1, true)
    view.setUint16(at + 6, 32, true)
    view.setUint32(at + 8, png.length, true)
    view.setUint32(at + 12, offset, true)
    file.set(png, offset)
    offset += png.length
  }
  return file
}
