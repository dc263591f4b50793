import axe from 'axe-core'
import type {Page} from 'playwright-core'

/** What axe looks at: everything, or contrast alone, the one matter that dark colours change. */
const scopes = {everything: {}, contrast: {runOnly: ['color-contrast']}} as const

/** Mistakes that axe finds on a page, one line each; the page's own policy stays in force. */
export async function accessibilityMistakes(page: Page, scope: keyof typeof scopes): Promise<readonly string[]> {
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(axe.source)
  const options = JSON.stringify({...scopes[scope], resultTypes: ['violations']})
  // The expression runs in the page, whose `axe` is there now.
  const result = (await page.evaluate(`axe.run(document, ${options})`)) as axe.AxeResults
  return result.violations.flatMap(({id, nodes}) =>
    nodes.map(({html, failureSummary}) => `${id}: ${html.slice(0, 200)} ${failureSummary}`),
  )
}
