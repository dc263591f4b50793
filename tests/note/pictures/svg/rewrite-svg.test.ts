import {readFileSync} from 'node:fs'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {readImage} from '../../../../src/note/pictures/read-image.js'
import {samplePng} from '../../../support/sample-parts.js'
import {rasterize} from '../../../support/template.js'

const secret = 'zqsecretxw'
const spaces = 'xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:inkscape="urn:i" xmlns:q="urn:q"'
const svg = (inside: string, attributes = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" ${spaces} viewBox="0 0 60 40" ${attributes}>${inside}</svg>`
const png = `data:image/png;base64,${Buffer.from(samplePng('x', 8, 8).bytes).toString('base64')}`

function rewritten(text: string): string {
  const reading = readImage('a', new TextEncoder().encode(text))
  if (reading.status !== 'read') throw new Error(JSON.stringify(reading))
  return new TextDecoder().decode(reading.image.bytes)
}

/** The photograph with all that ExifTool wrote, but that it stands upright. */
function uprightJpeg(): Buffer {
  const bytes = readFileSync('tests/fixtures/pictures/told.jpg')
  const entry = bytes.indexOf(Buffer.from([0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6]))
  bytes.writeUInt8(1, entry + 9)
  return bytes
}

const drawn = async (text: string) => Buffer.from(await rasterize({svg: text, widthPx: 120, ground: '#FFFFFF'}))

const gradient =
  '<linearGradient id="Verlauf_1"><stop offset="0" stop-color="red"/><stop offset="100%" style="stop-color:#00f;stop-opacity:.5"/></linearGradient>'

describe('a drawing that was written anew', () => {
  it.each([
    [
      'shapes',
      '<rect x="1" y="2" width="20" height="10" rx="2" fill="teal"/><circle cx="40" cy="20" r="9" stroke="#f00" stroke-width="2px"/>',
    ],
    [
      'paths and lines',
      '<path d="M1 1h20v20z" fill-rule="evenodd"/><polyline points="1,2 30,4 30,30" fill="none" stroke="blue" stroke-dasharray="3 1"/>',
    ],
    [
      'words',
      '<text x="5" y="20" font-family="Source Sans 3" font-size="12">Été &amp; <tspan fill="red">&#233;t&#xe9;</tspan></text>',
    ],
    [
      'gradients',
      `<defs>${gradient}</defs><rect width="60" height="40" fill="url(#Verlauf_1)"/><g fill="url(#gone) green"><path d="M0 0h9v9z"/></g>`,
    ],
    [
      'gradients of gradients',
      '<linearGradient id="a"><stop stop-color="red"/><stop offset="1"/></linearGradient><radialGradient id="b" xlink:href="#a"/><path fill="url(#b)" d="M0 0h40v40z"/>',
    ],
    [
      'uses',
      '<symbol id="s" viewBox="0 0 4 4"><path d="M0 0h4v4z"/></symbol><use href="#s" width="20" height="20" transform="translate(5 5) rotate(20)"/><use xlink:href="#s" x="30" width="9" height="9"/>',
    ],
    [
      'clips, masks, patterns, markers',
      '<clipPath id="c"><circle cx="20" cy="20" r="15"/></clipPath><mask id="m"><rect width="60" height="20" fill="#888"/></mask><pattern id="p" width="4" height="4" patternUnits="userSpaceOnUse"><path d="M0 0h2v2z"/></pattern><marker id="k" orient="auto-start-reverse"><path d="M0 0h3v3z"/></marker><rect width="60" height="40" fill="url(#p)" clip-path="url(#c)" mask="url(#m)"/><path d="M1 1L50 5L50 30" marker-mid="url(#k)" fill="none" stroke="red"/>',
    ],
    [
      'sheets',
      '<style type="text/css">/* x */ <!-- .st0{fill:#f00;-inkscape-x:y} .st1 > path, rect.big{fill:url(#g)!important} #Calque_2 path{opacity:.5} html{fill:red} --></style><defs><linearGradient id="g"><stop stop-color="blue"/></linearGradient></defs><g class="st1 other"><path d="M0 0h9v9z"/></g><rect class="big" y="10" width="9" height="9"/><g id="Calque_2"><path class="st0" d="M20 0h9v9z"/></g>',
    ],
    [
      'styles',
      '<path style="fill:rgb(10, 20,30); stroke : #0f0 ;; stroke-width:1.5 /* wide */;-inkscape-stroke:none;font-variation-settings:normal" d="M0 0h9v9z"/>',
    ],
    [
      'pictures',
      `<image xlink:href="${png}" x="3" y="3" width="20" height="20" preserveAspectRatio="none"/><image href="${png.replace('image/png;base64', 'IMAGE/PNG;charset=x;BASE64')}" width="9" height="9" x="40"/>`,
    ],
    [
      'layers that are hidden',
      `<style>.h{display:none}</style><g class="h"><path d="M0 0h9v9z"/></g><g display="none"><path id="x" d="M0 0h9v9z"/><text>no</text></g><use href="#x" x="20"/>`,
    ],
    [
      'programs’ notes',
      '<inkscape:x q:y="1"><path d="M0 0h60v40z"/></inkscape:x><metadata><q:z/></metadata><filter id="unused"/><path inkscape:label="x" data-name="y" d="M9 9h9v9z"/>',
    ],
    [
      'white space',
      '<text x="3" y="20" font-size="10" xml:space="preserve">a  b<!-- c --> c</text><text x="3" y="30" font-size="10"> a <![CDATA[<b> & c]]> </text>',
    ],
  ])('looks the same: %s', async (_, inside) => {
    const text = svg(inside)
    const anew = rewritten(text)
    expect((await drawn(anew)).equals(await drawn(text))).toBe(true)
    expect(rewritten(anew)).toBe(anew)
  })

  const told = {png: readFileSync('tests/fixtures/pictures/told.png'), jpeg: uprightJpeg()}
  const percent = (bytes: Uint8Array) => [...bytes].map(byte => `%${byte.toString(16).padStart(2, '0')}`).join('')
  const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')
  const addresses = Object.entries(told).flatMap(([type, bytes]) => [
    `data:image/${type};base64,${base64(bytes)}`,
    `DATA:IMAGE/${type.toUpperCase()};BASE64,${base64(bytes)}`,
    ` data:image/${type};charset=utf-8;base64,\n${base64(bytes).replaceAll(/.{76}/g, '$&&#10;')}`,
    `data:image/${type};base64,${percent(Buffer.from(base64(bytes)))}`,
    `data:image/${type},${percent(bytes)}`,
    `data:;base64,${base64(bytes)}`,
    `data:image/svg+xml;base64,${base64(bytes)}`,
  ])

  it.each(addresses.map(address => [address.slice(0, 40), address]))(
    'holds pictures that travel bare: %s',
    (_, address) => {
      const within = (inside: string) => `<g><symbol id="a"><g>${inside}</g></symbol><use href="#a"/>${inside}</g>`
      for (const name of ['href', 'xlink:href']) {
        const anew = rewritten(svg(within(`<image ${name}="${address}" width="9" height="9"/>`)))
        const held = [...anew.matchAll(/data:image\/(?:png|jpeg);base64,([^"]*)/g)].map(([, text]) =>
          Buffer.from(text ?? '', 'base64'),
        )
        expect(held.length).toBe(2)
        for (const bytes of held) {
          expect(bytes.length).toBeGreaterThan(300)
          expect(['zqs', 'GPS', '2026', 'Photoshop', 'adobe'].filter(word => bytes.includes(word))).toEqual([])
        }
      }
    },
  )

  const around = (address: string) =>
    `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><image href="${address}"/></svg>`
  it.each([
    ['as it is', (text: string) => `data:image/svg+xml;utf8,${encodeURIComponent(text)}`],
    [
      'as words',
      (text: string) =>
        `data:image/svg+xml,${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')}`,
    ],
    ['packed', (text: string) => `data:IMAGE/SVG+XML;base64,${base64(Buffer.from(text))}`],
    ['as what it is not', (text: string) => `data:image/png;base64,${base64(Buffer.from(text))}`],
  ])('holds no drawing, however deep: %s', (_, wrapped) => {
    let address = addresses[0] ?? ''
    for (const _depth of [1, 2, 3]) {
      const text = around(wrapped(around(address)))
      const reading = readImage('a', new TextEncoder().encode(text))
      expect(reading).toEqual({status: 'embedded', line: 1, reading: {status: 'format'}})
      address = wrapped(around(address))
    }
  })

  const odd = fc.constantFrom(
    `<!-- ${secret} -->`,
    `<?x ${secret}?>`,
    `<title>${secret}</title>`,
    `<desc q:${secret}="${secret}">${secret}</desc>`,
    `<metadata><q:RDF><q:p>${secret}</q:p></q:RDF></metadata>`,
    `<inkscape:${secret}><path id="${secret}" d="M0 0h60v60z"/></inkscape:${secret}>`,
    `<defs><text>${secret}</text><symbol id="${secret}7"><title>${secret}</title></symbol></defs>`,
    `<clipPath id="unused"><text>${secret}</text></clipPath>`,
    `<g style="display:none" id="x${secret}"><text>${secret}</text></g>`,
    `<filter id="${secret}8"><feImage/></filter>`,
    secret,
    `<![CDATA[${secret}]]>`,
    `<style type="text/${secret}">${secret}</style>`,
    `<style>/* ${secret} */ .${secret}{-x-${secret}:${secret}} ${secret}{fill:red} .x #y${secret}{fill:#eee}</style>`,
  )
  const attribute = fc.constantFrom(
    `id="${secret}"`,
    `class="a ${secret} b-${secret}"`,
    `data-name="${secret}"`,
    `aria-label="${secret}" role="${secret}"`,
    `q:${secret}="${secret}"`,
    `xlink:title="${secret}" xlink:role='${secret}'`,
    `inkscape:label='${secret} &quot;'`,
    `${secret}="${secret}"`,
    `xml:space="${secret}" lang="${secret}"`,
    `style="-x-${secret}:'${secret};';x:y /*${secret}*/; fill:blue"`,
    `fill="url(#${secret})"`,
    `fill="#a0b0c0"`,
    `stroke="green" transform="rotate(10)"`,
    `xmlns:${secret}="urn:${secret}" ${secret}:a="${secret}"`,
  )
  const attributes = fc
    .array(attribute, {maxLength: 3})
    .map(all =>
      all.filter((one, at) => all.findIndex(other => other.split('=')[0] === one.split('=')[0]) === at).join(' '),
    )
  const leaf = fc.tuple(
    fc.constantFrom(
      '<path d="M1 1h30v20z" ',
      '<rect x="20" y="3" width="9" height="30" ',
      `<use href="#${secret}" x="4" `,
      `<image href="${png}" width="9" height="9" `,
      '<linearGradient ',
    ),
    attributes,
  )
  const {tree} = fc.letrec<{tree: string; part: string}>(tie => ({
    part: fc.oneof(
      {maxDepth: 4, withCrossShrink: true},
      leaf.map(([open, more]) => `${open}${more}/>`),
      odd,
      tie('tree'),
    ),
    tree: fc
      .tuple(fc.constantFrom('g', 'a', 'defs'), attributes, fc.array(tie('part'), {maxLength: 5}))
      .map(([name, more, parts]) => `<${name} ${more}>${parts.join('\n')}</${name}>`),
  }))

  it('tells no secret, wherever it stood, looks the same and can always be drawn', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(tree, {maxLength: 4}), attributes, async (parts, more) => {
        const text = svg(parts.join(''), more.replaceAll(/transform="[^"]*"/g, ''))
        const reading = readImage('a', new TextEncoder().encode(text))
        // References in a circle are refused.
        if (reading.status === 'heavy') return
        const anew = rewritten(text)
        expect(anew).not.toContain(secret)
        expect((await drawn(anew)).equals(await drawn(text))).toBe(true)
      }),
      {numRuns: Number(process.env['CESS_PROPERTY_RUNS'] ?? 80)},
    )
  })
})
