import type {Surroundings} from '../logic/adapt-media.js'

/** What the desk draws into a note's page: what is pointed at, where Gmail clips, the margins of a sheet of paper. */
const marks = `
[data-desk-mark]{outline:3px solid #d05213!important;outline-offset:3px!important}
.desk-clip{border-top:2px dashed #a33b00;color:#a33b00;background:#fff;font:600 13px/1.5 'Source Sans 3',Arial,sans-serif;padding:4px 8px;margin:8px 0;text-align:left}
`

/** The desk's own sheet for a page; of a printed one it draws the margins that its `@page` rule asks for. */
export function frameStyle(page: Document, medium: Surroundings['medium']): HTMLStyleElement {
  const style = page.createElement('style')
  style.textContent = medium === 'print' ? `${marks}html{padding:${pageMargin(page)}}` : marks
  return style
}

function pageMargin(page: Document): string {
  const css = [...page.querySelectorAll('style')].map(({textContent}) => textContent).join('\n')
  return /@page\s*\{[^}]*?margin\s*:\s*([\d.a-z\s]+)/.exec(css)?.[1]?.trim() ?? '16mm'
}
