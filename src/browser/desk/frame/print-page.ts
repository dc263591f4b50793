import {morphPage} from './morph-page.js'

let last: HTMLIFrameElement | undefined

/**
 * Print a page as it is published, by the browser's own dialog: in a frame out of sight, in which nothing of it can run. The frame
 * stays until the next one, since browsers print when they like.
 */
export function printPage(html: string): void {
  last?.remove()
  const frame = document.createElement('iframe')
  last = frame
  frame.className = 'examiner'
  frame.setAttribute('sandbox', 'allow-same-origin allow-modals')
  frame.setAttribute('aria-hidden', 'true')
  frame.tabIndex = -1
  frame.src = '/desk/print.html'
  frame.addEventListener('load', () => void printIn(frame, html), {once: true})
  document.body.append(frame)
}

async function printIn({contentDocument: page, contentWindow: view}: HTMLIFrameElement, html: string): Promise<void> {
  const parser = page?.defaultView && new page.defaultView.DOMParser()
  if (!page || !view || !parser) return
  const wanted = parser.parseFromString(html, 'text/html')
  for (const base of wanted.querySelectorAll('base, script')) base.remove()
  morphPage(page, wanted)
  await page.fonts.ready
  view.print()
}
