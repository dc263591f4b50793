import type {Kit} from './kit.js'

/** The kit for a landscape sheet: same margins and column starts, wider columns. */
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
