import {HtmlValidate} from 'html-validate'
import {describe, expect, it} from 'vitest'
import type {Document} from '../../../src/model/document.js'
import {editionOf} from '../../../src/render/index.js'
import {halves} from '../../support/halves.js'
import {renderInput} from '../../support/render-input.js'
import {heardAs, line, paragraph} from '../../support/sample-parts.js'
import {sampleAlert, sampleTribune} from '../../support/sample-document.js'
import {cessTemplate, templateNamed} from '../../support/template.js'

const templates = {cess: cessTemplate, plain: templateNamed('plain')}

async function render(document: Document, template = cessTemplate): Promise<string> {
  return new TextDecoder().decode(await editionOf('web').render(renderInput(document, {template})))
}

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document'],
  // Advice for search engines; a note's title may have 120 characters.
  rules: {'long-title': 'off'},
})
const pages = Object.entries(templates).flatMap(([name, template]) =>
  Object.entries({alert: sampleAlert, tribune: sampleTribune}).map(([kind, document]) => ({
    name,
    kind,
    template,
    document,
  })),
)

describe('the page', () => {
  it('brings the letters of code along where it has some', async () => {
    const withCode = (value: string) => ({...sampleAlert, body: [{type: 'codeBlock', value} as const]})
    const faces = async (document: Document) =>
      (await render(document)).split('@font-face{font-family:"Source Code Pro"').length - 1
    expect(await faces({...sampleAlert, body: [paragraph('rien')]})).toBe(0)
    const latin = await faces(withCode('grep -n'))
    expect(latin).toBeGreaterThan(0)
    expect(await faces(withCode('echo λόγος'))).toBe(latin + 1)
  })

  for (const {cases, speed} of halves(pages, 4))
    it.each(cases)('writes valid HTML: $kind in $name', speed, async ({template, document}) => {
      const report = await validator.validateString(await render(document, template))
      const messages = report.results.flatMap(result =>
        result.messages.map(({ruleId, message, line, column}) => `${line}:${column} ${ruleId} ${message}`),
      )
      expect(messages).toEqual([])
    })

  it.each(pages)('links to nothing that the page has not: $kind in $name', async ({template, document}) => {
    const page = await render(document, template)
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const targets = [...page.matchAll(/ href="#([^"]+)"| aria-labelledby="([^"]+)"/g)].map(([, a, b]) => a ?? b)
    expect(targets.length).toBeGreaterThan(1)
    for (const target of targets) expect(ids).toContain(target)
  })

  it.each(pages)('carries all that it shows, and no script: $kind in $name', async ({template, document}) => {
    const page = await render(document, template)
    expect(page).not.toMatch(/<script|<iframe|<object| on[a-z]+="|javascript:/i)
    for (const [, address] of page.matchAll(/(?:src="|url\()([^")]+)/g)) expect(address).toMatch(/^data:|^#/)
  })

  it('is refused by TLP:RED alone', () => {
    const marked = (tlp: Document['masthead']['tlp']): Document => ({
      ...sampleAlert,
      masthead: {...sampleAlert.masthead, tlp},
    })
    expect(editionOf('web').allows(marked('TLP:RED'))).toBe(false)
    expect(editionOf('web').allows(marked('TLP:AMBER+STRICT'))).toBe(true)
  })

  it('asks search engines to leave a restricted note alone', async () => {
    const restricted: Document = {...sampleAlert, masthead: {...sampleAlert.masthead, tlp: 'TLP:GREEN'}}
    expect(await render(restricted)).toContain('<meta name="robots" content="noindex">')
    expect(await render(sampleAlert)).not.toContain('noindex')
  })

  it('escapes hostile words in every part of a document', async () => {
    const hostile = `</title></style></script><img src=x onerror="alert(1)">`
    const words = line(hostile)
    const row = {label: hostile, value: words}
    const document: Document = {
      ...sampleAlert,
      masthead: {
        ...sampleAlert.masthead,
        type: hostile,
        tlpMeaning: hostile,
        tag: hostile,
        reference: hostile,
        version: hostile,
        date: hostile,
        title: words,
        titleText: hostile,
        subtitle: words,
        authors: [{name: hostile, role: hostile}],
      },
      notices: [row],
      gauges: [{kind: 'severity', label: hostile, word: hostile, position: hostile, cells: 4, level: 1}],
      facts: [{...row, of: 'zone'}],
      summary: [words],
      keyPoints: [words],
      body: [paragraph(hostile), {type: 'heading', depth: 2, id: 'h', children: words}],
      recommendations: [
        {
          number: 1,
          groups: [],
          addressees: hostile,
          priority: hostile,
          deadline: hostile,
          text: words,
          heard: heardAs(hostile, hostile, hostile, hostile),
        },
      ],
      footnotes: [{number: 1, calls: 1, children: [paragraph(hostile)]}],
      references: [{number: 1, children: words}],
      history: [{version: hostile, date: hostile, nature: hostile, summary: words}],
      colophon: [row],
      specimen: hostile,
      translations: [{lang: 'en', name: hostile, slug: '"><img>', id: 'CESS-2026-ALE-014', hasPage: true}],
    }
    for (const template of Object.values(templates)) {
      const page = await render(document, template)
      expect(page).not.toMatch(/<img|<\/script/)
      expect(page.match(/<\/style>/g)).toHaveLength(1)
      expect(page.match(/<\/title>/g)).toHaveLength(page.match(/<title>/g)?.length ?? 0)
    }
  })

  it('carries Greek and Cyrillic letters only where the text has some', async () => {
    const faces = (page: string) => [...page.matchAll(/unicode-range:(U\+\d+)/g)].map(([, range]) => range)
    expect(new Set(faces(await render(sampleTribune)))).toEqual(new Set(['U+0000']))
    expect(new Set(faces(await render(sampleAlert)))).toEqual(new Set(['U+0000', 'U+0400']))
  })

  it('sets the capitals of a century small', async () => {
    const page = await render(sampleAlert)
    expect(page).toMatch(/Au <span class="small-capitals">XXI<\/span><sup>e<\/sup>\u00A0siècle/)
    expect(page).toMatch(/\.small-capitals\s*\{\s*font-feature-settings:/)
  })

  it('links to the PDF beside it and to the translations in their folders', async () => {
    const page = await render(sampleAlert)
    expect(page).toContain('href="./cables-sous-marins.fr.pdf"')
    expect(page).toContain('href="../subsea-cables.en/subsea-cables.en.html" lang="en" hreflang="en"')
    expect(page).toContain('href="../corridor%20m%C3%A9dian.fr/corridor%20m%C3%A9dian.fr.html"')
  })

  it('is the same page every time', async () => {
    expect(await render(sampleAlert)).toBe(await render(sampleAlert))
  })
})

describe('style sheets', () => {
  it.each(Object.entries(templates))('name colours and never state one: %s', (_, template) => {
    const sheets = [...template.files].filter(([name]) => name.startsWith('web/css/'))
    expect(sheets.length).toBeGreaterThan(0)
    for (const [, sheet] of sheets) expect(sheet).not.toMatch(/#[0-9a-f]{3,8}\b|rgba?\(|hsla?\(/i)
    const sources = [...template.files].filter(([name]) => name.startsWith('web/')).map(([, source]) => source)
    expect(sources.join('\n')).not.toMatch(/#[0-9a-f]{6}\b/i)
  })

  it.each(Object.entries(templates))('use no custom property that the brand does not set: %s', async (_, template) => {
    const page = await render(sampleAlert, template)
    const set = new Set([...page.matchAll(/(--[\w-]+):/g)].map(([, name]) => name))
    for (const [, name] of page.matchAll(/var\((--[\w-]+)[,)]/g)) expect(set).toContain(name)
  })
})
