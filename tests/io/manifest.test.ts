import {readdirSync, readFileSync, statSync, truncateSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import type {ArtifactEntry, Manifest} from '../../src/io/manifest.js'
import {
  emptyManifest,
  readManifest,
  readFileColumns,
  manifestIdentity,
  writeManifest,
} from '../../src/io/manifest-file.js'
import {folderWith} from '../support/folder.js'

const path = fc.stringMatching(/^notes(\/[^/\\.\0]{1,8}){0,3}$/)
const stamp = fc.record({
  sizeBytes: fc.nat(),
  mtimeMs: fc.double({min: 0, max: 4e12, noNaN: true}),
  ctimeMs: fc.double({min: 0, max: 4e12, noNaN: true}),
  hash: fc.constantFrom('', '0123456789abcdef0123456789abcdef'),
})
const entryOf = <Edition extends ArtifactEntry['edition']>(edition: fc.Arbitrary<Edition>) =>
  fc.tuple(edition, path, stamp).map(([kind, at, rest]) => ({edition: kind, path: at, ...rest}))
const notes = fc.dictionary(
  path,
  fc.record(
    {
      slug: fc.string(),
      isRed: fc.boolean(),
      artifacts: fc.array(entryOf(fc.constantFrom<ArtifactEntry['edition']>('web', 'pdf', 'text'))),
      stuck: fc.array(path),
    },
    {requiredKeys: ['slug', 'isRed', 'artifacts']},
  ),
  {noNullPrototype: true},
)
const siteFiles = fc
  .uniqueArray(fc.tuple(entryOf(fc.constant('site' as const)), fc.string(), fc.array(fc.string())), {
    selector: ([{path: at}]) => at,
  })
  .map(files => new Map(files.map(([entry, print, shown]) => [entry.path, {...entry, print, notes: shown}])))
const site = fc.record(
  {isWhole: fc.boolean(), notes: fc.constant({}), files: siteFiles, down: fc.array(path)},
  {requiredKeys: ['isWhole', 'notes', 'files']},
)
const manifests: fc.Arbitrary<Manifest> = fc.record(
  {publication: fc.string(), timeZone: fc.string(), notes, site},
  {requiredKeys: ['publication', 'notes']},
)

describe('the manifest', () => {
  it('comes back as it was written, and leaves nothing beside it', () => {
    const out = folderWith()
    writeManifest(out, emptyManifest('..'))
    expect(readManifest(out)).toEqual(emptyManifest('..'))
    expect(readdirSync(join(out, '.cess'))).toEqual(['manifest.json'])
  })

  it('comes back so whatever stands, in the same order', {tags: 'slow'}, () => {
    const out = folderWith()
    fc.assert(
      fc.property(manifests, manifest => {
        writeManifest(out, manifest)
        expect(readManifest(out)).toEqual(manifest)
        expect([...(readManifest(out)?.site?.files ?? [])]).toEqual([...(manifest.site?.files ?? [])])
      }),
    )
  })

  it('counts as absent where it was cut, wherever', () => {
    const out = folderWith()
    const artifact = {edition: 'web', path: 'notes/a/a.html', hash: 'h', sizeBytes: 1, mtimeMs: 2, ctimeMs: 3} as const
    writeManifest(out, {publication: '..', notes: {a: {slug: 'a', isRed: false, artifacts: [artifact]}}})
    const file = join(out, '.cess/manifest.json')
    const whole = readFileSync(file, 'utf8')
    writeFileSync(file, whole.replace(/"mtimesMs":"[^"]*"/, '"mtimesMs":""'))
    expect(readManifest(out)).toBeUndefined()
    writeFileSync(file, whole)
    truncateSync(file, statSync(file).size - 1)
    expect(readManifest(out)).toBeUndefined()
  })

  it('gives what stands to who knows which one it is, and to nobody else', () => {
    const out = folderWith()
    writeManifest(out, emptyManifest('..'))
    const identity = manifestIdentity(out) ?? ''
    expect(readFileColumns(out, identity)).toMatchObject({paths: ''})
    writeManifest(out, emptyManifest('..'))
    expect(readFileColumns(out, identity)).toBeUndefined()
  })

  it('of the versions before is read too', () => {
    const before = {publication: '..', notes: {'notes/a.md': {slug: 'a', isRed: false, artifacts: []}}}
    const out = folderWith({'.cess/manifest.json': JSON.stringify({format: 2, ...before})})
    expect(readManifest(out)).toEqual(before)
  })

  it.each(['../notes/a.md', 'notes/../../a', '/etc/passwd', 'C:/a', String.raw`notes\..\..\a`])(
    'counts as absent where a file of a note leads out of its folder: %s',
    path => {
      const out = folderWith()
      const file = {edition: 'web' as const, hash: '', sizeBytes: 1, mtimeMs: 1, ctimeMs: 1}
      const manifestWith = (at: string) => ({
        publication: '..',
        notes: {'notes/a.md': {slug: 'a', isRed: false, artifacts: [{...file, path: at}]}},
      })
      writeManifest(out, manifestWith('notes/a/a.html'))
      expect(readManifest(out)).toBeDefined()
      writeManifest(out, manifestWith(path))
      expect(readManifest(out)).toBeUndefined()
    },
  )

  it.each(['', '{', 'null', '{"format":0}', '{"format":2,"notes":{}}', '{"format":3,"publication":".."}'])(
    'counts as absent when it holds %j',
    content => {
      const out = folderWith({'.cess/manifest.json': content})
      expect(readManifest(out)).toBeUndefined()
    },
  )
})
