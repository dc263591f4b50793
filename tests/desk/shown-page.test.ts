import {fileURLToPath} from 'node:url'
import fc from 'fast-check'
import type {Page} from 'playwright-core'
import {rolldown} from 'rolldown'
import {afterAll, beforeAll, expect, it} from 'vitest'
import {launchChromium, type Chromium} from '../support/chromium.js'

const numRuns = Number(process.env['CESS_PROPERTY_RUNS'] ?? 60)

let browser: Chromium
let page: Page

beforeAll(async () => {
  browser = await launchChromium()
  page = await (await browser.newContext()).newPage()
  const input = fileURLToPath(new URL('../../src/browser/desk/frame/morph-page.ts', import.meta.url))
  const bundle = await rolldown({input, platform: 'browser', logLevel: 'silent'})
  const {output} = await bundle.generate({format: 'iife', name: 'shown'})
  await page.addScriptTag({content: output[0].code})
})
afterAll(() => browser.close())

/** Heads with signs that might be taken for the beginning of a body, or that the desk changes. */
const heads = [
  '<title>Un câble</title>',
  '<title>Un <body> câble</title>',
  '<meta name="description" content="</head><body class=no>">',
  '<!-- <body> -->',
  '<meta name="color-scheme" content="light dark">',
  '<style>p{content:"<body>"}@media (prefers-color-scheme:dark){p{color:red}}</style>',
  '<base href="https://example.org/"><script>1</script>',
  '</head><!-- after -->',
] as const
const parts = [
  '<p>Un</p>',
  '<p>Deux <b>gras</b></p>',
  '<details><summary>Plus</summary>…</details>',
  '<style>b{color:blue}</style>',
  '<p><table><tr><td>1</td></tr></table>',
  '<picture><source media="(prefers-color-scheme:dark)" srcset="data:,"><img src="data:," alt="i"></picture>',
  '<meta name="color-scheme" content="dark">',
  '</body><p>après</p>',
] as const

const view = fc.record({
  scheme: fc.constantFrom('light', 'dark'),
  medium: fc.constantFrom('screen', 'screen', 'screen', 'print'),
  hasImages: fc.boolean(),
  hasStyles: fc.constantFrom(true, true, false),
})
const few = <T>(all: readonly T[], most: number) =>
  fc.array(fc.constantFrom(...all), {maxLength: most}).map(some => some.join('\n'))
/** Few heads, of which most pages have the one before. */
const sequence = fc
  .record({
    heads: fc.array(few(heads, 4), {minLength: 1, maxLength: 2}),
    doctype: fc.constantFrom('<!doctype html>', '<!DOCTYPE html>\n', ''),
    views: fc.array(view, {minLength: 1, maxLength: 2}),
  })
  .chain(({heads: some, doctype, views}) => {
    const html = fc
      .tuple(
        fc.constantFrom(...some),
        fc.constantFrom('<body>', '<body class="a">', '<BODY\n id=b>', ''),
        few(parts, 4),
      )
      .map(([head, tag, body]) => `${doctype}<html lang="fr"><head>${head}</head>${tag}${body}</body></html>`)
    return fc.array(fc.record({html, view: fc.constantFrom(...views)}), {minLength: 2, maxLength: 8})
  })

/** In the browser: the page after each, with the head that was shown before and always whole; changes of each head that was kept. */
const showAll = `(all => {
  const empty = () => document.implementation.createHTMLDocument('…')
  const [kept, whole] = [empty(), empty()]
  const observer = new MutationObserver(() => {})
  observer.observe(kept.head, {subtree: true, childList: true, characterData: true, attributes: true})
  let head
  return all.map(source => {
    head = shown.showPage(kept, source, new DOMParser(), head)
    shown.showPage(whole, source, new DOMParser())
    return {kept: kept.documentElement.outerHTML, whole: whole.documentElement.outerHTML, changes: observer.takeRecords().length}
  })
})`

interface Showing {
  readonly kept: string
  readonly whole: string
  readonly changes: number
}

const show = (all: readonly {readonly html: string; readonly view: object}[]): Promise<readonly Showing[]> =>
  page.evaluate(`${showAll}(${JSON.stringify(all)})`)

it('shows what it would show if it had shown nothing before', {tags: 'slow'}, async () => {
  const property = fc.asyncProperty(sequence, async all => {
    const showings = await show(all)
    expect(showings.map(({kept}) => kept)).toEqual(showings.map(({whole}) => whole))
  })
  await fc.assert(property, {numRuns, endOnFailure: true})
})

it('leaves a head alone that is the same, whatever stands in it', async () => {
  const seen = {scheme: 'light', medium: 'screen', hasImages: true, hasStyles: true} as const
  const pages = [
    ['un', 't'],
    ['deux', 't'],
    ['trois', 'u'],
  ].map(([words, title]) => ({
    html: `<!doctype html><head><title>${title}</title><meta content="<p>">${heads[5]}</head><body class="${words}">${words}</body>`,
    view: seen,
  }))
  const [, same, other] = await show(
    pages.map(source => ({...source, html: source.html.replace('"<body>"', '"body"')})),
  )
  expect(same?.changes).toBe(0)
  expect(other?.changes).toBeGreaterThan(0)
  for (const words of ['class="trois"', '>trois', '<title>u']) expect(other?.kept).toContain(words)
})
