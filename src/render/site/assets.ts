import type {FontFace, Template} from '../../model/template.js'
import type {SiteFile, SiteInput, SitePart} from '../../model/site.js'
import {scripts} from '../web/font-faces.js'
import {siteStyleSheets, styleSheets} from '../web/style-sheets.js'
import {fixedFile, short} from './fixed-file.js'
import {logoFiles} from './logos.js'
import {tlpClassesCss} from './tlp-class.js'
import {themeCss} from '../web/theme-css.js'

/** Files that all pages share. Their names change with their content, so that browsers may keep them for ever. */
export interface Assets {
  /** Path of the style sheet. */
  readonly styleSheet: string
  readonly files: readonly SiteFile[]
}

const made = new WeakMap<Template, Assets>()

/** Style sheet, fonts and logos of the template. */
export function assetsOf(site: Pick<SiteInput, 'template' | 'digest'>): Assets {
  const known = made.get(site.template)
  if (known) return known
  const assets = makeAssets(site)
  made.set(site.template, assets)
  return assets
}

function makeAssets({template, digest}: Pick<SiteInput, 'template' | 'digest'>): Assets {
  const fonts = template.fonts.flatMap(font =>
    (font.woff2 ?? []).map((bytes, index) => ({font, bytes, index, name: fontName(font, index, digest(bytes))})),
  )
  const faces = fonts.map(({font, index, name}) => fontFace(font, index, name))
  const css = [
    ...faces,
    themeCss(template, 'TLP:CLEAR'),
    tlpClassesCss(),
    ...styleSheets(template),
    ...siteStyleSheets(template),
  ].join('\n')
  const styleSheet = `assets/site-${short(digest(css))}.css`
  return {
    styleSheet,
    files: [
      fixedFile(styleSheet, new TextEncoder().encode(css)),
      ...fonts.map(({name, bytes}) => fixedFile(`assets/${name}`, bytes)),
      ...logoFiles({template, digest}),
    ],
  }
}

const fontName = ({family, weight, italic}: FontFace, index: number, digest: string): string =>
  `${family.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}-${weight}${italic ? 'i' : ''}-${index}-${short(digest)}.woff2`

function fontFace({family, weight, italic}: FontFace, index: number, name: string): string {
  const range = scripts[index]?.range
  const parts = [
    `font-family:"${family}"`,
    `font-weight:${weight}`,
    `font-style:${italic ? 'italic' : 'normal'}`,
    'font-display:swap',
    ...(range === undefined ? [] : [`unicode-range:${range}`]),
    `src:url(${name}) format("woff2")`,
  ]
  return `@font-face{${parts.join(';')}}`
}

/** Style sheet, fonts and logos. */
export const assetsPart: SitePart = {id: 'assets', files: site => assetsOf(site).files}
