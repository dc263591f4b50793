import assert from 'node:assert/strict'
import {momentIn} from '../../src/model/moment.js'
import type {PublicFacts, WithdrawnFacts} from '../../src/model/public-facts.js'
import {PublicNote, WithdrawnNote} from '../../src/model/public-note.js'
import type {Template} from '../../src/model/template.js'
import {factsOf} from '../../src/render/public/facts.js'
import type {SiteBrand} from '../../src/engine/queries/shared.js'
import type {SiteView} from '../../src/render/site/site-view.js'
import {sampleAlert, samplePublication} from './sample-document.js'
import {line, paragraph} from './sample-parts.js'
import {viewOfNotes} from './site-view.js'
import {cessTemplate, rasterize} from './template.js'

const moment = momentIn('UTC', '2027-01-01T00:00:00Z')
const sample = factsOf({document: sampleAlert, made: new Map()})

/** A public note with some words of its own. */
export function publicNote(own: Partial<PublicFacts> & Pick<PublicFacts, 'slug' | 'id'>): PublicNote {
  assert(sample?.kind === 'published')
  const {expires: _expires, translationOf: _original, ...facts} = sample
  const title = `Titre de ${own.slug}`
  const all: PublicFacts = {...facts, title: line(title), links: [], names: [], images: [], aliases: [], ...own}
  const document = () => ({...sampleAlert, lang: all.lang, body: [paragraph(`Texte de ${all.slug}.`)]})
  const gate = {slug: all.slug, tlp: 'TLP:CLEAR', status: 'published', date: all.date} as const
  const note = PublicNote.admit({facts: all, document, past: () => undefined}, gate, moment)
  assert(note)
  return note
}

/** The same note, withdrawn on a day. */
export function withdrawnNote({facts}: PublicNote, withdrawn: string): WithdrawnNote {
  const {slug, lang, id, type, typeName, title, authors, zone, zones, threats, date, aliases} = facts
  const gone: WithdrawnFacts = {
    ...{kind: 'withdrawn', tlp: 'TLP:CLEAR', slug, lang, id, type, typeName, title, authors},
    ...{zone, zones, threats, date, aliases, withdrawn},
    notice: {label: `Retirée le ${withdrawn}`, reason: line('Une source s’est dédite.')},
  }
  const gate = {slug, tlp: 'TLP:CLEAR', status: 'withdrawn', date} as const
  const document = () => assert.fail('of a withdrawn note nothing is read')
  const note = WithdrawnNote.admit({facts: gone, document, past: () => undefined}, gate, moment)
  assert(note)
  return note
}

/** The view that files of a site of such notes ask. */
export function publicSite(
  notes: readonly PublicNote[],
  {
    withdrawn = [],
    template = cessTemplate,
    today = '2026-11-24',
  }: {readonly withdrawn?: readonly WithdrawnNote[]; readonly template?: Template; readonly today?: string} = {},
): SiteView {
  return viewOfNotes(sampleBrand(template), [...notes, ...withdrawn], today)
}

/** A house with a site. */
export const sampleBrand = (template: Template = cessTemplate): SiteBrand => ({
  ...{template, rasterize, publication: {...samplePublication, siteUrl: 'https://example.org/publications'}},
})

/** French notes of their own days, six a month up to October 2026, newest first. */
export const manyDatedNotes = (count: number): readonly PublicNote[] =>
  Array.from({length: count}, (_, index) => {
    const month = 2026 * 12 + 9 - Math.floor(index / 6)
    const [year, number] = [Math.floor(month / 12), String(count - index).padStart(3, '0')]
    const date = `${year}-${String((month % 12) + 1).padStart(2, '0')}-${String(28 - (index % 6)).padStart(2, '0')}`
    return publicNote({slug: `note-${index}.fr`, lang: 'fr', id: `CESS-${year}-ALE-${number}`, date})
  })
