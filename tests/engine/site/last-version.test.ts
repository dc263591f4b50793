import {readFileSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {findsIn, type SettlingSite} from '../../../src/engine/site/settle-files.js'
import {build} from '../../../src/index.js'
import {readManifest} from '../../../src/io/manifest-file.js'
import type {PlannedFile} from '../../../src/model/site-plan.js'
import {builtWith} from '../../support/built-publication.js'
import {goodNote} from '../../support/cli.js'
import {put} from '../../support/folder.js'
import {published} from '../../support/site.js'

const open = (text = 'Un câble est rompu.') => goodNote({fields: published(), text})
const shut = (title: string) => goodNote({number: 2, title, tlp: 'TLP:AMBER', text: 'La vanne reste ouverte.'})

const secretsIn = (root: string) => readManifest(join(root, 'out'))?.site?.secrets

it('remembers of a complete site what it was looked through for', {tags: 'slow'}, async () => {
  const root = await builtWith({'ouverte.fr.md': open()}, {only: ['site']})
  const none = secretsIn(root)
  const after = async (path: string, text: string) => {
    put(join(root, 'notes', path), text)
    await build({directory: root, only: ['site']})
    return secretsIn(root)
  }
  put(join(root, 'notes/fermee.fr.md'), shut('La vanne'))
  const first = await after('ouverte.fr.md', open('Un câble est coupé.'))
  expect(first).not.toBe(none)
  expect(await after('ouverte.fr.md', open('Deux câbles sont coupés.'))).toBe(first)
  put(join(root, 'notes/fermee.fr.md'), shut('La vanne du nord'))
  expect(await after('ouverte.fr.md', open('Trois câbles sont coupés.'))).not.toBe(first)
  put(join(root, 'notes/fermee.fr.md'), shut('La vanne'))
  expect(await after('ouverte.fr.md', open('Quatre câbles sont coupés.'))).toBe(first)
  // Of what is written while nothing is secret, nobody knows that it has no word of what will be.
  rmSync(join(root, 'notes/fermee.fr.md'))
  expect(await after('ouverte.fr.md', open('Cinq câbles sont coupés.'))).toBe(none)
})

it('gives the audit the last version of a feed, if that was looked through for the same and stands as it was written', async () => {
  const root = await builtWith({'ouverte.fr.md': open()}, {only: ['site']})
  const out = join(root, 'out')
  const files = readManifest(out)?.site?.files ?? new Map()
  const feed: PlannedFile = {kind: 'feed', topic: null, archive: null, form: 'feed.xml', path: 'feed.xml'}
  const given: (Uint8Array | undefined)[] = []
  const lastFor = async (file: PlannedFile, [looked, secrets]: readonly [string | undefined, string]) => {
    const auditor: SettlingSite['auditor'] = {
      audit: async ({last}) => {
        given.push(last?.(secrets))
        return []
      },
      secrets: () => secrets,
    }
    const settling = {auditor, secrets: looked, before: files, building: {context: {out}}, entries: new Map()}
    await findsIn(settling as unknown as SettlingSite, file, {bytes: Buffer.of(), hash: '', notes: []})
    return given.at(-1)
  }
  expect(await lastFor(feed, ['same', 'same'])).toEqual(readFileSync(join(out, 'site/feed.xml')))
  expect(await lastFor(feed, ['other', 'same'])).toBeUndefined()
  expect(await lastFor(feed, [undefined, 'same'])).toBeUndefined()
  expect(await lastFor({...feed, kind: 'sitemap'}, ['same', 'same'])).toBeUndefined()
  put(join(out, 'site/feed.xml'), 'by hand')
  expect(await lastFor(feed, ['same', 'same'])).toBeUndefined()
})
