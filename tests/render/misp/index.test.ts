import {Ajv} from 'ajv'
import {describe, expect, it} from 'vitest'
import type {Document} from '../../../src/model/document.js'
import type {PlainMetadata} from '../../../src/model/front-matter.js'
import type {TlpLabel} from '../../../src/model/tlp.js'
import {editionOf} from '../../../src/render/index.js'
import {renderMisp} from '../../../src/render/misp/index.js'
import {renderStix} from '../../../src/render/stix/index.js'
import {sampleAlert, samplePublication, sampleTribune} from '../../support/sample-document.js'
import {sampleTranslation} from '../../support/sample-translation.js'
import {line} from '../../support/sample-parts.js'

const uuid = {type: 'string', pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$'}
const text = {type: 'string', minLength: 1}
const seconds = {type: 'string', pattern: '^[1-9][0-9]{8,}$'}
const strictly = (properties: object, optional: readonly string[] = []) => ({
  type: 'object',
  additionalProperties: false,
  required: Object.keys(properties).filter(key => !optional.includes(key)),
  properties,
})
const part = {
  distribution: {const: '5'},
  sharing_group_id: {const: '0'},
  timestamp: seconds,
  deleted: {type: 'boolean'},
}

/** The MISP core format's required attributes (Event, Attribute, EventReport, Tag), but for ids of one instance. */
const isEvent = new Ajv().compile(
  strictly({
    Event: strictly({
      uuid,
      info: {type: 'string', minLength: 1, maxLength: 256, pattern: '^[^\\n]*$'},
      date: {type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$'},
      timestamp: seconds,
      published: {const: false},
      publish_timestamp: {const: '0'},
      first_publication: {const: '0'},
      analysis: {enum: ['0', '1', '2']},
      threat_level_id: {enum: ['1', '2', '3', '4']},
      distribution: {enum: ['0', '1', '2', '3']},
      sharing_group_id: {const: '0'},
      extends_uuid: {anyOf: [uuid, {const: ''}]},
      attribute_count: {type: 'string', pattern: '^\\d+$'},
      Orgc: strictly({name: text, uuid}),
      Tag: {
        type: 'array',
        uniqueItems: true,
        items: strictly({name: text, colour: {type: 'string', pattern: '^#[0-9A-F]{6}$'}, exportable: {const: true}}, [
          'colour',
        ]),
      },
      Attribute: {
        type: 'array',
        items: strictly({
          uuid,
          category: text,
          type: {enum: ['text', 'link']},
          value: text,
          to_ids: {const: false},
          ...part,
        }),
      },
      EventReport: {type: 'array', items: strictly({uuid, name: text, content: text, ...part})},
    }),
  }),
)

interface Event {
  readonly [key: string]: unknown
  readonly uuid: string
  readonly Tag: readonly {readonly name: string}[]
  readonly Attribute: readonly {readonly value: string; readonly uuid: string; readonly deleted: boolean}[]
  readonly EventReport: readonly {readonly content: string; readonly deleted: boolean}[]
}

async function eventOf(document: Document): Promise<Event> {
  const file: unknown = JSON.parse(renderMisp(document, samplePublication))
  isEvent(file)
  expect(isEvent.errors ?? []).toEqual([])
  // The schema says so.
  return (file as {readonly Event: Event}).Event
}

const withFields = (fields: Partial<PlainMetadata>, document = sampleAlert): Document => ({
  ...document,
  metadata: {...document.metadata, ...fields},
})
const withTlp = (tlp: TlpLabel): Document => ({...sampleAlert, masthead: {...sampleAlert.masthead, tlp}})
const tags = ({Tag}: Event) => Tag.map(({name}) => name)

describe('renderMisp', () => {
  it('makes an event of a note, with its day, level and publisher', async () => {
    expect(await eventOf(sampleAlert)).toMatchObject({
      info: `${sampleAlert.masthead.titleText} (CESS-2026-ALE-014)`,
      date: '2026-11-18',
      timestamp: String(Date.UTC(2026, 10, 20) / 1000),
      analysis: '2',
      threat_level_id: '1',
      extends_uuid: '',
      attribute_count: '2',
      Orgc: {name: 'European Centre for Security and Strategy'},
    })
  })

  it('says in tags of MISP what MISP has words for, the rest in its own', async () => {
    expect(tags(await eventOf(withFields({techniques: ['T0049', 'T0085.003']})))).toEqual([
      'tlp:clear',
      'estimative-language:likelihood-probability="likely"',
      'estimative-language:confidence-in-analytic-judgment="moderate"',
      'admiralty-scale:source-reliability="b"',
      'admiralty-scale:information-credibility="2"',
      'workflow:state="complete"',
      'misp-galaxy:disarm-techniques="Flood Information Space"',
      'disarm:technique="T0049"',
      'misp-galaxy:disarm-techniques="Develop Inauthentic News Articles"',
      'disarm:technique="T0085.003"',
      'cess:threat="infrastructures-critiques"',
      'cess:threat="menaces-hybrides"',
      'cess:threat="desinformation"',
      'cess:specimen',
    ])
  })

  it.each([
    ['TLP:CLEAR', 'tlp:clear', '3'],
    ['TLP:GREEN', 'tlp:green', '1'],
    ['TLP:AMBER', 'tlp:amber', '0'],
    ['TLP:AMBER+STRICT', 'tlp:amber+strict', '0'],
  ] as const)('lets MISP pass %s on no further than it may go', async (label, tag, distribution) => {
    const event = await eventOf(withTlp(label))
    expect([tags(event)[0], event['distribution']]).toEqual([tag, distribution])
    expect(event.Attribute.some(({value}) => value.startsWith('https:'))).toBe(label === 'TLP:CLEAR')
  })

  it('is not made for TLP:RED', () => {
    expect(editionOf('misp').allows(withTlp('TLP:RED'))).toBe(false)
  })

  it('is known by the UUIDs of the report and the publisher in STIX', async () => {
    const stix = renderStix(sampleAlert, samplePublication)
    const event = await eventOf(sampleAlert)
    expect(stix).toContain(`"report--${event.uuid}"`)
    expect(event['Orgc']).toHaveProperty('uuid', /"identity--([^"]*)"/.exec(stix)?.[1])
  })

  it('gives each thing a UUID of its own', async () => {
    const [one, other] = [await eventOf(sampleAlert), await eventOf(withFields({id: 'CESS-2026-ALE-015'}))]
    const uuids = [one, other].flatMap(event => [event.uuid, ...event.Attribute.map(attribute => attribute.uuid)])
    expect(new Set(uuids).size).toBe(uuids.length)
  })

  it('extends the event of the original with that of a translation', async () => {
    const event = await eventOf(sampleTranslation)
    expect(event['extends_uuid']).toBe((await eventOf(sampleAlert)).uuid)
  })

  it('revokes what it said of a note that was withdrawn', async () => {
    const event = await eventOf(withFields({status: 'withdrawn'}))
    expect(tags(event)).toContain('workflow:state="rejected"')
    expect([...event.Attribute, ...event.EventReport].every(({deleted}) => deleted)).toBe(true)
  })

  it('says that a draft is one', async () => {
    const masthead = {...sampleAlert.masthead, tag: sampleAlert.labels.draft}
    expect(tags(await eventOf({...sampleAlert, masthead}))).toContain('workflow:state="draft"')
  })

  it('has no level for a note without severity', async () => {
    expect(await eventOf(sampleTribune)).toMatchObject({threat_level_id: '4'})
  })

  it('shows summary and key points as words, whatever signs are in them', async () => {
    const document = {...sampleAlert, summary: [line('Un *mot*.'), line('@[tag](x)')], keyPoints: [line('a_b')]}
    expect((await eventOf(document)).EventReport[0]?.content).toBe('Un \\*mot\\*.\n\n\\@\\[tag\\](x)\n\n- a\\_b')
    expect((await eventOf({...sampleAlert, summary: [], keyPoints: []})).EventReport).toEqual([])
  })
})
