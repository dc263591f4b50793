import assert from 'node:assert/strict'
import PostalMime from 'postal-mime'
import {describe, expect, it, onTestFinished} from 'vitest'
import {openMemo} from '../../../src/engine/publication/open-memo.js'
import {allowed, edition, editionKey, mailFindings, mailKey, shelf} from '../../../src/engine/queries/editions.js'
import {marked, markedEdition, markedEditionKey, markedKey} from '../../../src/engine/queries/marked.js'
import {renderEdition} from '../../../src/engine/notes/render-edition.js'
import {RenderFailure} from '../../../src/engine/messages/render-failure.js'
import {openContext} from '../../../src/engine/context/context.js'
import {editions} from '../../../src/render/index.js'
import {goodNote, publicationWith} from '../../support/cli.js'
import {renderInput} from '../../support/render-input.js'
import {sampleAlert} from '../../support/sample-document.js'

const path = 'notes/a.fr.md'

function memoOver(note: string, name = 'a.fr.md') {
  const open = openMemo(openContext({directory: publicationWith({[name]: note})}))
  onTestFinished(() => open.close())
  return open.memo
}

describe('an edition of a note', () => {
  it('is made from those that it needs, in the form that is asked for', async () => {
    const memo = memoOver(goodNote())
    const {bytes} = await memo.get(edition, editionKey(path, 'eml'))
    const {attachments} = await PostalMime.parse(bytes)
    const pdf = await memo.get(edition, editionKey(path, 'pdf'))
    const attached = attachments.find(({mimeType}) => mimeType === 'application/pdf')?.content
    assert(attached instanceof ArrayBuffer)
    expect(Buffer.from(attached)).toEqual(Buffer.from(pdf.bytes))
    const sizes = await Promise.all(
      (['full', 'digest'] as const).map(async form => (await memo.get(edition, editionKey(path, 'mail', form))).bytes),
    )
    expect(sizes[0]).toEqual((await memo.get(edition, editionKey(path, 'mail'))).bytes)
    expect(sizes[1]?.length).toBeLessThan(sizes[0]?.length ?? 0)
    expect(editionKey(path, 'pdf', 'digest')).toBe(editionKey(path, 'pdf'))
    expect(await memo.get(mailFindings, mailKey(path, 'digest'))).toEqual([])
  })

  it('has what stands for its note on a shelf, the same after each change', async () => {
    const memo = memoOver(goodNote())
    const first = memo.get(shelf, path)
    await memo.get(edition, editionKey(path, 'pdf'))
    memo.renew()
    expect(memo.get(shelf, path)).toBe(first)
    expect(memo.get(shelf, 'notes/b.fr.md')).not.toBe(first)
  })

  it('needs none that the marking forbids', async () => {
    const memo = memoOver(goodNote({tlp: 'TLP:RED'}))
    const ids = await memo.get(allowed, path)
    for (const {id, needs} of editions.filter(one => ids.includes(one.id)))
      expect([id, needs.length, (await memo.get(edition, editionKey(path, id))).bytes.length > 0]).toEqual([
        ...[id, needs.length, true],
      ])
  })

  it('is found whatever is in the name of its note', async () => {
    const name = 'x\r\ny: full\n1.md'
    const memo = memoOver(goodNote(), name)
    for (const form of [undefined, 'digest'] as const)
      expect((await memo.get(edition, editionKey(`notes/${name}`, 'mail', form))).bytes.length).toBeGreaterThan(0)
    expect(await memo.get(mailFindings, mailKey(`notes/${name}`, 'digest'))).toEqual([])
  })

  it('says which one failed, and why', async () => {
    const broken = {
      ...({id: 'web', extension: '.html', needs: [], allows: () => true} as const),
      render: () => {
        throw new TypeError('a bug')
      },
    }
    const failure = renderEdition(broken, renderInput(sampleAlert))
    await expect(failure).rejects.toBeInstanceOf(RenderFailure)
    await expect(failure).rejects.toMatchObject({edition: 'web', cause: new TypeError('a bug')})
  })
})

describe('an edition of a note with mistakes', () => {
  it('has them marked in the language that is asked for, and is none for programs while fields are lacking', async () => {
    const memo = memoOver(goodNote({text: 'Voir [l’autre](nulle-part.fr.md).'}).replace('2026-11-18', 'hier'))
    const pages = await Promise.all(
      (['fr', 'en'] as const).map(async language => {
        const key = markedKey({path, language, isRed: false})
        const found = await memo.get(marked, key)
        expect(found?.ids).toEqual(expect.not.arrayContaining(['stix', 'csl', 'metadata']))
        const {shown} = await memo.get(markedEdition, markedEditionKey(key, 'text', 'digest'))
        return Buffer.from(shown.bytes).toString()
      }),
    )
    expect(pages.map(text => /Trouvé|Unexpected/.exec(text)?.[0])).toEqual(['Trouvé', 'Unexpected'])
  })

  it('is under the strictest label where its own is not known, and is not made where it cannot be parsed', async () => {
    const memo = memoOver(goodNote({tlp: 'TLP:BLEU'}))
    const labelOf = async (isRed: boolean) =>
      (await memo.get(marked, markedKey({path, language: 'fr', isRed})))?.document.masthead.tlp
    expect([await labelOf(false), await labelOf(true)]).toEqual(['TLP:AMBER+STRICT', 'TLP:RED'])
    expect(await memoOver('').get(marked, markedKey({path, language: 'fr', isRed: false}))).toBeUndefined()
  })
})
