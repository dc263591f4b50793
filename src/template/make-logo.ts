import {bytesOf, colorOf, isPaper, leastOfSigns, nearestInk} from '../model/contrast.js'
import {colorTokens, type Template} from '../model/template.js'

/** The forms that are made of a house's colour logo, each of the drawing written anew (see `readLogo`). Text to text. */
export const logoMakers: Readonly<
  Record<Exclude<keyof Template['logo'], 'color'>, (svg: string, colors: Template['colors']) => string>
> = {
  /** For dark grounds: colours of the brand are those that it has there, as on pages; others that would be lost are lightened, and what is paper becomes the ground. */
  reversed: (svg, {light, dark}) => {
    const grounds = [light.night, dark.paper]
    const twins = new Map(colorTokens.toReversed().map(token => [light[token].toUpperCase(), dark[token]]))
    return painted(svg, ink =>
      isPaper(ink, light.paper) ? light.night : nearestInk(twins.get(ink.toUpperCase()) ?? ink, grounds, leastOfSigns),
    )
  },
  mono: (svg, {light}) => painted(svg, ink => (isPaper(ink, light.paper) ? '#FFFFFF' : '#000000')),
  mark: svg => squared(svg),
  mark16: svg => squared(svg),
}

const root = /<svg\b[^>]*>/
const black = '#000000'

/**
 * A colour logo that says its colours as `#RRGGBB`, its height on a page and the name of its house: what has no colour of its own would be
 * black also in the dark.
 */
export function settleLogo(svg: string, name: string): string {
  const sized = svg.replace(root, open => {
    const [, , width = 1, height = 1] = viewBoxOf(open)
    const shown = {widthPx: Math.min(mostWidthPx, (heightPx * width) / height)}
    const size = ` width="${round(shown.widthPx)}" height="${round((shown.widthPx * height) / width)}"`
    const named = /\baria-label=|<title/.test(svg) ? '' : ` role="img" aria-label="${escaped(name)}"`
    const fill = /\sfill="/.test(open) ? '' : ` fill="${black}"`
    return `${open.replaceAll(/\s(?:width|height)="[^"]*"/g, '').slice(0, -1)}${size}${named}${fill}>`
  })
  return painted(sized, ink => ink)
}

/** Room for a logo on pages whose brand shows none of its own, in CSS pixels. */
const heightPx = 38
const mostWidthPx = 240

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
const round = (number: number): number => Math.round(number * 100) / 100

/** Left, top, width and height. */
const viewBoxOf = (open: string): readonly number[] =>
  (/\sviewBox="([^"]+)"/.exec(open)?.[1] ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number)

const attribute = /\b(fill|stroke|stop-color|color)="([^"]*)"/g
const property = /\b(fill|stroke|stop-color|color):([^;"}]+)/g
/** Values that are no colour, are one that stands elsewhere, or let others through. */
const colorless = /^(?:none|transparent|inherit|initial|unset|currentcolor|url\(.*|#(?:[\da-f]{4}|[\da-f]{8}))$/i

/** The drawing with each of its colours changed; those that have only a name (`navy`) count as black. */
function painted(svg: string, change: (ink: string) => string): string {
  const paint = (value: string): string => {
    if (colorless.test(value.trim())) return value
    const bytes = bytesOf(value)
    if (!bytes) return change(black) === black ? value : change(black)
    return change(colorOf(bytes))
  }
  return svg
    .replaceAll(attribute, (_, name: string, value: string) => `${name}="${paint(value)}"`)
    .replaceAll(property, (_, name: string, value: string) => `${name}:${paint(value)}`)
}

/** In the middle of a square, which marks and icons are. */
function squared(svg: string): string {
  return svg.replace(root, open => {
    const [left = 0, top = 0, width = 1, height = 1] = viewBoxOf(open)
    const side = Math.max(width, height)
    const box = [left - (side - width) / 2, top - (side - height) / 2, side, side].map(round).join(' ')
    return open
      .replaceAll(/\s(?:width|height|viewBox)="[^"]*"/g, '')
      .replace('<svg', `<svg viewBox="${box}" width="32" height="32"`)
  })
}
