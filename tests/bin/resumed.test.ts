// @module-tag slow
import {join} from 'node:path'
import {expect, it, onTestFinished, vi} from 'vitest'
import {buildWith} from '../../src/engine/build/build.js'
import {openBuildContext} from '../../src/engine/context/context.js'
import {openMemo} from '../../src/engine/publication/open-memo.js'
import {asyncQuery} from '../../src/engine/memo/query.js'
import {queries} from '../../src/engine/queries/index.js'
import {goodNote, publicationWith} from '../support/cli.js'
import {buildToDeath} from '../support/dying-build.js'
import {put} from '../support/folder.js'
import {filesBelow} from '../support/site.js'

const noteCount = 70
/** Changes of the disk for the pages of each note, with what the site is made of. */
const changesPerNote = 6

const nameOf = (index: number) => `n${String(index).padStart(2, '0')}.fr.md`
const textOf = (index: number, tlp = 'TLP:CLEAR') => goodNote({number: index + 1, title: `Câble ${index}`, tlp})

/** Build pages in this process. @returns Paths of the notes of which a page was made. */
async function built(root: string, out: string, believes: 'what was kept' | 'nothing'): Promise<readonly string[]> {
  const made: string[] = []
  const asked = queries.map(one => {
    if (one.name !== 'edition' || one.kind !== 'later') return one
    const compute: typeof one.compute = (ask, key) => {
      if (key.endsWith('\nweb')) made.push(key.slice(0, -4))
      return one.compute(ask, key)
    }
    return asyncQuery(one.name, {...one, compute})
  })
  const context = openBuildContext({directory: root, out, only: ['web'], jobs: 1})
  const open = openMemo(context, {believes, asked})
  try {
    const {notes} = await buildWith(context, open)
    expect(notes.filter(({outcome}) => outcome === 'built' || outcome === 'unchanged')).toHaveLength(noteCount)
    return made
  } finally {
    open.close()
  }
}

it('a build takes over what one that was killed made, but for the last of it', async () => {
  vi.stubEnv('SOURCE_DATE_EPOCH', '1796083200')
  onTestFinished(() => void vi.unstubAllEnvs())
  const root = publicationWith(
    Object.fromEntries(Array.from({length: noteCount}, (_, index) => [nameOf(index), textOf(index)])),
  )
  const [out, clean] = [join(root, 'out'), join(root, 'clean')]
  const death = {part: '/out/notes/', after: 60 * changesPerNote, share: 0.5}
  expect(buildToDeath(root, out, {death, only: ['web']})).toBe(true)
  const dead = [...filesBelow(join(out, 'notes'))]
  put(join(root, 'notes', nameOf(3)), textOf(3, 'TLP:RED'))
  const again = await built(root, out, 'what was kept')
  const first = noteCount - again.length
  expect(again).toEqual(again.map((_, index) => `notes/${nameOf(first + index)}`))
  expect(first).toBeGreaterThan(30)
  expect(first).toBeLessThanOrEqual(60)
  expect(await built(root, clean, 'nothing')).toHaveLength(noteCount - 1)
  const [standing, meant] = [out, clean].map(folder => [...filesBelow(join(folder, 'notes'))].toSorted())
  expect(standing).toEqual(meant)
  // What everybody could have read of the note is gone.
  expect(dead.filter(path => path.includes('n03') && !standing?.includes(path)).length).toBeGreaterThan(0)
})
