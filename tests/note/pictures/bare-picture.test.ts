import {readFileSync} from 'node:fs'
import {imageSize} from 'image-size'
import {describe, expect, it} from 'vitest'
import {readImage} from '../../../src/note/pictures/read-image.js'
import {samplePng} from '../../support/sample-parts.js'
import {pngWith} from '../../support/png-with.js'

const secret = 'zqsecretxw'

/** Eight by eight grey pixels. */
const jpeg = Buffer.from(
  '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABALDA4MChAODQ4SERATGCgaGBYWGDEjJR0oOjM9PDkzODdASFxOQERXRTc4UG1RV19iZ2hnPk1xeXBkeFxlZ2P/wAALCAAIAAgBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAAAf/EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AH//Z',
  'base64',
)

/** A marker and its segment (ITU-T T.81, B.1.1.4). */
const segment = (marker: number, content: Buffer) => {
  const length = Buffer.alloc(2)
  length.writeUInt16BE(content.length + 2)
  return Buffer.concat([Buffer.from([0xff, marker]), length, content])
}

/** Exif, little-endian: which side is up, and a description (Exif 2.32, 4.6.2). */
function exif(orientation: number): Buffer {
  const entry = (...[tag, type, count, value]: readonly [number, number, number, number]) => {
    const bytes = Buffer.alloc(12)
    bytes.writeUInt16LE(tag, 0)
    bytes.writeUInt16LE(type, 2)
    bytes.writeUInt32LE(count, 4)
    bytes.writeUInt32LE(value, 8)
    return bytes
  }
  const head = Buffer.from([...Buffer.from('II'), 42, 0, 8, 0, 0, 0, 2, 0])
  const entries = [entry(0x010e, 2, secret.length + 1, 38), entry(0x0112, 3, 1, orientation), Buffer.alloc(4)]
  return Buffer.concat([Buffer.from('Exif\0\0'), head, ...entries, Buffer.from(`${secret}\0`)])
}

/** A picture's bytes after it was read. */
function left(bytes: Uint8Array): Buffer {
  const reading = readImage('a', bytes)
  if (reading.status !== 'read') throw new Error(reading.status)
  return Buffer.from(reading.image.bytes)
}

describe('a picture in an edition', () => {
  it('tells nothing that its PNG file told in texts or after its end', () => {
    const bytes = pngWith(['tEXt', 'zTXt', 'iTXt', 'eXIf', 'tIME', 'prVt'].map(type => [type, `Comment\0${secret}`]))
    expect(left(bytes)).toEqual(left(pngWith([])))
    expect(left(bytes).includes(secret)).toBe(false)
    const {bytes: whole} = samplePng('x', 40, 30)
    expect(imageSize(left(whole))).toMatchObject({width: 40, height: 30})
  })

  it('keeps of a JPEG its pixels, and which side is up', () => {
    const told = [
      segment(0xe1, exif(6)),
      segment(0xe1, Buffer.from(`http://ns.adobe.com/xap/1.0/\0<x>${secret}</x>`)),
      segment(0xed, Buffer.from(`Photoshop 3.0\0${secret}`)),
      segment(0xfe, Buffer.from(secret)),
    ]
    const bytes = left(Buffer.concat([jpeg.subarray(0, 2), ...told, jpeg.subarray(2), Buffer.from(secret)]))
    expect(bytes.includes(secret)).toBe(false)
    expect(imageSize(bytes)).toMatchObject({width: 8, height: 8, orientation: 6})
    expect(bytes.includes(jpeg.subarray(20))).toBe(true)
    expect(left(jpeg)).toEqual(jpeg)
    expect(left(Buffer.concat([jpeg.subarray(0, 2), segment(0xe1, exif(1)), jpeg.subarray(2)]))).toEqual(jpeg)
  })

  it.each(['told.jpg', 'told.png'])('tells nothing that ExifTool wrote into %s', name => {
    const told = readFileSync(`tests/fixtures/pictures/${name}`)
    const bytes = left(told)
    const words = ['zqs', 'zqm', '2026', 'GPS', 'Photoshop', 'xpacket', 'adobe', 'APPL', 'eXIf', 'tEXt', 'tIME', 'iTXt']
    expect(words.filter(word => bytes.includes(word))).toEqual([])
    // Its colours, wider than those of the web, are still said; which side is up, too.
    expect(bytes.includes(name.endsWith('jpg') ? 'ICC_PROFILE' : 'iCCP')).toBe(true)
    const size = name.endsWith('jpg') ? {widthPx: 32, heightPx: 48} : {widthPx: 48, heightPx: 32}
    expect(readImage('a', told)).toMatchObject({image: size})
    expect(left(bytes)).toEqual(bytes)
  })

  it('tells nothing after its end, however much, nor between segments', () => {
    const more = Buffer.from(secret.repeat(100))
    expect(left(Buffer.concat([jpeg, more]))).toEqual(jpeg)
    const thumbnail = segment(0xe0, Buffer.from(`JFIF\0\x01\x01\0\0\x01\0\x01\x03\x01${secret}`))
    const behind = jpeg.indexOf(Buffer.from([0xff, 0xdb]))
    const filled = Buffer.concat([jpeg.subarray(0, 2), thumbnail, more, segment(0xe1, more), jpeg.subarray(behind)])
    expect(left(filled)).toEqual(jpeg)
    const long = Buffer.concat([
      jpeg.subarray(0, behind),
      segment(0xdd, Buffer.from(`\0\0${secret}`)),
      jpeg.subarray(behind),
    ])
    expect(left(long).includes(secret)).toBe(false)
  })

  it('tells of an SVG its shapes only', () => {
    const svg = (inside: string, attributes = '', more = '') =>
      Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg"${more} width="4" height="3"${attributes}>${inside}</svg>`)
    const programs = ' xmlns:rdf="r" xmlns:sodipodi="s" xmlns:inkscape="i"'
    const shapes = '<path d="M0 0h3v3z"/>'
    const told = [
      `<!-- ${secret} -->`,
      `<title>${secret}</title><desc>${secret}</desc>`,
      `<defs><text id="${secret}">${secret}</text></defs>`,
      `<g display="none"><text>${secret}</text></g><g style="display: none"><text>${secret}</text></g>`,
      `<metadata><rdf:RDF>${secret}</rdf:RDF></metadata>`,
      `<sodipodi:namedview inkscape:document-units="${secret}"/>`,
      `<?xpacket ${secret}?>`,
    ].join('')
    const attributes = ` sodipodi:docname="${secret}" inkscape:export-filename='${secret}'`
    expect(left(svg(told + shapes, attributes, programs))).toEqual(svg(shapes))
  })
})
