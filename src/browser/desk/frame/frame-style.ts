import type {Surroundings} from '../logic/adapt-media.js'
import {firstTopPx, pageBox, type PageBox} from '../logic/page-box.js'
import {canPage, paperCss} from './paper-style.js'

/** The line where Gmail clips: its ink and its ground. */
const clipColors = {light: ['#a33b00', '#fff'], dark: ['#f2935a', '#101619']} as const

/** What the desk draws into a note's page: what is pointed at, where Gmail clips. */
function marks(scheme: Surroundings['scheme']): string {
  const [ink, ground] = clipColors[scheme]
  return `
[data-desk-mark]{outline:3px solid #d05213!important;outline-offset:3px!important}
.desk-clip{border-top:2px dashed ${ink};color:${ink};background:${ground};font:600 13px/1.5 'Source Sans 3',Arial,sans-serif;padding:4px 8px;margin:8px 0;text-align:left}
`
}

/** The desk's own sheet for a page; a printed one is set on paper, or, where the browser cannot, given the margins of paper. */
export function frameStyle(page: Document, {scheme, medium}: Surroundings): HTMLStyleElement {
  const style = page.createElement('style')
  style.textContent =
    medium === 'print' ? `${marks('light')}${printCss(boxOf(page), firstTopPx(sheetsOf(page)))}` : marks(scheme)
  return style
}

/** The sheet of paper that a page asks for. */
export const boxOf = (page: Document): PageBox => pageBox(sheetsOf(page))

const sheetsOf = (page: Document): string =>
  [...page.querySelectorAll('style')].map(({textContent}) => textContent).join('\n')

function printCss(box: PageBox, firstTop: number): string {
  if (canPage()) return paperCss(box, firstTop)
  const {topPx, rightPx, bottomPx, leftPx} = box
  return `html{padding:${[topPx, rightPx, bottomPx, leftPx].map(px => `${px}px`).join(' ')}}`
}
