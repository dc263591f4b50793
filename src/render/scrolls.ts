import type {Image} from '../model/document.js'

/** A drawing that is wider, in pixels, cannot be read in the narrowest window (320 px with its margins) unless it scrolls there. */
const widestShrunk = 400

/** Whether a picture scrolls in narrow windows, as a table does: a wide drawing with words. */
export const scrolls = ({mediaType, bytes, widthPx}: Image): boolean =>
  widthPx > widestShrunk && mediaType === 'image/svg+xml' && /<(?:\w+:)?text\b/.test(new TextDecoder().decode(bytes))
