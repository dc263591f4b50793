import type {Surroundings} from '../logic/adapt-media.js'
import {firstTopPx, pageBox, type PageBox} from '../logic/page-box.js'
import {canPage, paperCss} from './paper-style.js'

/** The line where Gmail clips: its ink and its ground. */
const clipColors = {light: ['#a33b00', '#fff'], dark: ['#f2935a', '#101619']} as const

/** Mistakes that are marked: ink, ground and edge. */
const mistakeColors = {light: ['#8c1d18', '#fdecea', '#b3261e'], dark: ['#ffb4ab', '#3b1512', '#ff897d']} as const

/** Styles of the marks that the desk draws into a note's page: what is pointed at, where Gmail clips, what is wrong. */
function marks(scheme: Surroundings['scheme']): string {
  const [ink, ground] = clipColors[scheme]
  const [told, under, edge] = mistakeColors[scheme]
  return `
[data-desk-mark]{outline:3px solid #d05213!important;outline-offset:3px!important}
.mistake{cursor:pointer}
.mistake-place{text-decoration:underline wavy ${edge} 1.5px!important;text-underline-offset:3px;text-decoration-skip-ink:none}
.mistake-reason{margin-right:4px;padding:1px 6px;border-left:3px solid ${edge};border-radius:2px;background:${under};color:${told};font:600 13px/1.4 'Source Sans 3',Arial,sans-serif;font-style:normal;letter-spacing:0;text-transform:none;box-decoration-break:clone;-webkit-box-decoration-break:clone}
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
