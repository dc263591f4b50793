import {createHash, generateKeyPairSync} from 'node:crypto'
import {expect, it} from 'vitest'
import {readTimeStamper} from '../../../src/io/seal/time-stamper.js'
import {latin1} from '../../../src/model/bytes.js'
import {validationDataIn} from '../../../src/model/signed-pdf/validation-data.js'
import {checkPdf} from '../../pdf/check-pdf.js'
import {readPdf, xmp} from '../../pdf/pdf-file.js'
import {flavours, flavours20, veraPdfFindings} from '../../pdf/verapdf.js'
import {readC2pa} from '../../support/c2pa.js'
import {folderWith} from '../../support/folder.js'
import {halves} from '../../support/halves.js'
import {isTrustedSignature} from '../../support/openssl-cms.js'
import {isTakenForWhole, pdfsig} from '../../support/pdfsig.js'
import {printed} from '../../support/printed.js'
import {runOnPdf} from '../../support/run-on-pdf.js'
import {sampleAlert} from '../../support/sample-document.js'
import {samplePublication} from '../../support/sample-publication.js'
import {sampleTribune} from '../../support/sample-tribune.js'
import {sealed, sealedDocument} from '../../support/sealed-pdf.js'
import {timeStampingServer} from '../../support/time-stamping.js'
import {describeWith} from '../../support/tools.js'

const [changes, seed] = [Number(process.env['CESS_SEAL_CHANGES'] ?? 10), Number(process.env['CESS_SEAL_SEED'] ?? 1)]
const newer = {publication: {...samplePublication, pdfStandards: ['ua-2', 'a-4f'] as const}}
const red = {...sampleAlert, masthead: {...sampleAlert.masthead, tlp: 'TLP:RED' as const}}
const samples = {
  'an alert': () => printed(sampleAlert),
  'a tribune': () => printed(sampleTribune),
  'a note that brings nothing else along': () => printed(red),
  'a note whose files come after the manifest': () => printed({...sampleAlert, slug: 'zones.en'}),
  'an alert of PDF 2.0': () => printed(sampleAlert, newer),
  'a PDF 2.0 that brings nothing else along': () => printed(red, newer),
}

describeWith('pdfsig', 'a seal with a manifest', () => {
  for (const {cases, speed} of halves(Object.entries(samples), 2))
    it.each(cases)('is valid to tools that did not make it: %s', speed, async (_, print) => {
      const pdf = await print()
      const {bytes, authorityPem} = await sealed(pdf)
      expect(isTakenForWhole(pdfsig(bytes))).toBe(true)
      expect(isTrustedSignature(Buffer.from(bytes), authorityPem)).toBe(true)
      expect(await readC2pa(bytes, authorityPem)).toMatchObject({state: 'Trusted', failures: []})
      expect(checkPdf(readPdf(bytes))).toEqual([])
      expect(runOnPdf('qpdf', ['--check', '{}'], bytes)).toContain('No syntax or stream')
      expect(Buffer.from(bytes).subarray(0, pdf.length).equals(pdf)).toBe(true)
      expect(bytes.length - pdf.length).toBeLessThan(60_000)
    })

  it.each([
    ['RSA 2048', generateKeyPairSync('rsa', {modulusLength: 2048})],
    ['RSA 3072', generateKeyPairSync('rsa', {modulusLength: 3072})],
    ['P-384', generateKeyPairSync('ec', {namedCurve: 'P-384'})],
    ['P-521', generateKeyPairSync('ec', {namedCurve: 'P-521'})],
  ])('is so with a key of %s', async (_, keys) => {
    const {bytes, authorityPem} = await sealed(await printed(sampleTribune), {keys})
    expect(isTakenForWhole(pdfsig(bytes))).toBe(true)
    expect(isTrustedSignature(Buffer.from(bytes), authorityPem)).toBe(true)
    expect(await readC2pa(bytes, authorityPem)).toMatchObject({state: 'Trusted', failures: []})
    expect(checkPdf(readPdf(bytes))).toEqual([])
  })

  it('is valid and not trusted where another authority is asked', async () => {
    const {bytes} = await sealed(await printed(sampleTribune))
    const {authorityPem} = await sealed(await printed(sampleTribune))
    expect(await readC2pa(bytes, authorityPem)).toMatchObject({
      state: 'Valid',
      failures: ['signingCredential.untrusted'],
    })
  })

  it('says what the file is, who made it, and of which source', async () => {
    const {bytes, authorityPem} = await sealed(await printed(sampleTribune))
    const {assertions} = await readC2pa(bytes, authorityPem)
    const {reference, version, title, publisher, published, lang, sha256} = sealedDocument
    expect(assertions.get('cawg.metadata')).toMatchObject({
      ...{'dc:identifier': reference, 'schema:version': version, 'dc:title': title, 'dc:publisher': publisher},
      ...{'dc:date': published, 'dc:language': lang, 'dc:format': 'application/pdf'},
      'schema:isBasedOn': {'schema:name': 'a.md', 'schema:sha256': sha256},
    })
    expect(assertions.get('c2pa.actions.v2')).toMatchObject({actions: [{action: 'c2pa.created', when: published}]})
  })

  it('claims PDF/A-4f where nothing but the manifest comes along', async () => {
    const {bytes} = await sealed(await printed(red, newer))
    expect(xmp(readPdf(bytes))).toContain('<pdfaid:conformance>F</pdfaid:conformance>')
  })
})

describeWith('pdfsig', 'a seal that brings along what it can be verified by', () => {
  const data = {
    certificates: [Uint8Array.of(0x30, 0)],
    lists: [Uint8Array.from({length: 3000}, (_, at) => at % 256), Uint8Array.of(1)],
    answers: [],
  }

  it.each(Object.entries(samples))('is valid, with a manifest and without: %s', {tags: 'slow'}, async (_, print) => {
    const pdf = await print()
    for (const options of [{data}, {data, hasClaim: false}]) {
      const {bytes} = await sealed(pdf, {}, undefined, options)
      expect(isTakenForWhole(pdfsig(bytes))).toBe(true)
      expect(checkPdf(readPdf(bytes))).toEqual([])
      expect(runOnPdf('qpdf', ['--check', '{}'], bytes)).toContain('No syntax or stream')
      expect(validationDataIn(latin1(bytes))).toEqual(data)
      const shown: unknown = JSON.parse(runOnPdf('qpdf', ['--json=2', '--json-key=qpdf', '{}'], bytes))
      expect(JSON.stringify(shown)).toContain('"/Type":"/DSS"')
      expect(JSON.stringify(shown).includes('/ESIC')).toBe(latin1(pdf).startsWith('%PDF-1.7'))
    }
  })
})

describeWith('openssl', 'a time-stamp', () => {
  it('is of the signature and of the manifest, and each is valid', async () => {
    const stamper = readTimeStamper({CESS_TSA_URL: await timeStampingServer()})
    const {bytes, authorityPem} = await sealed(await printed(sampleTribune), {}, stamper)
    expect(isTakenForWhole(pdfsig(bytes))).toBe(true)
    expect(checkPdf(readPdf(bytes))).toEqual([])
    const {state, failures, codes} = await readC2pa(bytes, authorityPem)
    expect([state, failures]).toEqual(['Trusted', []])
    expect(codes).toContain('timeStamp.validated')
  })
})

describeWith('pdfsig', 'one changed byte of a sealed file', () => {
  const looks = {'PDF 1.7': undefined, 'PDF 2.0': newer}
  it.each(Object.entries(looks))(
    'is told by the signature and by the manifest, or changes nothing that they say: %s',
    {tags: 'slow', timeout: 0},
    async (name, look) => {
      const {bytes: whole, authorityPem} = await sealed(await printed(sampleTribune, look))
      const bytes = Buffer.from(whole)
      const before = {pdf: pdfsig(bytes), c2pa: await readC2pa(bytes, authorityPem)}
      const start = bytes.lastIndexOf('/Contents <') + '/Contents '.length
      const end = bytes.indexOf('>', start)
      // A box has its length before its type.
      const store = bytes.indexOf('jumb') - 4
      const untold: (readonly [string, number])[] = []
      for (let number = 0; number < changes; number++) {
        const draw = createHash('sha256').update(`${seed} ${name} ${number}`).digest()
        const at = draw.readUInt32BE(0) % bytes.length
        const changed = Buffer.from(bytes)
        changed[at] = (changed[at] ?? 0) ^ (1 + ((draw[4] ?? 0) % 255))
        const after = {pdf: pdfsig(changed), c2pa: await readC2pa(changed, authorityPem)}
        // The signature cannot sign itself. Room that it does not need, capitals among its digits and certificates of authorities may be
        // others, and say the same. Of the signer's own certificate, whoever knows its authority tells.
        const isOfSignature = at >= start && at <= end
        const isSame = isOfSignature && after.pdf === before.pdf
        if (isTakenForWhole(after.pdf) && !isSame && !(isOfSignature && !isTrustedSignature(changed, authorityPem)))
          untold.push(['pdfsig', at])
        // Nor can the manifest hash itself: heads of its boxes that say the same are told by the signature alone.
        const isLeftOut = isOfSignature || (at >= store && at < store + bytes.readUInt32BE(store))
        if (after.c2pa.state === 'Trusted' && !(isLeftOut && after.c2pa.told === before.c2pa.told))
          untold.push(['c2pa', at])
      }
      expect(untold, `seed ${seed}`).toEqual([])
    },
  )
})

describeWith('verapdf', 'veraPDF, of sealed files', () => {
  it('finds nothing wrong', async () => {
    for (const [names, print] of [
      [flavours, samples['an alert']],
      [flavours20, samples['an alert of PDF 2.0']],
    ] as const) {
      const folder = folderWith({'a.pdf': (await sealed(await print())).bytes})
      for (const flavour of names) expect(veraPdfFindings(flavour, [`${folder}/a.pdf`])).toEqual([])
    }
  })
})
