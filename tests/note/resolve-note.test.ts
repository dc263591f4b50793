import {join} from 'node:path'
import {toString} from 'mdast-util-to-string'
import {describe, expect, it} from 'vitest'
import type {Document} from '../../src/model/document.js'
import {goodNote as noteWith} from '../support/cli.js'
import {goodNote} from '../support/front-matter.js'
import {halves} from '../support/halves.js'
import {notesFolder, resolveBytes, resolveFixture, resolveText} from '../support/resolve.js'
import {samplePublication} from '../support/sample-publication.js'

/** A document as its fixture keeps it: without what is long, or elsewhere. */
function printed({images, source, labels: _labels, metadata: _metadata, ...rest}: Document): string {
  const pictures = [...images.values()].map(({bytes, ...image}) => ({...image, bytes: bytes.length}))
  return `${JSON.stringify({...rest, images: pictures, source: source.markdown.length}, null, 2)}\n`
}

describe('a resolved note', () => {
  for (const {cases, speed} of halves(
    [
      ['alert', 'alert.fr.md'],
      ['alert', 'alert.en.md'],
      ['tribune', 'tribune.fr.md'],
      ['red', 'red.fr.md'],
    ],
    3,
  ))
    it.each(cases)('is the document that its fixture expects: %s/%s', speed, async (folder, name) => {
      const document = await resolveFixture(folder, name)
      await expect(printed(document)).toMatchFileSnapshot(join(notesFolder, folder, name.replace('.md', '.json')))
    })

  it('is the same document twice', {tags: 'slow'}, async () => {
    const [one, two] = [await resolveFixture('alert', 'alert.fr.md'), await resolveFixture('alert', 'alert.fr.md')]
    expect(one).toEqual(two)
  })

  it('chooses the form of its mail, or leaves it to the publication', async () => {
    const formOf = async (head: string, publication = samplePublication) =>
      (await resolveText(goodNote.replace('specimen: oui', head), {publication})).document?.mail.form
    const digests = {...samplePublication, mailForm: 'digest'} as const
    expect(await formOf('specimen: oui')).toBe('full')
    expect(await formOf('forme_courriel: abrégé')).toBe('digest')
    expect(await formOf('specimen: oui', digests)).toBe('digest')
    expect(await formOf('mail_form: full', digests)).toBe('full')
  })

  it('keeps numbers with what they count in its titles', async () => {
    const {document} = await resolveText(
      goodNote
        .replace(/^titre: .*$/m, 'titre: Trois câbles en dix jours')
        .replace(/\n---\n/, '\nsous_titre: Deux navires\n---\n')
        .concat(
          '\n## Quatre *ports*, 12 villes\n\nQuatre ports.\n\n:::tableau[Sept escales]\n| a |\n| - |\n| 1 |\n:::\n',
        ),
    )
    const {masthead, body = []} = document ?? {}
    expect(masthead?.titleText).toBe('Trois\u00A0câbles en dix\u00A0jours')
    expect([masthead?.title, masthead?.subtitle].map(children => toString({children}))).toEqual([
      'Trois\u00A0câbles en dix\u00A0jours',
      'Deux\u00A0navires',
    ])
    const words = body.map(block => toString(block.type === 'table' ? {children: block.title} : block))
    expect(words.slice(-3)).toEqual(['Quatre\u00A0ports, 12\u00A0villes', 'Quatre ports.', 'Sept\u00A0escales'])
  })

  it('is plain data', {tags: 'slow'}, async () => {
    const {images, source, ...document} = await resolveFixture('alert', 'alert.fr.md')
    expect(JSON.parse(JSON.stringify(document))).toEqual(document)
    expect([...images.values(), ...source.files].every(({bytes}) => bytes instanceof Uint8Array)).toBe(true)
  })

  it('is marked as a draft when asked', async () => {
    expect((await resolveFixture('alert', 'alert.fr.md', {asDraft: true})).masthead.tag).toBe('Brouillon')
  })

  it('says that it is expired from the day after the last one', {tags: 'slow'}, async () => {
    const labels = async (today: string) =>
      (await resolveFixture('alert', 'alert.fr.md', {today})).notices.map(({label}) => label)
    expect(await labels('2026-11-30')).toEqual(['Corrigée le 5\u00A0mai\u00A02026'])
    expect(await labels('2026-12-01')).toEqual([
      'Expirée le 30\u00A0novembre\u00A02026',
      'Corrigée le 5\u00A0mai\u00A02026',
    ])
  })
})

describe('a TLP:RED note', () => {
  it('says nothing of itself in its mail but its reference', async () => {
    const {mail} = await resolveFixture('red', 'red.fr.md')
    expect(mail.subject).toBe('[TLP:RED] CESS-2026-ALE-904')
    expect(JSON.stringify(mail)).not.toMatch(/secret|substance|sous-titre|conseil|note rouge/)
    expect(mail.handling?.length).toBeGreaterThan(0)
  })
})

it('keeps days whole in the sources and in tables', async () => {
  const sources = '@online{a, title={Un site}, url={https://example.org/}, urldate={2026-11-01}, year={2026}}'
  const text = 'Selon [@a], le 2 mars 2027.\n\n| Jour | Lieu |\n| --- | --- |\n| 1er déc. 2026 | Orvale |'
  const note = new TextEncoder().encode(noteWith({text, fields: 'bibliographie: a.bib\n'}))
  const files = new Map([['a.bib', new TextEncoder().encode(sources)]])
  const {document} = await resolveBytes('note.fr.md', note, {root: notesFolder, notes: [], files})
  const table = document?.body.find(block => block.type === 'table')
  const words = [document?.references[0]?.children, table?.type === 'table' ? table.rows[0]?.[0] : []]
  const [source, day] = words.map(children => toString({type: 'root', children}))
  expect(source).toMatch(/consulté le 1er\u00A0novembre\u00A02026\.$/)
  expect(day).toBe('1er\u00A0déc.\u00A02026')
})
