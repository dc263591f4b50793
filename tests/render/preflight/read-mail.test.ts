import {describe, expect, it} from 'vitest'
import {Shelf} from '../../../src/model/shelf.js'
import {readMail} from '../../../src/render/preflight/read-mail.js'

const mail = (body: string, css = '') =>
  readMail(`<title>t</title><style>${css}</style><body>${body}</body>`, new Shelf())
const colors = (body: string, css?: string) =>
  mail(body, css).colorings.map(({ink, ground}) => [ink.light, ground.light, ink.dark, ground.dark])
const dark = '@media (prefers-color-scheme:dark){.a,.b{color:#aaaaaa!important}.b{color:#bbbbbb!important}}'

describe('readMail', () => {
  it('inherits colours and keeps them apart by mode', () => {
    const body = '<td class="a" style="color:#111111;background-color:#eee"><p><b>x</b></p></td>'
    expect(colors(body, `${dark}.a{color:red}`)).toEqual([['#111111', '#eee', '#aaaaaa', '#eee']])
  })

  it('lets the last rule hold, and ends a colour with its element', () => {
    expect(colors('<p class="b a">x</p>y', dark)).toEqual([
      ['#000000', '#FFFFFF', '#bbbbbb', '#121212'],
      ['#000000', '#FFFFFF', '#FFFFFF', '#121212'],
    ])
  })

  it('tells what shows from what is hidden before it', () => {
    const body = '<div style="display:none">for the list</div><img alt="Logo"><p hidden>no</p>TLP:RED<p>more</p>'
    expect(mail(body)).toMatchObject({title: 't', preheader: 'for the listno', opening: 'TLP:REDmore'})
  })

  it('does not look at the colours of what nobody sees', () => {
    expect(colors('<p style="color:#fff;font-size:1px;opacity:0">x</p> \u00A0 <!--[if mso]>y<![endif]-->')).toEqual([])
  })

  it('finds what is loaded, wherever it stands', () => {
    const body =
      '<img src="cid:a" alt=""><img src="data:x" alt=""><img src="http://a" alt=""><td background="//b"></td><p style="background:url(\'https://c\')">'
    expect([...mail(body, '@import "https://d";.x{background:url(e.png)}').loaded].toSorted()).toEqual([
      '//b',
      'e.png',
      'http://a',
      'https://c',
      'https://d',
    ])
  })

  it('links are not loaded', () => {
    expect(mail('<a href="https://example.org">x</a>').loaded.size).toBe(0)
  })

  it.each([
    ['<img src="cid:a">', true],
    ['<img src="cid:a" alt="">', false],
  ])('knows whether an alternative is missing: %s', (body, lacksAlternative) => {
    expect(mail(body)).toMatchObject({lacksAlternative})
  })

  it('says the same of a mail whatever mails it read before', () => {
    const body = '<p class="a" style="color:#111111;background:url(a.png)">x</p><p style="color:#111111">y</p>'
    const sheet = `${dark}.x{background:url(e.png)}`
    const first = mail(body, sheet)
    const other = mail('<p class="a" style="color:#111111">x</p>', '.a{color:red}')
    expect([...other.loaded]).toEqual([])
    expect([...other.declarations]).toEqual([])
    expect(mail(body, sheet)).toEqual(first)
    expect([...first.declarations]).toEqual(['background:url(e.png)', 'background:url(a.png)'])
    expect([...first.loaded]).toEqual(['e.png', 'a.png'])
  })

  it('collects declarations of elements and sheet that not all programs know', () => {
    const sheet = '@media (max-width:599px){.a{color:red;display:grid!important}}:root{gap:1px;color-scheme:light}'
    const {declarations} = mail('<p style="color:red;border-radius:3px">', sheet)
    expect([...declarations]).toEqual(['display:grid!important', 'gap:1px', 'border-radius:3px'])
  })
})
