import {SvgMeasure} from '../pdfmake.js'
import {LruCache} from '../../../model/lru-cache.js'

interface Size {
  readonly width: number | undefined
  readonly height: number | undefined
}

/** Characters of cached drawings; a logo has some thirty thousand. */
const mostCharacters = 500_000

const sizes = new LruCache<string, Size>(mostCharacters)
const scaled = new LruCache<string, string>(mostCharacters)

/** Root tag of an SVG. */
const opening = /^<svg\b(?:[^>"']|"[^"]*"|'[^']*')*?(?=\/?>)/

const firstTag = (svg: string): string => {
  const [tag] = opening.exec(svg) ?? []
  return tag === undefined ? svg : `${tag}/>`
}

/** Whether an SVG has this size already. */
const isSized = (svg: string, {width, height}: {readonly width: number; readonly height: number}): boolean => {
  const [tag = ''] = opening.exec(svg) ?? []
  return tag.includes(' viewBox="') && tag.endsWith(` width="${width}" height="${height}"`)
}

/** Sizes of SVGs, cached, since logos recur; only the root tag is parsed if it has a size. */
export class SvgSizes extends SvgMeasure {
  override measureSVG(svg: string): Size {
    return sizes.getOrInsertComputed(
      svg,
      () => super.measureSVG(firstTag(svg)),
      () => svg.length,
    )
  }

  override writeDimensions(svg: string, size: {readonly width: number; readonly height: number}): string {
    if (isSized(svg, size)) return svg
    const key = `${size.width} ${size.height} ${svg}`
    return scaled.getOrInsertComputed(
      key,
      () => super.writeDimensions(svg, size),
      made => key.length + made.length,
    )
  }
}
