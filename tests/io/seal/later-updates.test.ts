import {expect, it} from 'vitest'
import {checkSeal} from '../../../src/io/seal/check-seal.js'
import {localKey} from '../../../src/io/seal/read-seal-key.js'
import {signCms} from '../../../src/io/seal/sign-cms.js'
import {signerWith} from '../../../src/io/seal/signer.js'
import {sha256Of} from '../../../src/io/digest.js'
import {latin1, latin1Bytes} from '../../../src/model/bytes.js'
import {judge} from '../../../src/model/verify/judge.js'
import {halves} from '../../support/halves.js'
import {printed} from '../../support/printed.js'
import {runOnPdf} from '../../support/run-on-pdf.js'
import {sampleTribune} from '../../support/sample-tribune.js'
import {sealCertificates, trusting} from '../../support/seal.js'
import {sealed} from '../../support/sealed-pdf.js'
import {describeWith} from '../../support/tools.js'

/** An update of a file that begins at a place: the catalogue that it had, and how many objects. */
type Update = (file: {
  readonly at: number
  readonly root: number
  readonly size: number
  readonly prev: number
}) => string

const bytesOf = (number: number, width: number) =>
  Array.from({length: width}, (_, index) => (number >> (8 * (width - 1 - index))) & 255)
const streamOf = (entries: string, bytes: string) =>
  `<<${entries} /Length ${bytes.length}>>\nstream\n${bytes}\nendstream`
const forged = 'BT /F 40 Tf 50 500 Td (FORGED) Tj ET'

/** Objects of a document of one page with other words, of which the first takes the catalogue's place. */
const others = (root: number, free: number): readonly (readonly [number, string])[] => [
  [root, `<</Type /Catalog /Pages ${free} 0 R>>`],
  [free, `<</Type /Pages /Kids [${free + 1} 0 R] /Count 1>>`],
  [
    free + 1,
    `<</Type /Page /Parent ${free} 0 R /MediaBox [0 0 600 800] /Contents ${free + 2} 0 R /Resources <</Font <</F <</Type /Font /Subtype /Type1 /BaseFont /Helvetica>>>>>>>>`,
  ],
]

/** With a table of places (ISO 32000-2, 7.5.4), and what else its trailer has. */
const table =
  (more: (file: Parameters<Update>[0] & {readonly here: number}) => string): Update =>
  file => {
    const {at, root, size} = file
    let text = ''
    const places: string[] = []
    for (const [number, object] of [...others(root, size), [size + 2, streamOf('', forged)] as const]) {
      places.push(`${number} 1\n${String(at + text.length).padStart(10, '0')} 00000 n \n`)
      text += `${number} 0 obj\n${object}\nendobj\n`
    }
    const here = at + text.length
    const trailer = `<</Size ${size + 3} /Root ${root} 0 R ${more({...file, here})}>>`
    return `${text}xref\n0 0\n${places.join('')}trailer\n${trailer}\nstartxref\n${here}\n%%EOF\n`
  }

/** Objects in a stream (7.5.7), and a stream of places (7.5.8); with the place of that. */
function streams({at, root, size, prev}: Parameters<Update>[0]) {
  const objects = others(root, size)
  let held = ''
  const heads = objects.map(([number, object]) => {
    const head = `${number} ${held.length}`
    held += `${object} `
    return head
  })
  const first = `${heads.join(' ')} `
  const content = `${size + 2} 0 obj\n${streamOf('', forged)}\nendobj\n`
  const holder = `${size + 3} 0 obj\n${streamOf(`/Type /ObjStm /N ${objects.length} /First ${first.length}`, first + held)}\nendobj\n`
  const here = at + content.length + holder.length
  const rows = [
    ...objects.map(([number], index) => [number, [2, ...bytesOf(size + 3, 4), index]] as const),
    [size + 2, [1, ...bytesOf(at, 4), 0]] as const,
    [size + 3, [1, ...bytesOf(at + content.length, 4), 0]] as const,
    [size + 4, [1, ...bytesOf(here, 4), 0]] as const,
  ]
  const index = rows.map(([number]) => `${number} 1`).join(' ')
  const entries = `/Type /XRef /W [1 4 1] /Index [${index}] /Size ${size + 5} /Root ${root} 0 R /Prev ${prev}`
  const places = streamOf(entries, latin1(Uint8Array.from(rows.flatMap(([, row]) => row))))
  return {text: `${content}${holder}${size + 4} 0 obj\n${places}\nendobj\n`, here}
}

const updates: Readonly<Record<string, Update>> = {
  'a table': table(({prev}) => `/Prev ${prev}`),
  'a table that names itself as the one before': table(({here}) => `/Prev ${here}`),
  'objects in a stream': file => {
    const {text, here} = streams(file)
    return `${text}startxref\n${here}\n%%EOF\n`
  },
  'a table that has nothing, beside a stream that has all': file => {
    const {text, here} = streams(file)
    const trailer = `<</Size ${file.size + 5} /Root ${file.root} 0 R /Prev ${file.prev} /XRefStm ${here}>>`
    return `${text}xref\n0 0\ntrailer\n${trailer}\nstartxref\n${file.at + text.length}\n%%EOF\n`
  },
  'no table that can be found': file => table(() => '')(file).replace(/startxref\n\d+/, 'startxref\n1'),
}

function updated(pdf: Uint8Array, update: Update): Uint8Array {
  const text = latin1(pdf)
  const last = (form: RegExp) => Number([...text.matchAll(form)].at(-1)?.[1])
  const file = {root: last(/\/Root (\d+) 0 R/g), size: last(/\/Size (\d+)/g), prev: last(/startxref\n(\d+)/g)}
  return latin1Bytes(text + update({...file, at: text.length}))
}

type Certificates = ReturnType<typeof sealCertificates>

/** A file with one more signature of all of it, as any program would add it. */
async function sealedAgain(pdf: Uint8Array, {privateKey, certificate, authority}: Certificates): Promise<Uint8Array> {
  const key = localKey({privateKey, signer: signerWith(certificate, [authority])})
  const [room, after] = ['0'.repeat(8000), '>>\nendobj\n%%EOF\n']
  const head = (range: string) => `${latin1(pdf)}900 0 obj\n<</Type /Sig /ByteRange [0 ${range.padEnd(30)}] /Contents `
  const at = head('').length
  const parts = [head(`${at} ${at + room.length + 2} ${after.length}`), after]
  const hex = Buffer.from(await signCms(parts.map(latin1Bytes), key)).toString('hex')
  return latin1Bytes(parts.join(`<${hex.padEnd(room.length, '0')}>`))
}

const shown = (pdf: Uint8Array) => runOnPdf('pdftotext', ['{}', '-'], pdf)

describeWith('pdftotext', 'a sealed file with an update that shows something else', () => {
  for (const {cases, speed} of halves(
    Object.entries(updates).flatMap(([name, update]) =>
      [true, false].map(hasClaim => [name, hasClaim ? 'with' : 'without', update, hasClaim] as const),
    ),
    5,
  ))
    it.each(cases)(
      'is broken, whoever seals it again but the house: %s, %s a manifest',
      speed,
      async (_, __, update, hasClaim) => {
        const {bytes, by} = await sealed(await printed(sampleTribune), {}, undefined, {hasClaim})
        const house = sha256Of(by.certificate)
        const check = (pdf: Uint8Array) => checkSeal(pdf, trusting(), print => print === house)
        expect(await check(bytes)).toMatchObject({state: 'valid', fingerprint: house})
        expect(shown(bytes)).not.toContain('FORGED')
        const changed = updated(bytes, update)
        expect(shown(changed)).toBe('FORGED\n\n\f')
        const twin = await sealedAgain(changed, sealCertificates())
        // A manifest is of the bytes before, and nobody's seal over it is valid.
        expect((await checkSeal(twin, trusting()))?.state).toBe(hasClaim ? 'broken' : 'valid')
        for (const pdf of [changed, twin, await sealedAgain(twin, sealCertificates({name: 'Other'}))]) {
          const seal = await check(pdf)
          expect(seal).toMatchObject({state: 'broken', fingerprint: house})
          const publisher = {log: 'none', leaves: [], today: [], seals: [house], revoked: []} as const
          expect(judge({kind: 'pdf', sha256: 'ab'.repeat(32), seal}, publisher).verdict).toBe('broken-seal')
        }
      },
    )
})

it('is valid by the newer of two seals of the house, and by the older up to where that ends', async () => {
  const {bytes, by} = await sealed(await printed(sampleTribune), {}, undefined, {hasClaim: false})
  const house = sha256Of(by.certificate)
  const check = async (pdf: Uint8Array) => (await checkSeal(pdf, trusting(), print => print === house))?.state
  const twice = await sealedAgain(bytes, by)
  expect([await check(twice), await check(twice.subarray(0, bytes.length))]).toEqual(['valid', 'valid'])
  const between = latin1Bytes(`${latin1(bytes)}\n${latin1(twice.subarray(bytes.length))}`)
  for (const changed of [between, twice.subarray(0, -1), await sealedAgain(twice, sealCertificates())])
    expect(await check(changed)).toBe('broken')
})
