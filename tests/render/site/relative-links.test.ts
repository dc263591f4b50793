import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
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
