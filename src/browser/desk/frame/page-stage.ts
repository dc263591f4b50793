import {pageOutline} from '../logic/page-outline.js'
import type {OutlinePlace} from '../logic/outline.js'
import {takeStage} from '../store/stage.js'

const markMs = 4000

/** Put a page or mail on the stage: its structure, and what axe may examine. */
export function stagePage(page: Document, kind: 'page' | 'mail'): void {
  takeStage({
    outline: () => Promise.resolve(pageOutline(page.body)),
    reveal: place => revealPlace(page, place),
    page: {
      kind,
      html: () => `<!doctype html>${page.documentElement.outerHTML}`,
      widthPx: page.documentElement.clientWidth,
      revealSelector: selector => reveal(page.querySelector(selector)),
    },
  })
}

function revealPlace(page: Document, place: OutlinePlace): void {
  if (place.kind === 'element') reveal(page.body.querySelectorAll('*')[place.index] ?? null)
}

/** Show an element, and mark it for a while. */
function reveal(element: Element | null): void {
  if (!element) return
  for (const marked of element.ownerDocument.querySelectorAll('[data-desk-mark]'))
    marked.removeAttribute('data-desk-mark')
  element.setAttribute('data-desk-mark', '')
  element.scrollIntoView({block: 'center'})
  setTimeout(() => element.removeAttribute('data-desk-mark'), markMs)
}
