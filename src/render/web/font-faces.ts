import {utf8} from '../../model/bytes.js'
import type {FontFace, Template} from '../../model/template.js'
import {weakMemoize} from '../../model/weak-memoize.js'
import {dataUri} from '../base64.js'

/** Scripts of font files: those of a face stand in this order in `_brand.yml`; the ranges are those that scripts/make-web-fonts.mjs cuts. */
export const scripts = [
  {needed: /./u, range: 'U+0000-036F,U+1E80-1EFF,U+2000-2115,U+2117-FFFF'},
  {needed: /[\u0370-\u03FF\u1F00-\u1FFF]/u, range: 'U+0370-03FF,U+1F00-1FFF'},
  {needed: /[\u0400-\u052F\u2116]/u, range: 'U+0400-052F,U+2116'},
]

/** Bold italics are rare: low headings, or stress within stress. */
const hasBoldItalics = /<h[456]\b|<(em|strong)><(em|strong)>/
/** The light face is that of pull quotes alone. */
const hasPullQuotes = /class="pull-quote"/

/** Letters of one width are those of code alone. */
const hasCode = /<code\b/

/** `@font-face` rules of the brand's faces, a line each in UTF-8, with the scripts that the page's text needs inside them. */
export function fontFaces({fonts}: Template, page: string): readonly Uint8Array[] {
  // A script that is not there is looked for in all of the page: once, not for each face.
  const isNeeded = scripts.map(({needed}) => needed.test(page))
  const [boldItalics, pullQuotes, code] = [hasBoldItalics, hasPullQuotes, hasCode].map(sign => sign.test(page))
  return fonts
    .filter(({weight, italic}) => !italic || weight < 600 || boldItalics)
    .filter(({weight}) => weight >= 400 || pullQuotes)
    .filter(({face}) => face !== 'mono' || code)
    .flatMap(font => rulesOf(font).filter((_, index) => isNeeded[index]))
}

/** Rules of a face, one for each script that it has a file for: nine tenths of a page are these. */
const rulesOf = weakMemoize(({family, weight, italic, woff2 = []}: FontFace): readonly Uint8Array[] => {
  const style = `font-weight:${weight};font-style:${italic ? 'italic' : 'normal'}`
  return scripts.flatMap(({range}, index) => {
    const bytes = woff2[index]
    if (!bytes) return []
    const source = `src:url(${dataUri('font/woff2', bytes)}) format("woff2")`
    const rule = `@font-face{font-family:"${family}";${style};unicode-range:${range};${source}}`
    return [utf8(`${rule}\n`)]
  })
})
