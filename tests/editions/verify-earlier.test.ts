import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {beforeEach, describe, expect, it, vi} from 'vitest'
import {filesIn} from '../../src/browser/verify/facts.js'
import {verifiedPublisher} from '../../src/browser/verify/publisher.js'
import {tell, type Told} from '../../src/browser/verify/told.js'
import {judge} from '../../src/model/verify/judge.js'
import type {KnownSite} from '../../src/model/verify/known-site.js'
import type {KnownPublisher} from '../../src/model/verify/publisher.js'
import {verifyWords} from '../../src/model/verify-words/index.js'
import {lifeEpoch} from '../support/life.js'
import {verifiedHouse, type House} from '../support/verified-house.js'

let [house, known, publisher]: [House?, KnownSite?, KnownPublisher?] = []

beforeEach(async () => {
  vi.stubEnv('SOURCE_DATE_EPOCH', lifeEpoch)
  house = await verifiedHouse()
  const module = readFileSync(join(house.site, 'verify/known.js'), 'utf8')
  // As the site's own page is given it.
  known = JSON.parse(module.slice('export default '.length)) as KnownSite
  publisher = await verifiedPublisher(known)
})

/** The page's answer to a file, in the house's folder of what went out or in its site. */
async function toldOf(folder: 'files' | 'site', name: string): Promise<Told> {
  if (!house || !known || !publisher) throw new Error('no house')
  const bytes = readFileSync(join(house[folder], name))
  const [found] = await filesIn(name, bytes, publisher)
  if (!found) throw new Error('no file')
  const teller = {
    words: verifyWords('en'),
    lang: 'en',
    house: 'CESS',
    timeZone: 'Europe/Paris',
    count: 5,
    isTest: false,
  }
  return tell(judge(found.facts, publisher), teller)
}

describe('the page for verifying, given a file of an earlier version', () => {
  const replaced = /There is a newer version:\s1\.1/
  it.each(['a.fr.pdf', 'a.fr.html', 'a.fr.md'])('calls it genuine and says what replaced it: %s', async name => {
    const {state, lines} = await toldOf('files', name)
    expect([state, lines.join('\n')]).toEqual(['genuine', expect.stringMatching(replaced)])
    expect(lines[0]).toMatch(/version\s1\.0/)
  })

  it('calls it genuine and says that it was withdrawn', async () => {
    const {state, lines} = await toldOf('files', 'b.fr.pdf')
    expect([state, lines.join('\n')]).toEqual(['genuine', expect.stringContaining('withdrawn')])
  })

  it.each([
    ['as the site had it', 'files', 'a.site.html'],
    ['as the site has it beside the newest', 'site', 'notes/a/1.0/index.html'],
  ] as const)('accuses no page of it, and says what replaced it: %s', async (_, folder, name) => {
    const {state, lines, page} = await toldOf(folder, name)
    expect([state, page]).toEqual(['unknown', 'notes/a/index.html'])
    expect(lines.join('\n')).toMatch(replaced)
    expect(lines[0]).not.toMatch(/^Not genuine/)
  })

  it('says that what it is a page of was withdrawn, of the page that stands there now', async () => {
    const {state, lines} = await toldOf('site', 'notes/b/index.html')
    expect([state, lines.join('\n')]).toEqual(['unknown', expect.stringContaining('withdrawn')])
  })
})
