import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import type axe from 'axe-core'
import type {Page} from 'playwright-core'

/** Its program with short names: every page that is looked at is given it anew, and reads half as much. */
const program = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Scopes of axe: everything, or contrast alone, the one matter that dark colours change. */
const scopes = {everything: {}, contrast: {runOnly: ['color-contrast']}} as const

/** Spares what no rule that runs asks for: style sheets that are read once more, and selectors of all that was looked at. */
const unasked = {preload: {assets: ['media']}, selectors: false} as const

/** Mistakes that axe finds on a page, one line each; the page's own policy stays in force. */
export async function accessibilityMistakes(page: Page, scope: keyof typeof scopes): Promise<readonly string[]> {
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(program)
  const options = JSON.stringify({...scopes[scope], ...unasked, resultTypes: ['violations']})
  // The expression runs in the page, whose `axe` is there now.
  const result = (await page.evaluate(`axe.run(document, ${options})`)) as axe.AxeResults
  return result.violations.flatMap(({id, nodes}) =>
    nodes.map(({html, failureSummary}) => `${id}: ${html.slice(0, 200)} ${failureSummary}`),
  )
}

// Runs in the page, which has no TypeScript.
const look = `(() => {
  const words = node => (node.textContent ?? '').replaceAll(/[^\\p{L}\\p{N}]/gu, '')
  const isInSentence = target => {
    const block = target.closest('p, li, dd, dt, td, th, figcaption, summary, div, nav')
    return getComputedStyle(target).display === 'inline' &&
      words(block) !== [...block.querySelectorAll('a')].map(words).join('')
  }
  return [...document.querySelectorAll('a[href], button, input, select, summary')]
    .filter(target => target.checkVisibility() && !target.matches('.skip') && !isInSentence(target))
    .map(target => ({target, box: target.getBoundingClientRect()}))
    .filter(({box}) => box.width > 0 && (box.width < 24 || box.height < 24))
    .map(({target, box}) => target.outerHTML.slice(0, 100) + ' ' + box.width + ' × ' + box.height)
})()`

/** Targets narrower or lower than a finger needs, 24 px (WCAG 2.2, 2.5.8), and not links in a sentence; one line each. */
export const smallTargets = async (page: Page): Promise<readonly string[]> =>
  // The expression runs in the page.
  (await page.evaluate(look)) as readonly string[]
