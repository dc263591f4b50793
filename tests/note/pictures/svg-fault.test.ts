import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {svgFault} from '../../../src/note/pictures/svg-fault.js'

const svg = (inside: string) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">\n${inside}\n</svg>\n`
const drawings = ['notes', 'templates/cess', 'templates/plain'].flatMap(folder =>
  readdirSync(folder).flatMap(name => (name.endsWith('.svg') ? [`${folder}/${name}`] : [])),
)

describe('svgFault', () => {
  it.each(drawings)('finds nothing in %s', path => {
    expect(svgFault(readFileSync(path, 'utf8'))).toBeUndefined()
  })

  it.each([
    '<?xml version="1.0"?>\n<!-- drawn by hand -->\n<!DOCTYPE svg>\n' + svg(''),
    svg('<text>A &amp; B &#8211; C &#x2013; D</text>'),
    svg(`<g\n  inkscape:label='a "b"'\n  style = "fill:none" ><path d="M1 1a2 2 0 01.5 1L3,4-5.6.7z"/></g>`),
    svg('<style><![CDATA[ a > b { fill: red } ]]></style>'),
  ])('takes sound markup: %s', text => {
    expect(svgFault(text)).toBeUndefined()
  })

  it.each([
    ['an attribute without quotes', '<rect x=1/>', '<rect x=1/>'],
    ['a quotation mark that is missing', '<rect x="1 y="2"/>', '<rect x="1 y="2"/>'],
    ['an attribute given twice', '<rect x="1" x="2"/>', '<rect x="1" x="2"/>'],
    ['an ampersand alone', '<text>A & B</text>', '& B'],
    ['an entity of HTML', '<text>A&nbsp;B</text>', '&nbsp;B'],
    ['a sign that opens nothing', '<text>1 < 2</text>', '< 2'],
    ['a path with too few numbers', '<path d="M0 0 L10"/>', '<path d="M0 0 L10"/>'],
    ['a path with an unknown command', '<path d="M0 0 X"/>', '<path d="M0 0 X"/>'],
  ])('finds %s, and its line', (_what, inside, found) => {
    expect(svgFault(svg(inside))).toEqual({line: 2, found})
  })

  it('finds a second drawing after the first', () => {
    expect(svgFault(svg('') + svg(''))).toMatchObject({line: 4})
  })
})
