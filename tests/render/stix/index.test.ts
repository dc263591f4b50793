import {describe, expect, it} from 'vitest'
import type {Document} from '../../../src/model/document.js'
import type {PlainMetadata} from '../../../src/model/front-matter.js'
import type {TlpLabel} from '../../../src/model/tlp.js'
import {renderStix} from '../../../src/render/stix/index.js'
import {editionOf} from '../../../src/render/index.js'
import {sampleAlert, samplePublication, sampleTribune} from '../../support/sample-document.js'
import {sampleTranslation} from '../../support/sample-translation.js'
import {checkStix} from '../../stix/check-stix.js'

type StixObject = Readonly<Record<string, unknown>> & {readonly type: string; readonly id: string}

/** Objects of a bundle that the standard allows, by type. */
async function bundled(document: Document, publication = samplePublication) {
  // The checker looks at the shape.
  const bundle = JSON.parse(renderStix(document, publication)) as {readonly objects: readonly StixObject[]}
  expect(checkStix(bundle)).toEqual([])
  const all = (type: string) => bundle.objects.filter(object => object.type === type)
  return {all, report: all('report')[0], identity: all('identity')[0]}
}

const withFields = (fields: Partial<PlainMetadata>, document = sampleAlert): Document => ({
  ...document,
  metadata: {...document.metadata, ...fields},
})
const withTlp = (tlp: TlpLabel): Document => ({...sampleAlert, masthead: {...sampleAlert.masthead, tlp}})

describe('renderStix', () => {
  it('makes a report of a note, with its confidence, threats, days and language', async () => {
    const {report, identity} = await bundled(sampleAlert)
    expect(report).toMatchObject({
      created_by_ref: identity?.id,
      created: '2026-11-18T00:00:00.000Z',
      modified: '2026-11-20T00:00:00.000Z',
      published: '2026-11-18T00:00:00.000Z',
      labels: ['infrastructures-critiques', 'menaces-hybrides', 'desinformation', 'specimen'],
      confidence: 50,
      lang: 'fr',
      name: sampleAlert.masthead.titleText,
      report_types: ['threat-report'],
      external_references: [
        {
          source_name: 'CESS',
          external_id: 'CESS-2026-ALE-014',
          url: 'https://cess.example.org/notes/cables-sous-marins/',
        },
        {source_name: 'EuroVoc', external_id: '6770', url: 'http://eurovoc.europa.eu/6770'},
      ],
    })
    expect(report?.['description']).toMatch(/^Entre le 2 et le 11/)
    expect(report).not.toHaveProperty('revoked')
  })

  it('was created when its first version on record says, and is never modified before', () => {
    const times = (day: string, fields: Partial<PlainMetadata> = {}) => {
      const moments = {day, changed: '2026-12-01T00:00:00Z'}
      const text = renderStix(withFields(fields), samplePublication, moments)
      const {objects} = JSON.parse(text) as {readonly objects: readonly StixObject[]} // Our own.
      return objects.find(({type}) => type === 'report')
    }
    expect(times('2026-11-10')).toMatchObject({
      created: '2026-11-10T00:00:00.000Z',
      modified: '2026-11-20T00:00:00.000Z',
    })
    const created = '2026-11-25T00:00:00.000Z'
    expect(times('2026-11-25')).toMatchObject({created, modified: created})
  })

  it('reports on the places and techniques of the note', async () => {
    const {all, report} = await bundled(withFields({techniques: ['T0049', 'T0085.003'], countries: ['CG']}))
    expect(all('location').map(({name, region}) => [name, region])).toEqual([
      ['French-speaking Africa', 'africa'],
      ['European Union', 'europe'],
      ['Congo', undefined],
    ])
    expect(all('location').at(-1)).toMatchObject({country: 'CG'})
    expect(all('attack-pattern').map(({name}) => name)).toEqual([
      'Flood Information Space',
      'Develop Inauthentic News Articles',
    ])
    expect(report?.['object_refs']).toEqual([...all('location'), ...all('attack-pattern')].map(({id}) => id))
  })

  it("has DISARM's own objects, so that its bundle merges with DISARM's", async () => {
    const {all} = await bundled(withFields({techniques: ['T0086.002']}))
    expect(all('attack-pattern')).toEqual([
      expect.objectContaining({
        id: 'attack-pattern--7b6c328e-b050-4d76-8e11-ff3b3fe7dea3',
        kill_chain_phases: [{kill_chain_name: 'mitre-attack', phase_name: 'develop-content'}],
      }),
    ])
    expect(all('identity').map(({name}) => name)).toContain('DISARM Foundation')
  })

  it('calls no opinion a report of threats', async () => {
    const {report} = await bundled({
      ...sampleTribune,
      metadata: {...sampleTribune.metadata, threats: ['desinformation']},
    })
    expect(report).not.toHaveProperty('report_types')
  })

  it('reports on its publisher where there is no place at all', async () => {
    const forum = await bundled(withFields({zone: 'multilateral', zones: []}))
    expect(forum.report?.['object_refs']).toEqual([forum.identity?.id])
  })

  it.each([
    ['TLP:CLEAR', '94868c89-83c2-464b-929b-a1a8aa3c8487'],
    ['TLP:GREEN', 'bab4a63c-aed9-4cf5-a766-dfca5abac2bb'],
    ['TLP:AMBER', '55d920b0-5e8b-4f79-9ee9-91f868d9b421'],
    ['TLP:AMBER+STRICT', '939a9414-2ddd-4d32-a0cd-375ea402b003'],
  ] as const)('marks the report %s by the id that all know', async (tlp, uuid) => {
    const {all, report} = await bundled(withTlp(tlp))
    expect(report?.['object_marking_refs']).toEqual([`marking-definition--${uuid}`])
    expect(all('marking-definition').map(({name}) => name)).toContain(tlp)
  })

  it('is not made for TLP:RED', () => {
    expect(editionOf('stix').allows(withTlp('TLP:RED'))).toBe(false)
  })

  it('gives no address of a note without a public page', async () => {
    const {report} = await bundled(withTlp('TLP:GREEN'))
    expect(JSON.stringify(report)).not.toContain('cess.example.org')
  })

  it('gives what notes share the same ids and contents, and each note its own', async () => {
    const [one, other] = [
      await bundled(sampleAlert),
      await bundled(withFields({id: 'CESS-2026-ALE-015'}, withTlp('TLP:AMBER'))),
    ]
    expect(other.all('location')).toEqual(one.all('location'))
    expect(other.identity).toEqual(one.identity)
    expect(other.report?.id).not.toBe(one.report?.id)
  })

  it('keeps the id of a report from version to version, and another house has another', async () => {
    const one = await bundled(sampleAlert)
    const later = await bundled(withFields({version: '1.2', title: 'Autre titre'}))
    const elsewhere = await bundled(sampleAlert, {...samplePublication, host: 'other.example.org'})
    expect(later.report?.id).toBe(one.report?.id)
    expect(elsewhere.report?.id).not.toBe(one.report?.id)
  })

  it('revokes the report of a note that was withdrawn', async () => {
    expect((await bundled(withFields({status: 'withdrawn'}))).report).toMatchObject({revoked: true})
  })

  it('makes a second version of one day newer than the first', async () => {
    const revision = {date: '2026-11-18', nature: 'update', summary: 'Suite.'} as const
    const revisions = [
      {...revision, version: '1.0'},
      {...revision, version: '1.1'},
    ]
    const {report} = await bundled(withFields({revisions}))
    expect(report).toMatchObject({modified: '2026-11-18T00:00:01.000Z'})
  })

  it('makes the withdrawal of a note newer than all versions of its day', async () => {
    // Of the history of a withdrawn note its end alone is known.
    const revisions = [{date: '2026-11-18', version: '1.2', nature: 'withdrawal', summary: 'Faux.'} as const]
    const {report} = await bundled(withFields({status: 'withdrawn', date: '2026-11-18', revisions}))
    expect(report).toMatchObject({modified: '2026-11-18T01:00:00.000Z'})
  })

  it('publishes at the end of an embargo', async () => {
    const {report} = await bundled(withFields({embargo: '2026-11-20T08:00:00+01:00'}))
    expect(report).toMatchObject({published: '2026-11-20T07:00:00.000Z'})
  })

  it('names the original of a translation by the source and id that the original has', async () => {
    const original = {source_name: 'CESS', external_id: 'CESS-2026-ALE-014'}
    const {report} = await bundled(sampleTranslation)
    expect(report?.['external_references']).toContainEqual({...original, description: 'Original of this translation'})
    expect((await bundled(sampleAlert)).report?.['external_references']).toContainEqual(
      expect.objectContaining(original),
    )
  })

  it('names no original that the note may not name', async () => {
    const document = withFields({id: 'CESS-2026-ALE-015', translation_of: 'CESS-2026-ALE-099'})
    expect(JSON.stringify(await bundled(document))).not.toContain('CESS-2026-ALE-099')
  })

  it('says where a tribune appeared first, and finds no threat in it that it does not name', async () => {
    const first_published = {outlet: 'Le Courrier des détroits', date: '2026-11-21', url: 'https://example.org/tribune'}
    const {report} = await bundled(withFields({first_published, threats: undefined}, sampleTribune))
    expect(report).not.toHaveProperty('report_types')
    expect(report?.['external_references']).toContainEqual({
      source_name: 'Le Courrier des détroits',
      description: 'First published on 2026-11-21',
      url: 'https://example.org/tribune',
    })
  })

  it('says that a draft is one', async () => {
    const masthead = {...sampleAlert.masthead, tag: sampleAlert.labels.draft}
    expect((await bundled({...sampleAlert, masthead})).report?.['labels']).toContain('draft')
  })
})
