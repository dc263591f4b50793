// @module-tag slow
import {createHash} from 'node:crypto'
import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, it, vi} from 'vitest'
import {build} from '../../../src/engine/build/build.js'
import {advance} from '../../../src/engine/life/advance.js'
import {verifyLogAt} from '../../../src/engine/log/verify-log-at.js'
import {publicationWith} from '../../support/cli.js'
import {draftNote, lifeEpoch, publishIn} from '../../support/life.js'
import {keepLogKeys, newLog} from '../../support/log.js'
import {randomFrom} from '../../support/random-publication.js'
import {taken} from '../../support/taken.js'

const [steps, seed] = [Number(process.env['CESS_LABEL_STEPS'] ?? 6), Number(process.env['CESS_LABEL_SEED'] ?? 1)]
const names = ['a.fr', 'b.fr'] as const
const labels = ['TLP:CLEAR', 'TLP:CLEAR', 'TLP:GREEN', 'TLP:AMBER']

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))

const recordsOf = (root: string) =>
  filesBelow(join(root, 'notes/.published')).flatMap(path => {
    const [, reference = '', version = ''] = /\.published\/([^/]+)\/([^/]+)\/record\.json$/.exec(path) ?? []
    if (version === '') return []
    // Written by the commands under test.
    const {tlp, standing} = JSON.parse(readFileSync(path, 'utf8')) as {readonly tlp: string; readonly standing?: string}
    return [{reference, version, tlp, standing, folder: join(path, '..')}]
  })

/** Traces in a log of versions that are restricted: entries, or hashes of any of their files. */
async function leaks(root: string): Promise<readonly string[]> {
  const {leaves, flaws} = await verifyLogAt({directory: root})
  const logged = new Set(leaves.map(({reference, version}) => `${reference} ${version}`))
  const text = filesBelow(join(root, 'out/site/log'))
    .map(path => readFileSync(path, 'latin1'))
    .join('\n')
  const records = recordsOf(root)
  // The same bytes may be in a public version, too.
  const hashesOf = (folder: string) =>
    filesBelow(folder)
      .filter(path => !path.endsWith('log.json'))
      .map(path => createHash('sha256').update(readFileSync(path)).digest('hex'))
  const open = new Set(records.filter(({tlp}) => tlp === 'TLP:CLEAR').flatMap(({folder}) => hashesOf(folder)))
  return [
    ...flaws.filter(flaw => flaw !== 'no-checkpoint'),
    ...records.flatMap(({reference, version, tlp, folder}) => {
      const name = `${reference} ${version}`
      if (tlp === 'TLP:CLEAR') return logged.has(name) ? [] : [`${name} is lacking`]
      const hashes = hashesOf(folder).filter(hash => !open.has(hash) && text.includes(hash))
      return [...(logged.has(name) ? [`${name} is logged`] : []), ...hashes.map(hash => `${name} left ${hash}`)]
    }),
  ]
}

it('has no version that was restricted when it was published, however labels go up and down', async () => {
  vi.stubEnv('SOURCE_DATE_EPOCH', lifeEpoch)
  const log = newLog()
  const random = randomFrom(seed)
  const root = publicationWith({'a.fr.md': draftNote(), 'b.fr.md': draftNote({number: 2, tlp: 'TLP:GREEN'})})
  keepLogKeys(root, log.vkey)
  const at = (name: string) => ({directory: root, notes: [name], environment: log.environment})
  for (let step = 0; step < steps; step++) {
    const name = names[random(names.length)] ?? 'a.fr'
    const path = join(root, 'notes', `${name}.md`)
    if (step >= names.length) {
      await taken(() => advance('correct', {...at(name), summary: 'Corrigé.', nature: 'update'}))
      const label = labels[random(labels.length)] ?? 'TLP:GREEN'
      writeFileSync(path, `${readFileSync(path, 'utf8').replace(/^tlp: .*$/m, `tlp: ${label}`)}\nPas ${step}.\n`)
    }
    if (random(8) === 0) await taken(() => advance('withdraw', {...at(name), summary: 'Retirée.'}))
    await taken(() => publishIn(root, [name], {environment: log.environment}))
    await build({directory: root, only: ['site']})
    expect([step, seed, ...(await leaks(root))]).toEqual([step, seed])
  }
  const kinds = recordsOf(root).map(({tlp}) => tlp === 'TLP:CLEAR')
  // Else nothing was tried.
  expect([kinds.filter(Boolean).length > 1, kinds.filter(isOpen => !isOpen).length > 1]).toEqual([true, true])
})
