/**
 * Ctrl-K or ⌘K leads to the search, from every page of the site. No single letter does: it would fire while somebody
 * dictates (WCAG 2.2, 2.1.4).
 */
document.addEventListener('keydown', event => {
  const isShortcut =
    event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey
  const target = document.querySelector<HTMLElement>('input[type=search]:not([hidden] *), a[aria-keyshortcuts]')
  if (!isShortcut || event.isComposing || !target) return
  event.preventDefault()
  if (target instanceof HTMLInputElement) target.select()
  else target.click()
})

export {}
