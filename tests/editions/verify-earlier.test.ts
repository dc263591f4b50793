// @module-tag slow
import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {beforeEach, describe, expect, it, vi} from 'vitest'
import type {Told} from '../../src/browser/verify/told.js'
import {verifyFiles} from '../../src/engine/verify/verify-files.js'
import {folderWith} from '../support/folder.js'
import {lifeEpoch} from '../support/life.js'
import {judged, verifiedHouse, type House} from '../support/verified-house.js'
import {toldByPage} from '../support/verify-page.js'

let house: House

beforeEach(async () => {
  vi.stubEnv('SOURCE_DATE_EPOCH', lifeEpoch)
  house = await verifiedHouse()
})

/** The page's answer to a file, in the house's folder of what went out or in its site. */
const toldOf = (folder: 'files' | 'site', name: string): Promise<Told> =>
  toldByPage(house.site, join(house[folder], name))

describe('the page for verifying, given a file of an earlier version', () => {
  const replaced = /There is a newer version:\s1\.1/
  it.each(['a.fr.pdf', 'a.fr.html', 'a.fr.md'])('calls it genuine and says what replaced it: %s', async name => {
    const {state, cautions, lines} = await toldOf('files', name)
    expect([state, cautions]).toEqual(['genuine', [expect.stringMatching(replaced)]])
    expect(lines[0]).toMatch(/version\s1\.0/)
  })

  it('calls it genuine and says that it was withdrawn', async () => {
    const {state, cautions} = await toldOf('files', 'b.fr.pdf')
    expect([state, cautions]).toEqual(['genuine', [expect.stringContaining('withdrawn')]])
  })

  it.each([
    ['as the site had it', 'files', 'a.site.html'],
    ['as the site has it beside the newest', 'site', 'notes/a/1.0/index.html'],
  ] as const)('accuses no page of it, and says what replaced it: %s', async (_, folder, name) => {
    const {state, cautions, lines, page} = await toldOf(folder, name)
    expect([state, page]).toEqual(['unknown', 'notes/a/index.html'])
    expect(cautions).toEqual([expect.stringMatching(replaced)])
    expect(lines[0]).not.toMatch(/^Not genuine/)
  })

  it.each([
    ['notes/a/1.0/index.html', '1.0', true],
    ['notes/a/changes/1.1/index.html', '1.1', false],
  ] as const)('knows the pages of versions byte by byte, by the site: %s', async (name, version, isReplaced) => {
    const {state, cautions, lines} = await toldOf('site', name)
    expect(state).toBe('unknown')
    expect(lines[0]).toBe('Uncertain: CESS-2026-ALE-001, as this site has it today, which no key signs.')
    expect(lines).toContain(`A page of version\u00A0${version}.`)
    expect(cautions.some(caution => replaced.test(caution))).toBe(isReplaced)
    // The same as `cess verify` says by a copy of the site.
    const path = join(house.site, name)
    const {files} = await verifyFiles({directory: house.files, files: [path], site: house.site})
    expect(judged(files[0])).toMatchObject({verdict: 'today', leaf: {version}})
    const changed = join(folderWith({}), 'changed.html')
    writeFileSync(changed, readFileSync(path, 'utf8').replace('Quatre', 'Trente'))
    expect((await toldByPage(house.site, changed)).lines[0]).not.toContain('as this site has it today')
  })

  it('says that what it is a page of was withdrawn, of the page that stands there now', async () => {
    const {state, cautions} = await toldOf('site', 'notes/b/index.html')
    expect([state, cautions]).toEqual(['unknown', [expect.stringContaining('withdrawn')]])
  })
})
