import {rmSync} from 'node:fs'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {build} from '../../../src/index.js'
import {builtWith} from '../../support/built-publication.js'
import {goodNote} from '../../support/cli.js'
import {published} from '../../support/site.js'

it('tells the files of the site in the order of the plan, though cards are drawn beside the others', async () => {
  const notes = [1, 2].map(number => [`note-${number}.fr.md`, goodNote({number, fields: published('')})] as const)
  const root = await builtWith(Object.fromEntries(notes))
  rmSync(join(root, 'out/site'), {recursive: true})
  const {site} = await build({directory: root, only: ['site']})
  const written = site?.written ?? []
  const places = (pattern: RegExp) => written.flatMap((path, place) => (pattern.test(path) ? [place] : []))
  const icons = places(/icon.*\.(png|ico)$/)
  const cards = places(/card\.png$/)
  const pages = places(/^site\/notes\/.*\.html$/)
  const feeds = places(/(feed|rss)\.(xml|json)$/)
  expect([icons.length > 0, cards.length, pages.length > 0, feeds.length > 0]).toEqual([true, 2 + 2, true, true])
  expect(Math.max(...icons)).toBeLessThan(Math.min(...pages))
  expect(Math.max(...pages)).toBeLessThan(Math.min(...cards))
  expect(Math.max(...cards)).toBeLessThan(Math.min(...feeds))
})
