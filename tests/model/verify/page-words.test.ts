import fc from 'fast-check'
import {expect, it} from 'vitest'
import {pageWords} from '../../../src/model/verify/page-words.js'

const page = (main: string) =>
  `<!DOCTYPE html><html><head><title>T</title></head><body><nav>N</nav><main>${main}</main><p>F</p></body></html>`

it.each([
  [
    'lines of blocks, and words of a line together',
    '<h1>Un <em>câble</em></h1><p>rompu&#x20;&amp; long</p>',
    'Un câble\nrompu & long',
  ],
  ['blanks as one, whatever they are', '<p>62\u00a0%\u202f;\n  fin</p>', '62 % ; fin'],
  ['no marks that nobody sees', '<p>sous\u00admarin\u2060s</p>', 'sousmarins'],
  ['cells apart', '<table><tr><td>1</td><td>23</td></tr></table>', '1\n23'],
  [
    'nothing of what leads elsewhere',
    '<p>a</p><nav><p>b</p></nav><section class="grid related"><section>c</section>d</section><p>e</p>',
    'a\ne',
  ],
  ['nothing of programs and looks', '<script>if (1 < 2) x("</p>")</script><style>p > a {}</style><p>a</p>', 'a'],
  ['nothing of comments', '<p>a<!-- <p>b</p> --></p>', 'a'],
  ['no link to what changed', '<p>a. <a href="changes/1.1/index.html">What changed</a></p>', 'a.'],
  ['a sign in an attribute as no end', '<p title="a > b" data-x=\'>\'>c</p>', 'c'],
  ['a bare sign as itself', '<p>1 < 2 &lt; 3 &unknown; &#0;</p>', '1 < 2 < 3 &unknown; &#0;'],
])('reads %s', (_, main, words) => {
  expect(pageWords(page(main))).toBe(words)
})

it('has none of a page without a main part', () => {
  expect(pageWords('<p>a</p>')).toBeUndefined()
  expect(pageWords('')).toBeUndefined()
})

it('tells a decimal comma that moved, and a word that was added', () => {
  const words = (text: string) => pageWords(page(`<p>${text}</p>`))
  expect(words('4,5 %')).not.toBe(words('45 %'))
  expect(words('ne coupe pas')).not.toBe(words('coupe'))
})

it('reads anything, each character once', () => {
  const sign = fc.constantFrom(
    '<',
    '>',
    '"',
    "'",
    '=',
    '/',
    '<main>',
    '</main>',
    '<nav',
    '<!--',
    '-->',
    'a',
    '&#x41;',
    ' ',
    '\n',
    '<script>',
  )
  fc.assert(
    fc.property(fc.array(sign, {maxLength: 40}), parts => {
      const words = pageWords(parts.join('')) ?? ''
      expect(words).not.toMatch(/ {2}|\n\n/)
    }),
  )
  expect(pageWords(page('<a"'.repeat(100_000)))).toBeDefined()
})
