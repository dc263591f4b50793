import {SvgMeasure} from '../pdfmake.js'
import {LruCache} from '../../../model/lru-cache.js'

interface Size {
  readonly width: number | undefined
  readonly height: number | undefined
}

/** Characters of drawings that are kept: a logo has some thirty thousand. */
const mostCharacters = 500_000

const sizes = new LruCache<string, Size>(mostCharacters)
const scaled = new LruCache<string, string>(mostCharacters)

/** Sizes of drawings: logos stand in every document, and are parsed once. */
export class SvgSizes extends SvgMeasure {
  override measureSVG(svg: string): Size {
    return sizes.getOrInsertComputed(
      svg,
      () => super.measureSVG(svg),
      () => svg.length,
    )
  }

  override writeDimensions(svg: string, size: {readonly width: number; readonly height: number}): string {
    const key = `${size.width} ${size.height} ${svg}`
    return scaled.getOrInsertComputed(
      key,
      () => super.writeDimensions(svg, size),
      made => key.length + made.length,
    )
  }
}
