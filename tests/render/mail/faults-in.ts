import type {Page} from 'playwright-core'

/**
 * Faults that keep a mail from being read where it stands: words that overflow, are too pale or stand before what they follow, a
 * marking that is not first or not seen at once.
 */
export const faultsIn = (page: Page): Promise<readonly string[]> => page.evaluate(script)

// As a string: it runs in the browser, which the project's own types know nothing of.
const script = `(() => {
  const faults = []
  const root = document.documentElement
  if (root.scrollWidth > root.clientWidth) faults.push('overflow: ' + root.scrollWidth + ' px in ' + root.clientWidth)
  const parse = color => (color.match(/[\\d.]+/g) || []).map(Number)
  const linear = c => (c /= 255) <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
  const luminance = ([r, g, b]) => 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b)
  const ground = element => {
    for (let at = element; at; at = at.parentElement) {
      const [r, g, b, alpha = 1] = parse(getComputedStyle(at).backgroundColor)
      if (alpha > 0) return [r, g, b]
    }
    return matchMedia('(prefers-color-scheme: dark)').matches ? [18, 18, 18] : [255, 255, 255]
  }
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const seen = []
  let before
  while (walker.nextNode()) {
    const node = walker.currentNode
    if (!node.data.trim()) continue
    const range = document.createRange()
    range.selectNodeContents(node)
    const box = range.getBoundingClientRect()
    const style = getComputedStyle(node.parentElement)
    // What is one pixel high or less is the line for the list of messages.
    if (box.width < 1 || style.visibility === 'hidden' || parseFloat(style.fontSize) < 2) continue
    const words = node.data.trim()
    seen.push(words)
    // Where lines go on, or columns stand side by side, what follows stands lower or further to the right.
    if (before && box.top < before.top - 12 && box.left < before.right - 1) faults.push('order: “' + words.slice(0, 30) + '”')
    if (!before && (box.bottom > 200 || box.height < 10 || box.left < 0 || box.right > root.clientWidth)) faults.push('not seen at once: “' + words.slice(0, 30) + '”')
    before = box
    if (box.right > root.clientWidth + 1 || box.left < 0) faults.push('overflow: “' + words.slice(0, 30) + '”')
    if (matchMedia('(forced-colors: active)').matches) continue
    const [high, low] = [luminance(parse(style.color)), luminance(ground(node.parentElement))].sort((a, b) => b - a)
    const ratio = (high + 0.05) / (low + 0.05)
    if (ratio < 4.5) faults.push('contrast ' + ratio.toFixed(1) + ': “' + words.slice(0, 30) + '”')
  }
  if (!/^TLP:(RED|AMBER|AMBER\\+STRICT|GREEN|CLEAR)\\b/.test(seen[0] || '')) faults.push('first words are “' + seen[0] + '”')
  return faults
})()`
