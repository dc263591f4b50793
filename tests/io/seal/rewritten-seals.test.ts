import {expect, it} from 'vitest'
import {sha256Of} from '../../../src/io/digest.js'
import {checkSeal} from '../../../src/io/seal/check-seal.js'
import {latin1, latin1Bytes} from '../../../src/model/bytes.js'
import {printed} from '../../support/printed.js'
import {runOnPdf} from '../../support/run-on-pdf.js'
import {sampleTribune} from '../../support/sample-tribune.js'
import {trusting} from '../../support/seal.js'
import {sealed} from '../../support/sealed-pdf.js'
import {describeWith} from '../../support/tools.js'

async function sealedByHouse() {
  const {bytes, by} = await sealed(await printed(sampleTribune))
  const house = sha256Of(by.certificate)
  return {bytes, check: (pdf: Uint8Array) => checkSeal(pdf, trusting(), print => print === house), house}
}

describeWith('qpdf', 'a sealed file that another program wrote anew', () => {
  it.each([
    ['as it is', ['--static-id']],
    ['for reading', ['--qdf', '--static-id']],
    ['for the web', ['--linearize', '--static-id']],
    ['with its objects in streams', ['--object-streams=generate', '--static-id']],
    ['without compression', ['--stream-data=uncompress', '--static-id']],
  ])('is broken, and by the house still: %s', async (_, options) => {
    const {bytes, check, house} = await sealedByHouse()
    const text = runOnPdf('sh', ['-c', `qpdf ${options.join(' ')} "$0" - | base64 -w0`, '{}'], bytes)
    const seal = await check(Uint8Array.from(Buffer.from(text, 'base64')))
    expect(seal).toMatchObject({state: 'broken', fingerprint: house})
  })
})

describeWith('pdfsig', 'a sealed file with something around it', () => {
  const around = '\n/ByteRange [0 1 2 3]\n/ByteRange [0 0 0 0] /Contents <00>\n'
  it.each<[string, (text: string) => string]>([
    ['behind', text => text + around.repeat(4)],
    ['before', text => `%PDF-1.7${around.repeat(4)}${text}`],
    ['on both sides', text => `%PDF-1.7${around}${text}${around}`],
    ['that repeats it', text => text + text],
  ])('is broken, as another reader says of no more than a part of it: %s', async (_, change) => {
    const {bytes, check, house} = await sealedByHouse()
    expect(await check(bytes)).toMatchObject({state: 'valid', fingerprint: house, manifest: 'bound'})
    expect(runOnPdf('pdfsig', ['-nocert', '{}'], bytes)).toContain('Total document signed')
    const changed = latin1Bytes(change(latin1(bytes)))
    expect(await check(changed)).toMatchObject({state: 'broken', fingerprint: house})
    expect(runOnPdf('sh', ['-c', 'pdfsig -nocert "$0" 2>&1 || true', '{}'], changed)).not.toMatch(
      /Signature is Valid[^]*Total document signed/,
    )
  })
})
