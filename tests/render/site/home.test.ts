import {expect, it} from 'vitest'
import {siteFile} from '../../../src/render/site/index.js'
import {planSite} from '../../../src/render/site/plan-site.js'
import type {Names} from '../../../src/model/text.js'
import {publicNote, publicSite} from '../../support/public-site.js'
import {cessTemplate, templateNamed} from '../../support/template.js'
import fc from 'fast-check'
import type {Phrasing} from '../../../src/model/phrasing.js'
import {plainWords} from '../../../src/model/plain-words.js'
import {firstSentences} from '../../../src/render/site/home.js'

const zones = ['asie-centrale', 'multilateral', 'asie-centrale', 'multilateral']
const notes = zones.map((zone, index) =>
  publicNote({slug: `note-${index}.fr`, lang: 'fr', id: `CESS-2026-ALE-00${index}`, zone, zones: []}),
)

/** Links of the home page that lead to lists, as they are named to whoever hears them alone. */
async function listLinks(template: typeof cessTemplate): Promise<readonly string[]> {
  const site = publicSite(notes, {template})
  const planned = planSite(site).find(({path}) => path === 'index.html')
  if (!planned) throw new Error('no home page')
  const home = new TextDecoder().decode(await siteFile(site, planned).render())
  const byId = new Map([...home.matchAll(/ id="([^"]+)"[^>]*>([^<]*)</g)].map(([, id = '', text = '']) => [id, text]))
  return [...home.matchAll(/<p class="(?:group-count|all)"><a([^>]*)>([^<]*)</g)].map(([, tag = '', text = '']) => {
    const ids = /aria-labelledby="([^"]*)"/.exec(tag)?.[1]?.split(' ')
    return ids ? ids.map(id => byId.get(id)).join(' ') : text
  })
}

it.each([cessTemplate, templateNamed('plain')])('names each list that its home page leads to', async template => {
  const names = (await listLinks(template)).map(name => name.replaceAll(/\s/g, ' '))
  expect(names).toEqual(['Asie centrale 2 publications', 'Cadre multilatéral 2 publications', 'Publications'])
})

const homeOf = async (published: typeof notes, template: typeof cessTemplate, about?: Names) => {
  const base = publicSite(published, {template})
  const site = about ? {...base, publication: {...base.publication, about}} : base
  const planned = planSite(site).find(({path}) => path === 'index.html')
  if (!planned) throw new Error('no home page')
  return new TextDecoder().decode(await siteFile(site, planned).render())
}

it.each([cessTemplate, templateNamed('plain')])(
  'says who the house is until something is published',
  async template => {
    const empty = await homeOf([], template, {fr: 'Maison fondée hier.', en: 'Founded yesterday.'})
    expect([...empty.matchAll(/<dt><a href="([^"]+)"/g)].map(([, to]) => to)).toEqual(
      ['about', 'method', 'tlp', 'accessibility', 'privacy'].map(id => expect.stringContaining(id)),
    )
    expect(empty).toContain('>Maison fondée hier.</dd>')
    expect(empty).not.toContain('<p class="all">')
    expect(await homeOf(notes, template)).not.toContain('<dl class="topics">')
  },
)

const text = (value: string): Phrasing => ({type: 'text', value})
const strong = (value: string): Phrasing => ({type: 'strong', children: [text(value)]})
const first = (most: number, ...nodes: readonly Phrasing[]) => plainWords(firstSentences(nodes, most))

it.each([
  ['Un câble est rompu. Un autre tient.', 25, 'Un câble est rompu.'],
  ['Un câble est rompu. Un autre tient.', 35, 'Un câble est rompu. Un autre tient.'],
  ['Un câble est rompu au large. Un autre.', 5, 'Un câble est rompu au large.'],
  ['Est-il rompu\u202F? «\u00A0Certes.\u00A0» Nul ne le répare.', 30, 'Est-il rompu\u202F? «\u00A0Certes.\u00A0»'],
  ['Elle perd 80\u202F%. Les autres tiennent bon.', 20, 'Elle perd 80\u202F%.'],
  ['M. Modèle et Mme. Patron le disent. Et puis rien.', 40, 'M. Modèle et Mme. Patron le disent.'],
  ['კაბელი გაწყდა. მეორე მთელია.', 10, 'კაბელი გაწყდა. მეორე მთელია.'],
  ['Sans fin aucune, et long', 5, 'Sans fin aucune, et long'],
])('takes of «%s» what has room in %i characters', (value, most, expected) => {
  expect(first(most, text(value))).toBe(expected)
})

it('goes on past what is marked, and cuts nothing in it', () => {
  expect(first(30, text('Un '), strong('câble. Le'), text(' reste. Puis la suite, longue.'))).toBe(
    'Un câble. Le reste.',
  )
})

it('gives the beginning of any text, whole where it has room', () => {
  const word = fc.constantFrom('Un', 'câble.', 'tient', 'Oui', '80 %.', 'a.', '»', '\u202F!', 'É.', 'ტექსტი.')
  const node = fc
    .tuple(fc.array(word, {maxLength: 12}), fc.boolean())
    .map(([words, isStrong]) => (isStrong ? strong : text)(`${words.join(' ')} `))
  fc.assert(
    fc.property(fc.array(node, {maxLength: 5}), fc.nat(80), (nodes, most) => {
      const [all, taken] = [plainWords(nodes), first(most, ...nodes)]
      const endsSentence = taken === all || (all.length > most && /[.!?…][»”’)\s]*$/u.test(taken))
      expect(all.startsWith(taken)).toBe(true)
      expect(endsSentence).toBe(true)
    }),
  )
})

it('raises letters of days and titles in lists as on pages', async () => {
  const title = [
    {type: 'text', value: 'Le 1'},
    {type: 'superscript', children: [{type: 'text', value: 'er'}]},
    {type: 'text', value: '\u00A0câble'},
  ] as const
  const days = ['2026-11-01', '2026-10-01'].map((date, index) =>
    publicNote({
      slug: `jour-${index}.fr`,
      lang: 'fr',
      id: `CESS-2026-ALE-01${index}`,
      zone: 'multilateral',
      zones: [],
      date,
      title,
    }),
  )
  const home = await homeOf(days, cessTemplate)
  expect(home).toMatch(/>1<sup>er<\/sup>\snovembre\s2026<\/time>/)
  expect(home).toMatch(/>1<sup>er<\/sup>\soct.\s2026<\/time>/)
  expect(home).toMatch(/>Le 1<sup>er<\/sup>\scâble<\/a>/)
})

it('tells languages of one name apart by their regions', async () => {
  const spoken = ['fr', 'en', 'en-GB'].map((lang, index) =>
    publicNote({slug: `note-${index}.${lang}`, lang, id: `CESS-2026-ALE-01${index}`, zone: 'multilateral', zones: []}),
  )
  const site = publicSite(spoken)
  const planned = planSite(site).find(({path}) => path === 'index.html')
  const home = planned ? new TextDecoder().decode(await siteFile(site, planned).render()) : ''
  expect([...home.matchAll(/hreflang="[^"]+" title="[^"]+"[^>]*>([^<]+)</g)].map(([, code]) => code)).toEqual([
    'FR',
    'EN',
    'EN-GB',
  ])
})
