import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {latin1, latin1Bytes} from '../../../src/model/bytes.js'
import {verifyPdf} from '../../../src/model/signed-pdf/verify-pdf.js'

const whole = readFileSync(new URL('../../fuzz/examples/sealed-pdf/small.pdf', import.meta.url))
const text = latin1(whole)
const [opening, closing] = [text.indexOf('/Contents <') + '/Contents <'.length, text.lastIndexOf('>/M ')]
const signature = text.slice(opening, closing)
const kindOf = async (pdf: string) => (await verifyPdf(latin1Bytes(pdf), () => false))?.kind
const flips = Number(process.env['CESS_SEAL_CHANGES'] ?? 60)

describe('the seal of a PDF', () => {
  it('is valid as it was made, with capitals among its digits too', async () => {
    expect(await kindOf(text)).toBe('valid')
    expect(await kindOf(text.replace(signature, signature.toUpperCase()))).toBe('valid')
  })

  it('is not valid where any byte is another that it is of', async () => {
    for (let number = 0; number < flips; number++) {
      const outside = whole.length - signature.length
      const drawn = Math.floor((outside * number) / flips)
      const changed = Uint8Array.from(whole)
      const at = drawn < opening ? drawn : drawn + signature.length
      changed[at] = (changed[at] ?? 0) ^ (1 << (number % 8))
      expect(await kindOf(latin1(changed)), `byte ${at}`).not.toBe('valid')
    }
  })

  it('is not valid where a digit of its signature is another, but of a version', async () => {
    const digits = signature.replace(/0+$/, '').length
    const versions: number[] = []
    for (let at = 0; at < digits; at += Math.max(1, Math.floor(digits / flips / 4))) {
      const digit = (Number.parseInt(signature[at] ?? '', 16) ^ ((at % 15) + 1)).toString(16)
      const changed = `${signature.slice(0, at)}${digit}${signature.slice(at + 1)}`
      if ((await kindOf(text.replace(signature, changed))) === 'valid') versions.push(at)
    }
    expect(versions.filter(at => signature.slice(at - 5, at + 1) !== '020101')).toEqual([])
  })

  const update = '1 0 obj\n<</Type /Catalog>>\nendobj\ntrailer\n<</Root 1 0 R>>\n%%EOF\n'
  const room = text.slice(closing)
  it.each<[string, string]>([
    ['a byte after its end', `${text}\n`],
    ['a byte before its beginning', `\n${text}`],
    ['an update', text + update],
    ['an update that replaces its validation data', text + update.replace('>>', ' /DSS 3 0 R>>')],
    ['an update that has its signature again', text + text.slice(text.indexOf('2 0 obj'))],
    ['a file in itself', text + text],
    ['its last byte lacking', text.slice(0, -1)],
    ['its last word lacking', text.replace('%%EOF\n', '')],
    ['a range beyond its end', text.replace(/ \d+( *\] \/Contents)/, ' 9999$1')],
    ['a range that overlaps the first', text.replace(/\[0 \d+/, '[0 9999')],
    ['a range that begins later', text.replace('[0 ', '[1 ')],
    ['a range that another goes before', text.replace('/ByteRange', '/ByteRange [0 0 0 0] /ByteRange')],
    ['digits of an odd number', text.slice(0, closing - 1) + room],
    ['blanks among its digits', `${text.slice(0, closing - 2)}  ${room}`],
    ['another object in its room', `${text.slice(0, closing - 12)}>/A <000000${room}`],
    ['other bytes than zeros in its room', `${text.slice(0, closing - 2)}01${room}`],
    ['what is no digit in its room', `${text.slice(0, closing - 2)}0g${room}`],
  ])('is not valid with %s', async (_, changed) => {
    expect(changed).not.toBe(text)
    expect(await kindOf(changed)).not.toBe('valid')
  })

  const range = (numbers: string) => `/ByteRange [${numbers}]`
  const [start, next] = [opening - 1, closing + 1]
  const bogus = range('0 1 2 3')
  const own = range(`0 ${start} ${next} ${text.length - next}`)
  const other = signature.replace(/^3082/, '3083')
  it.each<[string, string]>([
    ['ranges that name nothing', text + bogus.repeat(9)],
    ['words that look like ranges', text + '/ByteRange'.repeat(9)],
    ['ranges that name its own signature', text + own.repeat(9)],
    ['signatures that nobody can read', text + `${bogus} /Contents <${other}>\n`.repeat(9)],
    ['notes in hexadecimal digits', text + '/Contents <FEFF0041>\n'.repeat(9)],
    ['a range of all of it', `${text}${range(`0 ${start} ${next} ${String(text.length - next + 60)}`).padEnd(60)}`],
    ['its own signature with an algorithm that there is not', withTwin(text, signature)],
    ['ranges before it', `%PDF-2.0\n${bogus.repeat(9)}\n${text}`],
    ['bytes around it', `%PDF-2.0\n${text}\n%%EOF\n`],
    ['a file that it is attached to', `%PDF-2.0\nstream\n${text}\nendstream\n${bogus}`],
    ['a name that is none any more', text.replace('/ByteRange', '/ByteRanges')],
  ])('is broken, and not hidden, by %s', async (_, changed) => {
    const found = await verifyPdf(latin1Bytes(changed), () => true)
    expect(found?.kind).toBe('broken')
    expect(changed).not.toBe(text)
  })
})

/** The file with a second signature over all of it: the first, whose algorithm (the last ECDSA with SHA-256 in it) is another. */
function withTwin(text: string, signature: string): string {
  const at = signature.lastIndexOf('2a8648ce3d040302')
  const digits = `${signature.slice(0, at)}2a8648ce3d040309${signature.slice(at + 16)}`
  const head = (numbers: string) => `${text}/ByteRange [0 ${numbers.padEnd(40)}] /Contents `
  const start = head('').length
  return `${head(`${start} ${start + digits.length + 2} 1`)}<${digits}>\n`
}
