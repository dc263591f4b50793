import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {Parser} from 'htmlparser2'
import {relativeLinks} from '../../../src/render/site/relative-links.js'

describe('relativeLinks', () => {
  it.each([
    ['index.html', '/', 'index.html'],
    ['index.html', '/notes/x/', 'notes/x/index.html'],
    ['notes/x/index.html', '/', '../../index.html'],
    ['notes/x/index.html', '/notes/x/', 'index.html'],
    ['notes/x/index.html', '/notes/x/#y', 'index.html#y'],
    ['notes/x/index.html', '/notes/z/?a=b#y', '../z/index.html?a=b#y'],
    ['notes/x/index.html', '/notes/x/x.pdf', 'x.pdf'],
    ['en/search/index.html', '/assets/a-1.js', '../../assets/a-1.js'],
    ['a/index.html', '/a', '../a'],
    ['index.html', '#text', '#text'],
    ['index.html', 'https://example.org/x/', 'https://example.org/x/'],
    ['index.html', '//example.org/x/', '//example.org/x/'],
    ['index.html', 'mailto:a@example.org', 'mailto:a@example.org'],
  ])('of %s to %s are %s', (path, address, expected) => {
    expect(relativeLinks(`<p><a class="x" href="${address}">y</a>`, path, '')).toBe(
      `<p><a class="x" href="${expected}">y</a>`,
    )
  })

  it('know the path under which the site stands, and leave others alone', () => {
    expect(relativeLinks('<a href="/pub/x/"><a href="/other/">', 'y/index.html', '/pub')).toBe(
      '<a href="../x/index.html"><a href="/other/">',
    )
  })

  it('are made of pictures, indexes and pages that moved, and not of texts and scripts', () => {
    const html =
      '<pre> href="/a/"</pre><script> src="/a/"</script><img alt=\'\' src="/a.png"><p data-index="/a.b /en/a.b">'
    expect(relativeLinks(`${html}<meta content="0; url=/a/">`, 'x/index.html', '')).toBe(
      '<pre> href="/a/"</pre><script> src="/a/"</script><img alt=\'\' src="../a.png"><p data-index="../a.b ../en/a.b"><meta content="0; url=../a/index.html">',
    )
  })

  it('are those of tags, as a parser of HTML finds them', () => {
    const part = fc.constantFrom(
      ...['<a href="/a.b">', '<img alt="a > b" src="/b.png" title=\'"\'>', ' href="/c.b" ', '</a>', '<br/>', "it's"],
      ...['&lt;a href="/d.b">', '<!-- <a href="/e.b"> -->', '<p data-index="/i.b /j.b">', '<!doctype html>'],
      ...['<script type="module" src="/f.js">a<b</script>', '<SCRIPT src="/h.js"></SCRIPT>', '<scripts src="/g.js">'],
      ...['<style>a>b{} <a href="/k.b"></style>', '</script>', '</style>'],
    )
    fc.assert(
      fc.property(fc.array(part, {maxLength: 12}), parts => {
        expect(relativeLinks(parts.join(''), 'x/index.html', '')).toBe(byParser(parts.join('')))
      }),
    )
  })

  it('lead where absolute ones do', () => {
    const name = fc.constantFrom('a', 'b', 'c.d', 'index.html')
    const way = fc.array(name, {maxLength: 4})
    fc.assert(
      fc.property(way, way, fc.boolean(), (from, to, isFolder) => {
        const path = [...from, 'index.html'].join('/')
        const address = `/${to.join('/')}${isFolder && to.length > 0 ? '/' : ''}`
        const [, made = ''] = /href="([^"]*)"/.exec(relativeLinks(`<a href="${address}">`, path, '')) ?? []
        const leads = new URL(made, `file:///site/${path}`).pathname
        expect(leads).toBe(`/site${address}${address.endsWith('/') ? 'index.html' : ''}`)
      }),
    )
  })
})

/** The same of addresses of files, in tags that a parser finds. */
function byParser(html: string): string {
  let [made, done] = ['', 0]
  const parser = new Parser({
    onopentag() {
      const tag = html.slice(parser.startIndex, parser.endIndex + 1)
      made +=
        html.slice(done, parser.startIndex) + tag.replaceAll(/(?<=(?:href|src|data-index)="| )\/(?=[a-j])/g, '../')
      done = parser.endIndex + 1
    },
  })
  parser.end(html)
  return made + html.slice(done)
}
