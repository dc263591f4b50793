// @module-tag slow
import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {expect, it, vi} from 'vitest'
import {publicationWith} from '../../support/cli.js'
import {dyingAt} from '../../support/dying-at.js'
import {installed} from '../../support/installed.js'
import {draftNote, lifeEpoch, noteText, publishIn, recordOf} from '../../support/life.js'
import {isNightly} from '../../support/nightly.js'

/** A process that publishes notes, killed at a change of the disk where `death` says so. */
async function published(
  root: string,
  notes: readonly string[],
  death?: {readonly part: string; readonly after: number},
) {
  const env = {...process.env, SOURCE_DATE_EPOCH: lifeEpoch, ...(death && dyingAt({...death, share: 0.5}))}
  const child = spawn(process.execPath, [installed, 'publish', '-C', root, ...notes], {env})
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (bytes: Buffer) => (output += bytes.toString()))
  const [code, signal] = (await once(child, 'close')) as [number | null, string | null]
  return {code, signal, output}
}

const notes = {'a.fr.md': draftNote(), 'b.fr.md': draftNote({number: 2})}
const words = {'a.fr': 'CESS-2026-ALE-001', 'b.fr': 'CESS-2026-ALE-002'}

/** Notes that two commands publish at once; the last two are orders of others. */
const pairs = [
  [['a.fr'], ['a.fr']],
  [
    ['a.fr', 'b.fr'],
    ['b.fr', 'a.fr'],
  ],
  [['a.fr'], ['b.fr']],
  [['b.fr'], ['a.fr']],
]

it('publishes each note once where several commands begin at once, in either order', async () => {
  for (const orders of isNightly ? pairs : pairs.slice(0, 2)) {
    const root = publicationWith(notes)
    const runs = await Promise.all(orders.map(names => published(root, names)))
    expect([orders, runs.map(({code}) => code)]).toEqual([orders, [0, 0]])
    expect(runs.map(({output}) => output).join('')).not.toMatch(/\n +at |Error/)
    for (const name of new Set(orders.flat())) {
      // Of the table above.
      const reference = words[name as keyof typeof words]
      expect(recordOf(root, reference, '1.0')).toMatchObject({status: 'published'})
      expect(noteText(root, name)).toMatch(/^statu[ts]: publi/m)
    }
  }
})

it('goes on at once where the command that it waits for is killed', async () => {
  vi.stubEnv('SOURCE_DATE_EPOCH', lifeEpoch)
  for (const death of [
    {part: '/.published/', after: 1},
    {part: '.md', after: 3},
  ]) {
    const root = publicationWith(notes)
    const [killed, other] = await Promise.all([published(root, ['a.fr'], death), published(root, ['b.fr'])])
    expect([death, killed.signal, other.code]).toEqual([death, 'SIGKILL', 0])
    expect(recordOf(root, words['b.fr'], '1.0')).toMatchObject({status: 'published'})
    expect(await publishIn(root, ['a.fr'])).toMatchObject({status: 'done', messages: []})
    expect(recordOf(root, words['a.fr'], '1.0')).toMatchObject({status: 'published'})
  }
})
