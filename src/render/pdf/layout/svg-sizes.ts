import {SvgMeasure} from '../pdfmake.js'
import {LruCache} from '../../../model/lru-cache.js'

interface Size {
  readonly width: number | undefined
  readonly height: number | undefined
}

const sizes = new LruCache<string, Size>(200)
const scaled = new LruCache<string, string>(200)

/** Sizes of drawings: logos stand in every document, and are parsed once. */
export class SvgSizes extends SvgMeasure {
  override measureSVG(svg: string): Size {
    return sizes.getOrInsertComputed(svg, () => super.measureSVG(svg))
  }

  override writeDimensions(svg: string, size: {readonly width: number; readonly height: number}): string {
    return scaled.getOrInsertComputed(`${size.width} ${size.height} ${svg}`, () => super.writeDimensions(svg, size))
  }
}
