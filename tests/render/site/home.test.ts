import {expect, it} from 'vitest'
import {siteFile} from '../../../src/render/site/index.js'
import {planSite} from '../../../src/render/site/plan-site.js'
import {publicNote, publicSite} from '../../support/public-site.js'
import {cessTemplate, templateNamed} from '../../support/template.js'

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
