import {existsSync, readdirSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, expectTypeOf, it} from 'vitest'
import {deskEditions, deskFacts} from '../../../src/model/desk.js'
import {catalogue, type EditionId} from '../../../src/model/editions/catalogue.js'
import {deskTabs, editionGroups} from '../../../src/model/editions/facts.js'
import {
  editionIds,
  groupsOnSite,
  isPrinted,
  noteFiles,
  siteExports,
  sitePlaces,
  toldEditions,
  type SiteExportId,
} from '../../../src/model/editions/lists.js'
import {editions} from '../../../src/render/index.js'

const folder = fileURLToPath(new URL('../../../src/render', import.meta.url))
const compiled = (id: string): string => new URL(`../../../dist/render/${id}/index.js`, import.meta.url).href

describe('the catalogue of editions', () => {
  it.each(editionIds)('has a folder for %s, which renders', async id => {
    expect(existsSync(join(folder, id, 'index.ts')), `src/render/${id}/index.ts, which renders it`).toBe(true)
    const found = (await import(compiled(id))) as {readonly render?: unknown}
    expect(found.render).toBeInstanceOf(Function)
  })

  it('has an entry for each folder that renders an edition', () => {
    const folders = readdirSync(folder, {withFileTypes: true}).filter(entry => entry.isDirectory())
    expect(editionIds.filter(id => !folders.some(({name}) => name === id))).toEqual([])
    expect(editions.map(({id}) => id)).toEqual(editionIds)
  })

  it('has each below those that it needs', () => {
    for (const [index, id] of editionIds.entries())
      for (const other of catalogue[id].needs) expect(editionIds.indexOf(other)).toBeLessThan(index)
  })

  it('gives each an ending and a place of its own', () => {
    const all = editionIds.map(id => catalogue[id].extension)
    expect(new Set(all).size).toBe(all.length)
    const places = siteExports.map(id => sitePlaces[id].site.place)
    expect(new Set(places).size).toBe(places.length)
  })

  it('has a place on the desk, and is told, for all that stands in the folder of a note', () => {
    expect(deskEditions).toEqual([...noteFiles, 'source'])
    for (const edition of deskEditions) expect(deskTabs).toContain(deskFacts[edition].desk.tab)
    expect(toldEditions.toSorted()).toEqual(noteFiles.toSorted())
  })

  it('says what the site has: the PDF and what programs read, made with it', () => {
    expect(groupsOnSite).toEqual(['pdf', 'data'])
    expect(siteExports).not.toContain('pdf')
    expectTypeOf<Extract<SiteExportId, 'pdf' | 'web' | 'public'>>().toBeNever()
    expectTypeOf<SiteExportId>().toExtend<EditionId>()
    for (const id of siteExports) expect(editionGroups).toContain(catalogue[id].group)
  })

  it('knows what is printed', () => {
    expect(editionIds.filter(isPrinted)).toEqual(['pdf', 'eml', 'public'])
  })
})
