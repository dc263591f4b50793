import {describe, expect, it, vi} from 'vitest'
import {textIn} from '../../src/model/fixed-text.js'
import type {Template} from '../../src/model/template.js'
import {fixedHtml} from '../../src/render/fixed-html.js'
import {html} from '../../src/render/html.js'
import {renderLiquid, TemplateMistake} from '../../src/render/liquid.js'
import {liquidMistake} from '../../src/template/liquid-mistake.js'
import {cessTemplate} from '../support/template.js'

const templateOf = (files: Readonly<Record<string, string>>): Template => ({
  ...cessTemplate,
  files: new Map(Object.entries(files)),
})
const render = (source: string, view: object, others: Readonly<Record<string, string>> = {}): string =>
  renderLiquid(templateOf({'web/page.liquid': source, ...others}), 'web/page.liquid', view)

function mistakeIn(source: string, others: Readonly<Record<string, string>> = {}): TemplateMistake {
  try {
    render(source, {title: 'a', list: [1, 2]}, others)
  } catch (error) {
    if (error instanceof TemplateMistake) return error
    throw error
  }
  throw new Error('no mistake')
}

describe('renderLiquid', () => {
  it('escapes words and prints markup as it is', () => {
    const view = {title: `"<b>' &`, body: html('<p>a</p>')}
    expect(render('{{ title }} {{ body }}', view)).toBe('&quot;&lt;b&gt;&#39; &amp; <p>a</p>')
  })

  it('marks words of another language where they stand in text alone', () => {
    const label = fixedHtml(textIn('Notes & <sources>', 'en', 'ga'))
    const source =
      '<title>{{ label }}</title><p>{{ label }}</p><p aria-label="{{ label }}"{% if label %} lang="en"{% endif %}>' +
      '{{ label | upcase }}</p>'
    const words = 'Notes &amp; &lt;sources&gt;'
    expect(render(source, {label})).toBe(
      `<title>${words}</title><p><span lang="en">${words}</span></p><p aria-label="${words}" lang="en">` +
        `NOTES &amp; &lt;SOURCES&gt;</p>`,
    )
  })

  it('escapes again what a filter made of markup', () => {
    expect(render('{{ body | append: "<i>" }}', {body: html('<p>')})).toBe('&lt;p&gt;&lt;i&gt;')
  })

  it('prints nothing for what a note has not', () => {
    expect(render('[{{ subtitle }}]', {subtitle: null})).toBe('[]')
  })

  it.each([
    {mistake: 'a variable that is not there', source: 'a\n  {{ titel }}', line: 2, column: 6},
    {mistake: 'a filter that is not there', source: '{{ title | shout }}', line: 1, column: 1},
    {mistake: 'printing unescaped', source: '{{ title | raw }}', line: 1, column: 1},
    {mistake: 'the clock', source: '{{ "now" | date: "%Y" }}', line: 1, column: 1},
    {mistake: 'chance', source: '{{ list | sample }}', line: 1, column: 1},
    {mistake: 'a list where a word belongs', source: '{{ list }}', line: 1, column: 1},
    {mistake: 'a tag that is not closed', source: 'a\n\n{% if title %}', line: 3, column: 1},
  ])('says where a template has $mistake', ({source, line, column}) => {
    expect(mistakeIn(source).place).toEqual({file: 'web/page.liquid', line, column})
  })

  it('says in which part of a template the mistake is', () => {
    const {place} = mistakeIn(`{% render 'web/_part.liquid', a: title %}`, {'web/_part.liquid': '\n{{ b }}'})
    expect(place).toMatchObject({file: expect.stringMatching(/_part\.liquid$/), line: 2})
  })

  it('ends what does not end, and does not begin it again', {tags: 'slow'}, () => {
    const loop = templateOf({'web/page.liquid': '{% for i in (1..last) %}{{ i }}{% endfor %}'})
    const mistakes = [9, 9_000_000, 9].map(last => {
      try {
        return renderLiquid(loop, 'web/page.liquid', {last})
      } catch (error) {
        return error
      }
    })
    expect(mistakes[0]).toBe('123456789')
    expect(mistakes[1]).toBeInstanceOf(TemplateMistake)
    expect(mistakes[2]).toBe(mistakes[1])
  })

  it('ends a loop between the last parts of a file, too, where LiquidJS knows no place', {tags: 'slow'}, () => {
    const {reason, place} = mistakeIn(
      '{% for i in (1..999996) %}{% endfor %}{{ title }}{{ title }}{{ title }}{{ title }}',
    )
    expect(liquidMistake(reason).actual).toMatchObject({en: 'loop, or text, that does not end'})
    expect(place).toEqual({file: 'web/page.liquid', line: 1, column: 1})
  })

  it('finds no loop without end in a page that waits for its turn on a busy machine', () => {
    let now = 0
    const spy = vi.spyOn(performance, 'now').mockImplementation(() => (now += 3_600_000))
    try {
      expect(render('{% for i in (1..9) %}{{ i }}{% endfor %}', {})).toBe('123456789')
    } finally {
      spy.mockRestore()
    }
  })

  it('counts what is looked through in a long text', () => {
    const grow = '{% assign a = "aaaaaaaa" %}{% for i in (1..20) %}{% assign a = a | append: a %}{% endfor %}'
    const source = `${grow}{% for i in (1..9000) %}{% if a contains title %}{% endif %}{% endfor %}`
    let looked = 0
    const view = {
      get title() {
        looked++
        return 'b'
      },
    }
    expect(() => render(source, view)).toThrow('limit exceeded')
    expect(looked).toBeLessThan(1000)
  })

  it('makes no text without end', () => {
    const source = '{% assign a = "aaaaaaaa" %}{% for i in (1..40) %}{% assign a = a | append: a %}{% endfor %}'
    expect(liquidMistake(mistakeIn(source).reason).actual).toMatchObject({en: 'loop, or text, that does not end'})
  })

  it('reads no file but the template’s own', () => {
    expect(mistakeIn(`{% render '../package.json' %}`).message).toContain('package.json')
  })

  it.each([
    '{% render "web/page.liquid", list: list %}',
    '{% include "web/page.liquid" %}',
    '{% layout "web/page.liquid" %}',
    '{% include "b.liquid" %}',
  ])('tells of a file that renders itself, long before the stack is full: %s', source => {
    let calls = 0
    const others = {'b.liquid': '{% include "web/page.liquid" %}'}
    const view = {
      title: 'a',
      get list() {
        calls++
        return [1]
      },
    }
    expect(() => render(`{% if list %}{% endif %}${source}`, view, others)).toThrow('limit exceeded')
    expect(calls).toBeLessThan(60)
  })
})
