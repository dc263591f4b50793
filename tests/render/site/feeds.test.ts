import {DomUtils, parseDocument} from 'htmlparser2'
import {describe, expect, it} from 'vitest'
import {siteFile} from '../../../src/render/site/index.js'
import {planSite} from '../../../src/render/site/plan-site.js'
import {halves} from '../../support/halves.js'
import {manyDatedNotes, publicSite} from '../../support/public-site.js'

async function feedsOf(count: number, form: string): Promise<readonly string[]> {
  const site = publicSite(manyDatedNotes(count))
  const feeds = planSite(site).filter(file => file.kind === 'feed' && file.form === form)
  return Promise.all(feeds.map(async file => new TextDecoder().decode(await siteFile(site, file).render())))
}

describe.each([0, 1, 3, 70])('feeds of %i notes', count => {
  it('are JSON as it is written at once, though made of entries that are ready', {tags: 'slow'}, async () => {
    for (const feed of await feedsOf(count, 'feed.json')) {
      const unmarked = feed.replace(/^ "_cess".*\n/m, '')
      expect(`${JSON.stringify(JSON.parse(unmarked), null, 1)}\n`).toBe(unmarked)
    }
  })

  for (const {cases, speed} of halves(
    [
      ['feed.xml', 'feed'],
      ['rss.xml', 'channel'],
    ],
    4,
  ))
    it.each(cases)('have all that stands in them on lines of its own: %s', speed, async (form, name) => {
      for (const feed of await feedsOf(count, form)) {
        const [holder] = DomUtils.getElementsByTagName(name, parseDocument(feed, {xmlMode: true}))
        const shape = holder?.children.map(node => (node.type === 'text' ? node.data : '<>')).join('')
        expect(shape).toMatch(/^(?:\n<>)+\n$/)
      }
    })
})
