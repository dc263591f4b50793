import type {Rasterize} from '../../model/rasterize.js'
import {LruCache} from '../../model/lru-cache.js'

const mostBytes = 8 * 1024 * 1024

/** A rasterizer that caches its last pictures, since most saves change only words. */
export function rememberDrawings(rasterize: Rasterize): Rasterize {
  const made = new LruCache<string, Promise<Uint8Array>>(mostBytes)
  return drawing => {
    if (drawing.isQuick) return rasterize(drawing)
    const key = JSON.stringify([drawing.svg, drawing.widthPx, drawing.ground])
    const known = made.get(key)
    if (known) return known
    const picture = rasterize(drawing)
    made.set(key, picture, 0)
    picture.then(
      bytes => made.set(key, picture, key.length + bytes.length),
      () => made.delete(key),
    )
    return picture
  }
}
