import {utf8} from '../../model/bytes.js'
import type {FontFace} from '../../model/template.js'
import type {SiteContext} from '../../model/site.js'
import {scripts} from '../web/font-faces.js'
import {styleSheets} from '../web/style-sheets.js'
import type {AssetFile, SiteAssets} from './answers.js'
import {logoFiles} from './logos.js'
import {short} from './addresses.js'
import {tlpClassesCss} from './tlp-class.js'
import {themeCss} from '../web/theme-css.js'

/** Style sheet, fonts and logos of the template, and the site's programs for browsers, by name. */
export function assetsOf(
  {publication, template, digest}: SiteContext,
  program: (name: string) => Uint8Array,
): SiteAssets {
  const fonts = template.fonts.flatMap(font =>
    (font.woff2 ?? []).map((bytes, index) => ({font, bytes, index, name: fontName(font, index, digest(bytes))})),
  )
  const css = [
    ...fonts.map(({font, index, name}) => fontFace(font, index, name)),
    themeCss(template, 'TLP:CLEAR', publication.paper),
    tlpClassesCss(),
    ...styleSheets(template, 'css'),
    ...styleSheets(template, 'site'),
  ].join('\n')
  const styleSheet = `assets/site-${short(digest(css))}.css`
  const logos = logoFiles(template, digest)
  const script = (name: string): AssetFile => {
    const bytes = program(name)
    return {path: `assets/${name}-${short(digest(bytes))}.js`, bytes}
  }
  const [search, shortcut, verify] = [script('search'), script('shortcut'), script('verify')]
  return {
    styleSheet,
    logos: {color: logos.color.path, reversed: logos.reversed.path},
    scripts: {search: search.path, shortcut: shortcut.path, verify: verify.path},
    files: [
      {path: styleSheet, bytes: utf8(css)},
      ...fonts.map(({name, bytes}) => ({path: `assets/${name}`, bytes})),
      ...[logos.color, logos.reversed, search, shortcut, verify],
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
