import {colorTokens, type Template} from '../../../model/template.js'
import type {MadeFrom, SiteContext} from '../../../model/site.js'
import {nameIn} from '../../../model/text.js'
import {drawNamed} from '../../draw-named.js'
import {href} from '../addresses.js'
import {tag} from '../tag.js'
import {own} from '../../../model/own.js'
import {utf8} from '../../../model/bytes.js'

const large = {'apple-touch-icon.png': 180, 'icon-192.png': 192, 'icon-512.png': 512}

type Draw = (site: SiteContext) => Uint8Array | Promise<Uint8Array>

const icons: Readonly<Record<string, Draw>> = {
  'favicon.svg': ({template}) => utf8(darkToo(template)),
  'favicon.ico': async site =>
    writeIco(await Promise.all([16, 32].map(async sizePx => ({sizePx, png: await small(site, sizePx)})))),
  ...Object.fromEntries(
    Object.entries(large).map(([path, sizePx]) => [path, (site: SiteContext) => tile(site, sizePx)]),
  ),
  'site.webmanifest': site => utf8(JSON.stringify(manifest(site), null, 1)),
}

/** Paths of the brand's icons. */
export const iconPaths: readonly string[] = Object.keys(icons)

/** An icon by path. Depends only on the template and the publication. */
export const iconFile = (site: SiteContext, path: string): MadeFrom => ({
  notes: [],
  render: () => {
    const draw = own(icons, path)
    if (!draw) throw new Error(`no icon ${path}`)
    return draw(site)
  },
})

/** Links to icons, for the head. Ordered for browsers that take the last one they support. */
export const iconElements = (site: SiteContext): readonly string[] => [
  tag('link', {rel: 'icon', href: href(site, 'favicon.ico'), sizes: '32x32'}),
  tag('link', {rel: 'icon', href: href(site, 'favicon.svg'), type: 'image/svg+xml'}),
  tag('link', {rel: 'apple-touch-icon', href: href(site, 'apple-touch-icon.png')}),
  tag('link', {rel: 'manifest', href: href(site, 'site.webmanifest')}),
]

/** The small mark, with dark mode colours. */
function darkToo({logo: {mark16}, colors}: Template): string {
  const rules = colorTokens.flatMap(token => {
    const [light, dark] = [colors.light[token], colors.dark[token]]
    return ['stroke', 'fill']
      .filter(name => mark16.includes(`${name}="${light}"`))
      .map(name => `[${name}="${light}"]{${name}:${dark}}`)
  })
  const style = `<style>@media (prefers-color-scheme:dark){${[...new Set(rules)].join('')}}</style>`
  return rules.length ? mark16.replace(/<svg[^>]*>/, open => open + style) : mark16
}

const small = ({template, rasterize}: SiteContext, widthPx: number): Promise<Uint8Array> =>
  drawNamed('mark-16', () => rasterize({svg: template.logo.mark16, widthPx, isOurs: true}))

/** The mark with margins on paper ground, since home screens crop corners. */
function tile({template, rasterize}: SiteContext, widthPx: number): Promise<Uint8Array> {
  const ground = template.colors.light.paper
  const mark = template.logo.mark
    .slice(template.logo.mark.indexOf('<svg'))
    .replace(/<svg[^>]*>/, open =>
      open
        .replaceAll(/\s(?:width|height|x|y)="[^"]*"/g, '')
        .replace('<svg', '<svg x="20" y="20" width="60" height="60"'),
    )
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100" width="100" height="100">${mark}</svg>`
  return drawNamed('mark', () => rasterize({svg, widthPx, ground, isOurs: true}))
}

/** Web Application Manifest for bookmarks; not an application. */
function manifest(site: SiteContext) {
  const {publication, template} = site
  const {organisation, defaultLang} = publication
  return {
    name: nameIn(organisation.names, defaultLang),
    short_name: organisation.shortName,
    lang: defaultLang,
    start_url: 'index.html',
    display: 'browser',
    background_color: template.colors.light.paper,
    theme_color: template.colors.light.brand,
    icons: [192, 512].map(size => ({
      src: `icon-${size}.png`,
      sizes: `${size}x${size}`,
      type: 'image/png',
      purpose: 'any maskable',
    })),
  }
}

/** A square picture for an icon file. */
interface IconImage {
  readonly sizePx: number
  readonly png: Uint8Array
}

const headBytes = 6
const entryBytes = 16

/**
 * An ICO file of PNG pictures, each at most 256 pixels wide, as browsers read it since Windows Vista.
 *
 * @see https://learn.microsoft.com/previous-versions/ms997538(v=msdn.10)
 */
function writeIco(images: readonly IconImage[]): Uint8Array {
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
