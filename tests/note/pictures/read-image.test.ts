import {readFileSync} from 'node:fs'
import {deflateSync} from 'node:zlib'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {readImage} from '../../../src/note/pictures/read-image.js'
import {halves} from '../../support/halves.js'
import {bitsOf} from '../../support/png-with.js'
import {samplePng} from '../../support/sample-parts.js'

const svg = (inside: string, attributes = '') =>
  new TextEncoder().encode(`<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"${attributes}>${inside}</svg>`)

/** 8,000 by 8,000 pixels, black. */
const hugePng = bitsOf(8000, 8000, deflateSync(Buffer.alloc(8000 * 1001)))

const masksOfMasks = Array.from(
  {length: 14},
  (_, n) => `<mask id="m${n + 1}" mask="url(#m${n})"><rect width="9" height="9" mask="url(#m${n})"/></mask>`,
)
  .join('')
  .concat('<rect width="9" height="9" mask="url(#m14)"/>')
const pattern = (attributes: string) =>
  `<pattern id="p" patternUnits="userSpaceOnUse" ${attributes}><path d="M0 0h1v1z"/></pattern><rect width="4" height="3" fill="url(#p)"/>`

const jpeg = readFileSync('tests/fixtures/rules/image-print/rvb.jpg')

describe('a picture', () => {
  it('is a PNG with its size', () => {
    const {bytes} = samplePng('x', 40, 30)
    expect(readImage('a.png', bytes)).toMatchObject({
      status: 'read',
      image: {key: 'a.png', mediaType: 'image/png', widthPx: 40, heightPx: 30},
    })
  })

  it('is refused wherever it is cut', () => {
    const {bytes} = samplePng('x', 40, 30)
    fc.assert(
      fc.property(fc.integer({min: 0, max: bytes.length - 1}), length => {
        expect(readImage('a.png', bytes.subarray(0, length)).status).not.toBe('read')
      }),
    )
  })

  // A search that goes back over what it read would take hours here, or for ever.
  const head = '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3">'
  it.each([
    ['comments after it', [`${head}</svg>`, '<!---->', 'x']],
    ['comments before it', ['', '<!---->', 'x']],
    ['a long name', [`${head}<g `, 'a', '/></svg>']],
    ['sheets that hold nothing', [head, '<style/>', '</svg>']],
    ['sheets without an end', [head, '<style', '</svg>']],
    ['metadata that holds nothing', [head, '<metadata />', '</svg>']],
    ['metadata with names alone', [head, '<metadata a="1"/>', '</svg>']],
  ] as const)('is read once, with %s', {tags: 'slow'}, (_, [before, piece, after]) => {
    const text = before + piece.repeat(1_000_000 / piece.length) + after
    const {status} = readImage('a.svg', new TextEncoder().encode(text))
    expect(['read', 'truncated', 'malformed', 'format', 'heavy']).toContain(status)
  })

  it.each([
    ['uses of uses', (n: number) => `<g id="g${n}">${`<use href="#g${n - 1}"/>`.repeat(10)}</g>`],
    [
      'patterns of patterns',
      (n: number) => `<pattern id="g${n}">${`<g fill="url(#g${n - 1})"/>`.repeat(10)}</pattern>`,
    ],
    ['uses that go round', (n: number) => `<g id="g${n}"><use href='#g${(n + 1) % 9}'/></g>`],
    ['uses that go on and on', (n: number) => `<g id="g${n}"><use href="#g${n + 1}"/></g>`.repeat(6)],
  ] as const)('has no %s', (name, part) => {
    const count = name === 'uses that go on and on' ? 50 : 9
    const parts = Array.from({length: count}, (_, n) => part(n)).join('')
    expect(
      readImage('a.svg', svg(`<g id="start"/>${parts}<use href="#g${count - 1}"/><use href="#g0"/>`)),
    ).toMatchObject({
      status: 'heavy',
    })
  })

  for (const {cases, speed} of halves(
    [
      ['words', `<text>${'mot '.repeat(10_000)}</text>`],
      ['numbers that no paper has', '<rect x="1e308" width="9" height="9"/>'],
      ['scales of scales', `<g transform="${'scale(10) '.repeat(400)}"/>`],
      ['bitmaps', `<image href="data:image/png;base64,${hugePng.toString('base64')}"/>`],
      ['layers', `${'<g opacity=".5"><path d="M0 0h9v9z"/></g>'.repeat(6000)}`],
      ['masks of masks', masksOfMasks],
      [
        'layers of a class',
        `<style>.a{mask:url(#m)}</style><mask id="m"><g/></mask>${'<path class="a" d="M0 0h9v9z"/>'.repeat(6000)}`,
      ],
      ['pixels in a pattern', pattern('width="100000" height="100000"')],
      ['scales of a pattern', pattern('width="9" height="9" patternTransform="scale(100000)"')],
      ['scales around a pattern', `<g transform="scale(1e4)">${pattern('width="9" height="9"')}</g>`],
      ['letters', `<title>${'a'.repeat(3_000_001)}</title>`],
    ],
    2,
  ))
    it.each(cases)('has not too many %s', speed, (_, inside) => {
      expect(readImage('a.svg', svg(inside))).toMatchObject({status: 'heavy'})
    })

  it('has an end to all of its instructions', {tags: 'slow'}, () => {
    expect(readImage('a.svg', svg('<?a '.repeat(500_000))).status).not.toBe('read')
  })

  it('may have patterns, and what is seen through', () => {
    const parts = `<g transform="scale(2)" opacity=".5">${pattern('width="1" height="1" patternTransform="rotate(45) scale(2)"')}</g>`
    expect(readImage('a.svg', svg(parts)).status).toBe('read')
  })

  it('may use its parts again and again', () => {
    const parts = `<g id="a"><path id="b" d="M0 0L1 1"/><use href="#b"/></g>${'<use href="#a" fill="url(#c)"/>'.repeat(1000)}`
    expect(readImage('a.svg', svg(parts)).status).toBe('read')
  })

  it('has sheets that load nothing', () => {
    expect(readImage('a.svg', svg('<style>a{fill:url(x)}</style>'))).toMatchObject({status: 'active'})
    expect(readImage('a.svg', svg('<style/><style>b{}</style><title>url(x)</title>')).status).toBe('read')
  })

  it.each([
    ['of a drawing without one', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'sizeless'],
    ['of nothing', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 0 9"/>', 'sizeless'],
    ['that rounds to nothing', '<svg xmlns="http://www.w3.org/2000/svg" width="0.3" height="0.3"/>', 'sizeless'],
    ['of a thread', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 20000"/>', 'narrow'],
    ['in a language of no drawings', '<svg xmlns="x" width="4" height="3"/>', 'malformed'],
    ['in one of pages', '<html><svg/></html>', 'format'],
  ])('has a size: %s', (_, text, status) => {
    expect(readImage('a.svg', new TextEncoder().encode(text))).toMatchObject({status})
  })

  it('is no larger than its bytes can be', () => {
    const claimed = Buffer.from(jpeg)
    const frame = claimed.indexOf(Buffer.from([0xff, 0xc0]))
    claimed.writeUInt16BE(65_000, frame + 5)
    claimed.writeUInt16BE(65_000, frame + 7)
    expect(readImage('a.jpg', claimed)).toMatchObject({status: 'implausible', widthPx: 65_000, heightPx: 65_000})
    const bytes = bitsOf(65_000, 65_000, deflateSync(Buffer.alloc(1000)))
    expect(readImage('a.png', bytes)).toMatchObject({status: 'implausible'})
    expect(readImage('a.png', hugePng).status).toBe('read')
    const embedded = `<image href="data:image/jpeg;base64,${claimed.toString('base64')}"/>`
    expect(readImage('a.svg', svg(embedded))).toMatchObject({status: 'embedded', reading: {status: 'implausible'}})
  })

  it('is what its bytes say, not its name', () => {
    expect(readImage('a.png', svg('')).status).toBe('read')
    expect(readImage('a.svg', new TextEncoder().encode('GIF89a')).status).toBe('format')
  })
})

describe('an SVG', () => {
  it.each(['<path d="M0 0"/>', '<use href="#a"/>', '<image/>', '<!-- <script> -->', '<g fill="url(#p)"/>'])(
    'draws: %s',
    inside => {
      expect(readImage('a', svg(inside)).status).toBe('read')
    },
  )

  it.each([
    '<script/>',
    '<svg:script xmlns:svg="x"></svg:script>',
    '<a href="https://example.org"><path/></a>',
    '<a href="&#106;avascript:alert(1)"/>',
    '<use href="other.svg#a"/>',
    '<image href="file.png"/>',
    '<path ONCLICK="x"/>',
    '<foreignObject></foreignObject>',
    '<set attributeName="href" to="x"/>',
    '<style>@import "x.css"</style>',
    '<style>a{}</style><style>b{fill:url(https://example.org)}</style>',
    '<path style="fill:url(https://example.org/x)"/>',
    "<path fill='url(//example.org/x)'/>",
  ])('is refused when it does more: %s', inside => {
    expect(readImage('a', svg(inside)).status).toBe('active')
  })

  it('is refused with entities', () => {
    const text = '<!DOCTYPE svg [<!ENTITY x "y">]><svg width="4" height="3"/>'
    expect(readImage('a', new TextEncoder().encode(text)).status).not.toBe('read')
  })

  it.each(['<g>', '</g>', '<g></h>'])('is refused when its tags do not match: %s', inside => {
    expect(readImage('a', svg(inside)).status).toBe('malformed')
  })

  it.each([
    '<filter id="f"><feFlood/></filter><g filter="url(#f)"/>',
    '<g style="filter:blur(3px)"/>',
    '<switch/>',
    '<g style="mix-blend-mode:multiply"/>',
    '<g systemLanguage="fr"/>',
    '<flowRoot/>',
    '<rect fill="zqword"/>',
    '<rect fill="var(--x)"/>',
    '<style>a:hover{fill:red}</style>',
    '<style>.a{fill:r\\65 d}</style>',
  ])('is refused where not every edition draws it: %s', inside => {
    expect(readImage('a', svg(inside)).status).toBe('undrawn')
  })

  it('may close itself where it is empty, and is cut where its root is open', () => {
    const text = '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"'
    expect(readImage('a', new TextEncoder().encode(`${text}/>`)).status).toBe('read')
    expect(readImage('a', new TextEncoder().encode(`${text}><path d="M0 0h1"/>`)).status).toBe('truncated')
  })
})
