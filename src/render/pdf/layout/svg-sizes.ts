import {SvgMeasure} from '../pdfmake.js'
import {Remembered} from '../../../model/remembered.js'

interface Size {
  readonly width: number | undefined
  readonly height: number | undefined
}

const sizes = new Remembered<Size>(200)
const scaled = new Remembered<string>(200)

/** Sizes of drawings: logos stand in every document, and are parsed once. */
export class SvgSizes extends SvgMeasure {
  override measureSVG(svg: string): Size {
    return sizes.get(svg, () => super.measureSVG(svg))
  }

  override writeDimensions(svg: string, size: {readonly width: number; readonly height: number}): string {
    return scaled.get(`${size.width} ${size.height} ${svg}`, () => super.writeDimensions(svg, size))
  }
}
