import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {parseSvg} from '../../../../src/note/pictures/svg/parse-svg.js'

const svg = (inside: string) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">\n${inside}\n</svg>\n`
const drawings = ['notes', 'templates/cess', 'templates/plain'].flatMap(folder =>
  readdirSync(folder).flatMap(name => (name.endsWith('.svg') ? [`${folder}/${name}`] : [])),
)

describe('parseSvg', () => {
  it.each(drawings)('finds nothing in %s', path => {
    expect(parseSvg(readFileSync(path, 'utf8')).status).toBe('parsed')
  })

  it.each([
    '<?xml version="1.0"?>\n<!-- drawn by hand -->\n<!DOCTYPE svg>\n' + svg(''),
    svg('<text>A &amp; B &#8211; C &#x2013; D</text>'),
    svg(
      `<g xmlns:inkscape="x"\n  inkscape:label='a "b"'\n  style = "fill:none" ><path d="M1 1a2 2 0 01.5 1L3,4-5.6.7z"/></g>`,
    ),
    svg('<style><![CDATA[ a > b { fill: red } ]]></style>'),
  ])('takes sound markup: %s', text => {
    expect(parseSvg(text).status).toBe('parsed')
  })

  it.each([
    ['an attribute without quotes', '<rect x=1/>', '<rect x=1/>'],
    ['a quotation mark that is missing', '<rect x="1 y="2"/>', '<rect x="1 y="2"/>'],
    ['an attribute given twice', '<rect x="1" x="2"/>', '<rect x="1" x="2"/>'],
    ['an ampersand alone', '<text>A & B</text>', '& B'],
    ['an entity of HTML', '<text>A&nbsp;B</text>', '&nbsp;B'],
    ['a sign that opens nothing', '<text>1 < 2</text>', '< 2'],
    ['a sign that no XML has', '<text>&#1;</text>', '&#1;'],
    ['half of a sign', '<text>&#xd800;</text>', '&#xd800;'],
    ['a sign that there is not', `<g id="&#${'9'.repeat(30)};"/>`, `&#${'9'.repeat(30)};"/>`],
    ['a prefix that nobody explains', '<use xlink:href="#a"/>', '<use xlink:href="#a"/>'],
    ['a tag that closes another', '<g></h>', '</h>'],
    ['an attribute that parsers trip over', '<g hasOwnProperty="" a=""/>', '<g hasOwnProperty="" a=""/>'],
    ['markup in an attribute', '<g a="<b>"/>', '<g a="'],
  ])('finds %s, and its line', (_what, inside, found) => {
    expect(parseSvg(svg(inside))).toEqual({status: 'malformed', line: 2, found})
  })

  it('finds a second drawing after the first', () => {
    expect(parseSvg(svg('') + svg(''))).toMatchObject({status: 'malformed', line: 4})
  })
})
