import {cpSync} from 'node:fs'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest'
import {auditKeeping, auditTree} from '../../../src/engine/audit/audit-tree.js'
import {isKnownClean} from '../../../src/engine/audit/clean-tree.js'
import {build} from '../../../src/index.js'
import {
  changes,
  contextOf,
  folderIn,
  isKnown,
  page,
  publicationOf,
  secret,
  setDay,
  told,
} from '../../support/audited-site.js'
import {folderWith, put} from '../../support/folder.js'
import {halves} from '../../support/halves.js'

beforeEach(() => setDay(24))
afterEach(() => vi.unstubAllEnvs())

describe('a folder in which nothing was found', () => {
  for (const {cases, speed} of halves(Object.entries(changes), 8))
    it.each(cases)('is looked at again after a change of %s', speed, async (_, {files, first, change, finds}) => {
      const root = await publicationOf(files)
      await first?.(root)
      const context = contextOf(root)
      expect(await auditKeeping(context, folderIn(root))).toMatchObject({messages: [], failures: []})
      expect(isKnown(root)).toBe(true)
      await change(root)
      expect(isKnown(root)).toBe(false)
      const kept = await auditKeeping(contextOf(root), folderIn(root))
      expect(new Set(kept.messages.map(({ruleId}) => ruleId))).toEqual(new Set(finds))
      // Nothing is kept of what was found.
      expect(isKnown(root)).toBe(false)
    })

  it('is looked at again where somebody wrote there during the audit', {tags: 'slow'}, async () => {
    const root = await publicationOf()
    const onProgress = () => put(page(root), 'Rien.')
    expect((await auditKeeping({...contextOf(root), onProgress}, folderIn(root))).messages).toEqual([])
    expect(isKnown(root)).toBe(false)
  })

  it('is believed nowhere else, of no other tool, and for no other folder', {tags: 'slow'}, async () => {
    const root = await publicationOf()
    await auditKeeping(contextOf(root), folderIn(root))
    const context = contextOf(root)
    expect(isKnownClean(context, folderIn(root))).toBe(true)
    expect(isKnownClean({...context, toolId: 'other'}, folderIn(root))).toBe(false)
    expect(isKnownClean({...context, template: 'plain'}, folderIn(root))).toBe(false)
    expect(isKnownClean(context, join(folderIn(root), 'about'))).toBe(false)
    const copy = folderWith()
    cpSync(root, copy, {recursive: true, preserveTimestamps: true})
    expect(isKnown(copy)).toBe(false)
    cpSync(join(root, 'out'), join(root, 'out2'), {recursive: true, preserveTimestamps: true})
    expect(isKnownClean(contextOf(root, join(root, 'out2')), join(root, 'out2/site'))).toBe(false)
    cpSync(join(root, 'out2/.cess/last-audit.json'), join(copy, 'out/.cess/last-audit.json'))
    expect(isKnown(copy)).toBe(false)
  })
})

it('is told again by strict builds as long as it stands there', {tags: 'slow'}, async () => {
  const root = await publicationOf()
  const rules = async () =>
    (await build({directory: root, only: ['site'], strict: true})).messages.map(one => one.ruleId)
  expect([await rules(), isKnown(root), await rules()]).toEqual([[], true, []])
  put(page(root), secret)
  expect([await rules(), await rules()]).toEqual([['audit-text'], ['audit-text']])
  put(page(root), told)
  expect([await rules(), isKnown(root)]).toEqual([[], true])
  expect((await auditTree(contextOf(root), folderIn(root))).messages).toEqual([])
})
