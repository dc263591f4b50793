import {describe, expect, it} from 'vitest'
import {adaptMedia, adaptQuery, type Surroundings} from '../../../src/browser/desk/logic/adapt-media.js'
import {alignScroll} from '../../../src/browser/desk/logic/align-scroll.js'
import {breaksAsColumns} from '../../../src/browser/desk/frame/paper-style.js'
import {firstTopPx, pageBox} from '../../../src/browser/desk/logic/page-box.js'
import {clipLimitBytes, clipOffset} from '../../../src/browser/desk/logic/clip.js'

const never = '(max-width: 0px)'
const light: Surroundings = {scheme: 'light', medium: 'screen'}
const dark: Surroundings = {scheme: 'dark', medium: 'screen'}
const paper: Surroundings = {scheme: 'dark', medium: 'print'}

describe('a style sheet in other surroundings', () => {
  it.each([
    ['(prefers-color-scheme:dark)', dark, '(min-width: 0px)'],
    ['( Prefers-Color-Scheme : dark )', light, never],
    ['(prefers-color-scheme: light)', light, '(min-width: 0px)'],
    ['(prefers-color-scheme: dark)', paper, never],
    ['print', light, `all and ${never}`],
    ['print', paper, 'all'],
    ['screen and (max-width: 760px)', light, 'all and (max-width: 760px)'],
    ['screen and (max-width: 760px)', paper, `all and ${never} and (max-width: 760px)`],
    ['not print', light, `not all and ${never}`],
    ['only screen', light, 'only all'],
    ['(max-width: 760px), print', light, `(max-width: 760px), all and ${never}`],
  ])('hears %s answered', (query, around, expected) => {
    expect(adaptQuery(query, around)).toBe(expected)
  })

  it('has nothing changed but its queries', () => {
    const css = 'a{color:red}@media screen and (prefers-color-scheme:dark){.print{content:"screen"}}'
    expect(adaptMedia(css, dark)).toBe('a{color:red}@media all and (min-width: 0px){.print{content:"screen"}}')
  })
})

describe('a sheet of paper', () => {
  const mm = 96 / 25.4
  const rounded = (css: string) => Object.values(pageBox(css)).map(px => Math.round(px))

  it.each([
    ['', [210 * mm, 297 * mm, 16 * mm, 16 * mm, 16 * mm, 16 * mm]],
    ['@page { size: A4; margin: 22mm 20mm 18mm; @top-right { margin: 0 } }', [794, 1123, 83, 76, 68, 76]],
    ['@page{size:letter landscape;margin:1in}', [1056, 816, 96, 96, 96, 96]],
    ['@page{size:100mm 200mm}@page{margin:10px 20px}@page:first{margin:0}', [378, 756, 10, 20, 10, 20]],
    ['@page{size:100mm;margin-left:5px}@page{margin:1px 2px;margin-top:3px}', [378, 378, 3, 2, 1, 2]],
    ['@page{size:100mm;margin:1px;margin-right:5px}@page{margin-top:3px}', [378, 378, 3, 5, 1, 1]],
    ['@page{@top-left{size:1px}}', [794, 1123, 60, 60, 60, 60]],
  ])('is as %j asks', (css, expected) => {
    expect(rounded(css)).toEqual(expected.map(Math.round))
  })

  it('may have another margin at the head of the first', () => {
    expect(firstTopPx('@page{margin:20mm}@page :first{margin-top:10mm}')).toBeCloseTo(10 * mm)
    expect(firstTopPx('@page{margin:20mm}@page:first{margin-left:0}')).toBeCloseTo(20 * mm)
  })

  it('has its breaks said of columns', () => {
    expect(breaksAsColumns('h2{break-before:page}p{page-break-after: always}li{break-inside: avoid-page}')).toBe(
      'h2{break-before:column}p{break-after: column}li{break-inside: avoid-column}',
    )
    expect(breaksAsColumns('a{break-after:avoid;word-break:break-all}')).toBe(
      'a{break-after:avoid;word-break:break-all}',
    )
  })
})

describe('where Gmail clips', () => {
  const row = '<tr><td>été</td></tr>'

  it('is nowhere in a message that is light enough', () => {
    expect(clipOffset(row, clipLimitBytes)).toBeUndefined()
  })

  it('is between two tags, at the share of the message that is shown', () => {
    const html = row.repeat(1000)
    const offset = clipOffset(html, clipLimitBytes * 2) ?? 0
    expect(offset / html.length).toBeCloseTo(0.5, 2)
    expect(html.slice(offset)).toMatch(/^(<|été)/)
  })

  it('is never in the head of a message, nor in a comment', () => {
    const head = `<html><head><style>${'a>b{c:d}'.repeat(500)}</style></head><body>`
    const html = `${head}<!--[if mso]>${row.repeat(300)}<![endif]-->${row}`
    const offset = clipOffset(html, clipLimitBytes * 20) ?? 0
    expect(html.slice(0, offset)).toBe(head)
    expect(html.slice(clipOffset(html, clipLimitBytes * 1.01))).toMatch(/^<!--|^<t/)
  })

  it('does not count images, which a message has as parts', () => {
    const image = `<img src="data:image/png;base64,${'A'.repeat(500_000)}">`
    const offset = clipOffset(image + row.repeat(1000), clipLimitBytes * 2) ?? 0
    expect((offset - image.length) / (row.length * 1000)).toBeCloseTo(0.5, 1)
  })
})

describe('two languages side by side', () => {
  const [from, to] = [
    [100, 200, 1000],
    [50, 400, 800],
  ]

  it.each([
    [0, 0],
    [50, 25],
    [100, 50],
    [150, 225],
    [200, 400],
    [600, 600],
    [1000, 800],
  ])('stand at the same heading: %i px and %i px', (position, expected) => {
    expect(alignScroll(from, to, position)).toBe(expected)
  })

  it('meet at their ends where one has more headings', () => {
    expect(alignScroll([100, 200, 300, 1000], [50, 800], 1000)).toBe(800)
    expect(alignScroll([1000], [800], 500)).toBe(400)
    expect(alignScroll([0], [0], 0)).toBe(0)
  })
})
