import type {Kit} from './kit.js'

/** The kit for a sheet on its side: margins stay what they are, so that columns begin where they do, and reach further. */
export function inLandscape(kit: Kit): Kit {
  const {sheet, full, footTop, ...geometry} = kit.geometry
  const {width, height} = sheet
  return {
    ...kit,
    geometry: {
      ...geometry,
      sheet: {...sheet, width: height, height: width},
      full: full + height - width,
      footTop: footTop + width - height,
    },
  }
}
