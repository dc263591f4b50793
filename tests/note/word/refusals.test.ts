import {strToU8, unzipSync, zipSync} from 'fflate'
import {describe, expect, it} from 'vitest'
import {readWord} from '../../../src/note/word/read-word.js'
import {WordRefusal} from '../../../src/note/word/refusal.js'
import {isNightly} from '../../support/nightly.js'
import {paragraph, run, wordDocument} from '../../support/word-document.js'

const refusalOf = async (bytes: Uint8Array) => {
  const refused = await readWord(bytes).catch((error: unknown) => error)
  return refused instanceof WordRefusal ? refused.reason : refused
}

describe('a file that cannot be taken', () => {
  const good = wordDocument({body: paragraph('Un.')})

  it('is refused for tracked changes, with who made them, where, and how to settle them', async () => {
    const body = `<w:p>${run('Le ')}<w:ins w:id="1" w:author="Anaïs">${run('gros ')}</w:ins><w:del w:id="2" w:author="Max"><w:r><w:delText>petit </w:delText></w:r></w:del>${run('câble')}</w:p>`
    const reason = await refusalOf(wordDocument({body}))
    expect(reason).toMatchObject({
      en: expect.stringMatching(
        /^2 tracked changes .*\(Anaïs, Max\).*Accept or Reject.*\n {2}paragraph 1, “Le gros câble”$/s,
      ),
      fr: expect.stringMatching(
        /^2 modifications suivies .*Accepter ou Refuser.*\n {2}paragraphe 1, « Le gros câble »$/s,
      ),
    })
  })

  const compound = (name: string) => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...strToU8([...name].join('\0'))])
  it.each([
    ['empty', new Uint8Array(), /empty/],
    ['old', compound('WordDocument'), /\.doc\)/],
    ['protected', compound('EncryptedPackage'), /password/],
    ['PDF', strToU8('%PDF-1.7'), /a PDF/],
    ['RTF', strToU8(String.raw`{\rtf1`), /RTF/],
    ['HTML', strToU8('  <html>'), /HTML/],
    ['OpenDocument', zipSync({mimetype: strToU8('application/vnd.oasis.opendocument.text')}), /OpenDocument/],
    [
      'a spreadsheet',
      zipSync({'[Content_Types].xml': strToU8('<a/>'), 'xl/workbook.xml': strToU8('<a/>')}),
      /without a text/,
    ],
    ['cut off', good.subarray(0, good.length - 200), /damaged/],
    ['not well-formed', wordDocument({body: '<w:p>'}), /damaged \(`word\/document\.xml`/],
    [
      'with entities',
      wordDocument({body: '', parts: {'word/document.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'}}),
      /damaged/,
    ],
    ['nested too deep', wordDocument({body: '<w:p>'.repeat(5000) + '</w:p>'.repeat(5000)}), /damaged/],
  ])('is refused when it is %s', async (_name, bytes, reason) => {
    expect(await refusalOf(bytes)).toMatchObject({en: expect.stringMatching(reason), fr: expect.stringMatching(/./)})
  })

  it('is refused before it is unpacked when more would come of it than of any document', {tags: 'slow'}, async () => {
    const bomb = zipSync({...unzipSync(good), 'word/a.xml': new Uint8Array(31_000_000)}, {level: 9})
    expect(bomb.length).toBeLessThan(100_000)
    expect(await refusalOf(bomb)).toMatchObject({en: expect.stringMatching(/too large/)})
  })

  it('is refused when it says less of its size than is true', async () => {
    const size = unzipSync(good)['word/document.xml']?.length ?? 0
    const lying = good.slice()
    const view = new DataView(lying.buffer)
    for (let at = 0; at + 4 <= lying.length; at++) if (view.getUint32(at, true) === size) view.setUint32(at, 20, true)
    expect(await refusalOf(lying)).toMatchObject({en: expect.stringMatching(/damaged/)})
  })

  it('is refused or read, and never anything else, however its bytes are damaged', {tags: 'slow'}, async () => {
    for (let at = 0; at < good.length; at += isNightly ? 1 : 29) {
      const damaged = good.slice()
      damaged[at] = (damaged[at] ?? 0) ^ 0x55
      const found = await readWord(damaged).catch((error: unknown) => error)
      expect(!(found instanceof Error) || found instanceof WordRefusal).toBe(true)
    }
  })
})
