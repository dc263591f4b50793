import {onShortcut} from '../store/shortcuts.js'

/** What readers may do in a frame: follow links inside the page; open others in a window of their own; use the desk's keys. */
export function followLinks(page: Document): void {
  page.addEventListener('click', event => {
    const link = (event.target as Element | null)?.closest?.('a[href]')
    if (!link) return
    event.preventDefault()
    follow(page, link.getAttribute('href') ?? '')
  })
  page.addEventListener('keydown', onShortcut)
}

function follow(page: Document, href: string): void {
  if (href.startsWith('#')) {
    const id = decodeURIComponent(href.slice(1))
    const target = id ? page.getElementById(id) : page.documentElement
    target?.scrollIntoView()
  } else if (/^https?:/i.test(href)) window.open(href, '_blank', 'noopener,noreferrer')
}
