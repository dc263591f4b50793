import {rmSync} from 'node:fs'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {audit, build} from '../../../src/engine/index.js'
import {readManifest, writeManifest} from '../../../src/io/manifest-file.js'
import {goodNote, publicationWith} from '../../support/cli.js'

it('looks at a site again where a build wrote to it meanwhile', async () => {
  const root = publicationWith({'a.fr.md': goodNote()})
  await build({directory: root, only: ['site']})
  const out = join(root, 'out')
  const manifest = readManifest(out)
  let calls = 0
  const onProgress = () => {
    if (++calls > 1 || !manifest) return
    rmSync(join(out, 'site/sitemap.xml'))
    writeManifest(out, manifest)
  }
  const {audit: seen, failures} = await audit({directory: root, onProgress})
  expect(failures).toEqual([])
  expect(calls).toBeGreaterThan(seen.files)
})
