import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {vi} from 'vitest'
import {build} from '../../src/engine/build/build.js'
import type {KnownSite} from '../../src/model/verify/known-site.js'
import {publicationWith} from './cli.js'
import {draftNote, lifeEpoch, publishIn} from './life.js'
import {keepLogKeys, newLog} from './log.js'

/** A publication of two logged notes, its site, and what that says of it to browsers. */
export async function loggedSite() {
  vi.stubEnv('SOURCE_DATE_EPOCH', lifeEpoch)
  const log = newLog()
  const root = publicationWith({'a.fr.md': draftNote(), 'b.fr.md': draftNote({number: 2})})
  keepLogKeys(root, log.vkey)
  for (const name of ['a.fr', 'b.fr']) await publishIn(root, [name], {environment: log.environment})
  await build({directory: root})
  const module = readFileSync(join(root, 'out/site/verify/known.js'), 'utf8')
  // As the site's own page is given it.
  const known = JSON.parse(module.slice('export default '.length)) as KnownSite
  return {root, known, vkey: log.vkey}
}
