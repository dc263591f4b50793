import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'
import {asked, withPicture} from '../../scripts/queries.mjs'
import {buildWith} from '../../src/engine/build/build.js'
import {checkWith} from '../../src/engine/check/check-notes.js'
import {openMemo} from '../../src/engine/publication/open-memo.js'
import {queries} from '../../src/engine/queries/index.js'
import {openBuildContext} from '../../src/engine/context/context.js'
import {RandomPublication} from '../support/random-publication.js'

const nameOf = (id: string): string => id.split('\u0000')[0] ?? id

describe('the picture of the queries', () => {
  it('is as the queries are: else `npm run queries`', () => {
    const path = fileURLToPath(new URL('../../ARCHITECTURE.md', import.meta.url))
    expect(readFileSync(path, 'utf8')).toBe(withPicture())
  })

  it('names each of them, and leaves out nothing that one was seen to ask', {tags: 'slow'}, async () => {
    const views = asked().flatMap(([name, other]) => (name === 'SiteView' ? [other] : []))
    // Whoever has the view asks what it asks, and is seen to.
    const pairs = asked().flatMap(([name, other]) =>
      other === 'SiteView' ? views.map(one => [name, one]) : [[name, other]],
    )
    const drawn = new Set(pairs.map(pair => pair.join(' asks ')))
    const all = new Set([...queries.map(({name}) => name), 'SiteView'])
    // One may ask nothing, and is asked.
    expect(
      new Set(
        asked()
          .flat()
          .filter(name => all.has(name)),
      ),
    ).toEqual(all)
    const publication = new RandomPublication(2)
    for (let note = 0; note < 20; note++) publication.change(['publish'])
    const seen = new Set<string>()
    for (let step = 0; step < 3; step++) {
      const context = openBuildContext({directory: publication.root})
      const open = openMemo(context)
      await checkWith(open, context)
      await buildWith(context, open)
      for (const {id, deps} of open.memo.traces()) for (const dep of deps) seen.add(`${nameOf(id)} asks ${nameOf(dep)}`)
      open.close()
      publication.change(['picture', 'link', 'status', 'embargo', 'expires', 'add'])
    }
    expect([...seen].filter(pair => !drawn.has(pair))).toEqual([])
    expect(seen).toContain('findings asks examined')
    expect(seen).toContain('siteFile asks row')
  })
})
