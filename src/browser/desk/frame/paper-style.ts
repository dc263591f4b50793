import type {PageBox} from '../logic/page-box.js'

/** Room around and between sheets, in pixels. */
export const sheetGapPx = 24

/** Whether this browser can break a page into sheets that stand below each other (CSS Multi-column Layout 2, §5). */
export const canPage = (): boolean => CSS.supports('column-wrap', 'wrap')

/** Sheets of paper lie on the desk: its own colour, which no frame inherits. */
const ground = (): string => getComputedStyle(document.documentElement).getPropertyValue('--desk')

/** Words of a sheet about breaks between pages, said of columns: each sheet is one. */
export const breaksAsColumns = (css: string): string =>
  css
    .replace(/\bpage-break-(before|after)(\s*:\s*)(always|left|right)\b/gi, 'break-$1$2column')
    .replace(/(?<!-)\b(break-(?:before|after)\s*:\s*)(?:page|left|right|recto|verso)\b/gi, '$1column')
    .replace(/(?<!-)\b(break-(?:before|after|inside)\s*:\s*)avoid-page\b/gi, '$1avoid-column')

/**
 * Rules that set a page on sheets of paper. Browsers break columns by the very rules and with the very engine with which they
 * break printed pages; a column as high as a sheet's text, and the next one below it, is a sheet as it is printed.
 *
 * @param firstTop Margin at the head of the first sheet, in pixels: where it is less, its text begins above that column.
 */
export function paperCss({widthPx, heightPx, topPx, rightPx, bottomPx, leftPx}: PageBox, firstTop: number): string {
  const [width, height] = [widthPx - leftPx - rightPx, heightPx - topPx - bottomPx]
  return `
html{position:relative!important;z-index:0;margin:0!important;padding:${sheetGapPx + topPx}px 0 ${sheetGapPx + bottomPx}px!important;background:${ground()}!important}
body{box-sizing:content-box!important;width:${width}px!important;min-width:0!important;max-width:none!important;margin:0 0 0 ${sheetGapPx + leftPx}px!important;padding:0!important;background:none!important;columns:1!important;column-gap:0!important;column-fill:auto!important;column-height:${height}px!important;column-wrap:wrap!important;row-gap:${bottomPx + sheetGapPx + topPx}px!important}
${firstTop === topPx ? '' : `body::before{content:'';display:block!important;margin-top:${firstTop - topPx}px!important}`}
.desk-sheet{position:absolute;z-index:-1;left:${sheetGapPx}px;width:${widthPx}px;height:${heightPx}px;background:#fff}
.desk-margin{position:absolute;display:flex;align-items:center;left:${leftPx}px;right:${rightPx}px;font:9pt/1 sans-serif}
.desk-margin.top{top:0;height:${topPx}px}
.desk-margin.bottom{bottom:0;height:${bottomPx}px}
`
}
