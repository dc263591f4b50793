import {HtmlValidate} from 'html-validate'
import rehypeParse from 'rehype-parse'
import {unified} from 'unified'
import {visit} from 'unist-util-visit'
import {describe, expect, it} from 'vitest'
import type {Document} from '../../../src/model/document.js'
import * as mailEdition from '../../../src/render/mail/index.js'
import {renderInput} from '../../support/render-input.js'
import {sampleAlert, sampleTribune} from '../../support/sample-document.js'
import {hostileAlert, redAlert} from '../../support/sample-hostile.js'
import {line} from '../../support/sample-parts.js'
import {templateNamed} from '../../support/template.js'
import {wordsOf, wordsOfHtml, firstMissing} from '../../support/words.js'
import * as textEdition from '../../../src/render/text/index.js'

const mailOf = async (document: Document = sampleAlert, brand = 'cess') =>
  new TextDecoder().decode(await mailEdition.render(renderInput(document, {template: templateNamed(brand)})))
const textOf = async (document: Document) => new TextDecoder().decode(await textEdition.render(renderInput(document)))

// What mail asks for and pages must not do: layout tables with their old attributes, styles on elements.
const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  elements: [
    'html5',
    {
      table: {
        attributes: {cellpadding: {}, cellspacing: {}, border: {}, width: {}, align: {}},
        deprecatedAttributes: [],
      },
      td: {attributes: {width: {}, align: {}, valign: {}}, deprecatedAttributes: []},
      th: {attributes: {width: {}, align: {}, valign: {}}, deprecatedAttributes: []},
    },
  ],
  rules: {
    'no-inline-style': 'off',
    'no-conditional-comment': 'off',
    'no-deprecated-attr': 'off',
    'prefer-native-element': 'off',
    'prefer-tbody': 'off',
    'no-trailing-whitespace': 'off',
    'long-title': 'off',
    'no-implicit-input-type': 'off',
    'require-sri': 'off',
  },
})

describe('the mail', () => {
  it.each([sampleAlert, sampleTribune, redAlert, hostileAlert])(
    'is well-formed HTML: $slug',
    {tags: 'slow'},
    async document => {
      const report = await validator.validateString(await mailOf(document))
      expect(
        report.results.flatMap(({messages}) =>
          messages.map(({ruleId, message, line: at}) => `${at} ${ruleId}: ${message}`),
        ),
      ).toEqual([])
    },
  )

  it('links to nothing that would run code, should it ever get through', {tags: 'slow'}, async () => {
    const url = 'JavaScript:alert(1)'
    const summary = [line('Voir ', {type: 'link', url, children: line('ici')}, '.')]
    const html = await mailOf({...sampleAlert, summary})
    expect(html).toContain('Voir ici.')
    expect(html).not.toContain('alert(1)')
  })

  it('keeps the spaces of code at the beginning of a line', {tags: 'slow'}, async () => {
    const code = {type: 'inlineCode', value: ' --force'} as const
    const html = await mailOf({...sampleAlert, summary: [line('Un :', {type: 'break'}, code)]})
    expect(html).toMatch(/<br><code[^>]*> --force<\/code>/)
  })

  it.each(['cess', 'plain'])('asks nothing of the network in %s', {tags: 'slow'}, async brand => {
    const html = await mailOf(sampleAlert, brand)
    const sources = [...html.matchAll(/\s(?:src|srcset|background|poster)="([^"]*)"/g)].map(([, url = '']) => url)
    expect(sources.length).toBeGreaterThan(0)
    expect(sources.filter(url => !url.startsWith('data:image/'))).toEqual([])
    expect(html).not.toMatch(/url\(|@import|<link|<script|<iframe|<form/)
  })

  it('says the marking before any word of the note', {tags: 'slow'}, async () => {
    const html = (await mailOf()).split('<body')[1] ?? ''
    const words = html
      .replaceAll(/<[^>]*>/g, ' ')
      .replaceAll(/\s+/g, ' ')
      .trim()
    expect(words.replace(/^[^>]*> /, '').startsWith('TLP:CLEAR')).toBe(true)
  })

  it.each([sampleAlert, sampleTribune])(
    'has the words of the plain text, in their order: $slug',
    {tags: 'slow'},
    async document => {
      const bare = {...document, body: document.body.filter(({type}) => type !== 'table' && type !== 'figure')}
      const [text = ''] = (await textOf(bare)).split('\n-- \n')
      const words = wordsOf(text.replaceAll(/^.*(https?:|\.pdf$).*$|\[\d+\]/gm, ''))
      expect(words.length).toBeGreaterThan(200)
      expect(firstMissing(words, wordsOfHtml(await mailOf(bare)), 60)).toBeUndefined()
    },
  )

  it('escapes every text of a note', async () => {
    const names: string[] = []
    const attributes = new Set<string>()
    visit(
      unified()
        .use(rehypeParse)
        .parse(await mailOf(hostileAlert)),
      'element',
      ({tagName, properties}) => {
        names.push(tagName)
        for (const name of Object.keys(properties)) attributes.add(name)
      },
    )
    expect(names).not.toContain('script')
    expect(names.filter(name => name === 'style')).toHaveLength(1)
    expect([...attributes].filter(name => /^on/i.test(name))).toEqual([])
  })

  it('says nothing of a TLP:RED note but its reference and how to handle it', async () => {
    const html = await mailOf(redAlert)
    expect(html).toContain('Ne le transférez pas.')
    expect(html).toContain('CESS-2026-ALE-014')
    expect(html).not.toMatch(/câble|golfe|secret|Modèle/i)
  })

  it('links to pages that everybody can open, and to no other', {tags: 'slow'}, async () => {
    const site = 'https://cess.example.org'
    const alone = {...sampleAlert, body: []}
    const [english, russian] = ['/en/notes/subsea-cables/', '/ru/notes/kabeli/']
    for (const render of [mailOf, textOf]) {
      const open = await render(sampleAlert)
      for (const path of ['/notes/cables-sous-marins/', english, russian]) expect(open).toContain(site + path)
      const green = {...alone, masthead: {...alone.masthead, tlp: 'TLP:GREEN'}} as const
      for (const document of [green, {...alone, hasPage: false}]) expect(await render(document)).not.toContain(site)
      const translations = alone.translations.map(other => ({...other, hasPage: other.lang === 'ru'}))
      const partly = await render({...alone, translations})
      expect([partly.includes(site + russian), partly.includes(site + english)]).toEqual([true, false])
    }
  })

  it('keeps the capitals of a century plain, which few programs can set small', {tags: 'slow'}, async () => {
    expect(await mailOf()).toMatch(/Au XXI<sup[^>]*>e<\/sup>\u00A0siècle/)
  })

  it('is light and wide for programs that know neither mode nor width', {tags: 'slow'}, async () => {
    const queries = (await mailOf()).match(/@media[^{]*/g) ?? []
    expect(queries).toHaveLength(3)
    expect(queries.filter(query => !query.startsWith('@media (min-width:1px) and '))).toEqual([])
  })

  it('places heads and signs for programs without styles', {tags: 'slow'}, async () => {
    const html = await mailOf()
    const tags = html.match(/<th [^>]*>|<td [^>]*width="22"[^>]*>/g) ?? []
    expect(tags.length).toBeGreaterThan(20)
    expect(tags.filter(tag => !/ align="(?:left|right)"| valign="top"/.test(tag))).toEqual([])
  })

  it('balances what is set large, where a program can', {tags: 'slow'}, async () => {
    const [alert, tribune] = [await mailOf(), await mailOf(sampleTribune)]
    for (const tag of alert.match(/<h[123] [^>]*>/g) ?? []) expect(tag).toContain('text-wrap:balance')
    expect(tribune.match(/<[a-z]+ [^>]*>(?=[^<]*(?:<p[^>]*>)?«)/g)?.join()).toContain('text-wrap:balance')
  })

  it('has no narrow space', {tags: 'slow'}, async () => {
    expect(await mailOf()).not.toContain('\u202F')
  })

  it('is the same, byte for byte, each time', {tags: 'slow'}, async () => {
    expect(await mailOf()).toBe(await mailOf())
  })

  it('shares no colour between brands', {tags: 'slow'}, async () => {
    const colors = async (brand: string) => new Set((await mailOf(sampleAlert, brand)).match(/#[0-9A-F]{6}\b/gi))
    const [ours, others] = [await colors('cess'), await colors('plain')]
    // The cartouche is the standard's, whoever publishes.
    expect([...ours].filter(color => others.has(color)).toSorted()).toEqual(['#000000', '#FFFFFF'])
  })
})

describe('a drawing in the mail', () => {
  const pngOf = (html: string, alt: string): Uint8Array => {
    const [, data = ''] = new RegExp(`<img src="data:image/png;base64,([^"]*)" alt="${alt}`).exec(html) ?? []
    return Uint8Array.from(atob(data), character => character.codePointAt(0) ?? 0)
  }
  const widthOf = (png: Uint8Array) => new DataView(png.buffer).getUint32(16)
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 5"><rect width="10" height="5" fill="red"/></svg>'
  const drawn = (text: string): Document => {
    const bytes = new TextEncoder().encode(text)
    const image = {key: 'carte.png', mediaType: 'image/svg+xml', bytes, widthPx: 10, heightPx: 5} as const
    return {...sampleAlert, images: new Map([['carte.png', image]])}
  }

  it('is a bitmap for dense screens, with its words', {tags: 'slow'}, async () => {
    const html = await mailOf(drawn(svg))
    expect(html).not.toContain('image/svg+xml')
    expect(html).toMatch(/alt="Trois traits partent de la côte[^"]*" width="544" height="272"/)
    expect(widthOf(pngOf(html, 'Trois traits'))).toBe(1088)
  })

  it('is lower than a window, however tall it is', async () => {
    const tall = drawn(svg)
    const [image] = tall.images.values()
    const html = await mailOf({...tall, images: new Map(image && [['carte.png', {...image, heightPx: 40}]])})
    expect(html).toMatch(/alt="Trois traits[^"]*" width="180" height="720"/)
  })

  it('stands over the table of a chart, which stays', {tags: 'slow'}, async () => {
    const html = await mailOf()
    expect(widthOf(pngOf(html, 'Quatre barres'))).toBe(1088)
    expect(html.indexOf('alt="Quatre barres')).toBeLessThan(html.indexOf('Délai (jours)'))
  })

  it('is drawn wherever a chart stands', {tags: 'slow'}, async () => {
    const chart = sampleAlert.body.find(({type}) => type === 'chart')
    if (!chart) throw new Error('no chart in the sample')
    const list = {type: 'list', start: null, items: [{children: [chart]}]} as const
    const html = await mailOf({...sampleAlert, body: [{type: 'blockQuote', dir: 'rtl', children: [list]}]})
    expect(html).toMatch(/<blockquote [^>]*dir="rtl"[^>]*text-align:right/)
    expect(html).toContain('alt="Quatre barres')
  })
})

describe.each(['cess', 'plain'])('raised letters of the mail in %s', brand => {
  it('look the same in words of the note and of the house', async () => {
    const raised = [
      {type: 'text', value: 'Le 1'},
      {type: 'superscript', children: [{type: 'text', value: 'er'}]},
    ] as const
    const masthead = {...sampleAlert.masthead, date: raised}
    const html = await mailOf({...sampleAlert, masthead, summary: [raised]}, brand)
    const tags = html.match(/<sup[^>]*>er</g) ?? []
    expect(tags.length).toBeGreaterThan(1)
    expect([...new Set(tags)]).toEqual([expect.stringContaining('font-size:0.66em;line-height:1;')])
  })
})
