import type {Page} from 'playwright-core'

/** The element with the focus after a press of Tab. */
export interface FocusStop {
  readonly name: string
  /** Whether it has an outline, lies in the window and is covered by nothing (WCAG 2.2, 2.4.7 and 2.4.11). */
  readonly isSeen: boolean
}

// Runs in the page, which has no TypeScript.
const look = `(() => {
  const at = document.activeElement
  if (!at || at === document.body) return null
  const {left, top, right, bottom, width, height} = at.getBoundingClientRect()
  const above = document.elementFromPoint(left + Math.min(width / 2, 20), top + Math.min(height / 2, 10))
  const isInside = width > 0 && height > 0 && left >= -1 && top >= -1 && bottom <= innerHeight + 1 && right <= innerWidth + 1
  return {
    name: at.getAttribute('aria-label') ?? at.textContent.trim(),
    isSeen: isInside && getComputedStyle(at).outlineStyle !== 'none' && (at.contains(above) || above?.contains(at) === true),
  }
})()`

/** Go through a page by Tab, from its beginning to its end or so many stops. */
export async function focusWalk(page: Page, most: number): Promise<readonly FocusStop[]> {
  const stops: FocusStop[] = []
  for (let press = 0; press < most; press++) {
    await page.keyboard.press('Tab')
    const stop = (await page.evaluate(look)) as FocusStop | null
    if (!stop) break
    stops.push(stop)
  }
  return stops
}
