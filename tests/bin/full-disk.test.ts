import {execFileSync} from 'node:child_process'
import {mkdirSync, statfsSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it, onTestFinished} from 'vitest'
import {goodNote, publicationWith, runCess} from '../support/cli.js'
import {put} from '../support/folder.js'
import {filesWith, published} from '../support/site.js'
import {startBuild, tornFiles, treeOf, twoStates} from '../support/two-states.js'

/** How much room is left for a build that needs some hundreds of kilobytes; `npm run nightly` tries more. */
const roomsKb =
  process.env['CESS_TORTURE_ROUNDS'] === undefined ? [30] : [0, 4, 8, 16, 30, 60, 100, 150, 200, 300, 400, 600, 800]

/** A disk of 8 MB in a folder; false where we may not mount one. */
function mountSmall(folder: string): boolean {
  mkdirSync(folder)
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=8m', 'cess-test', folder], {stdio: 'ignore'})
  } catch {
    return false
  }
  onTestFinished(() => void execFileSync('umount', [folder]))
  return true
}

/** Fill a disk but for so many kilobytes. */
function leave(folder: string, roomKb: number): void {
  const ballast = join(folder, 'ballast')
  writeFileSync(ballast, '')
  const {bavail, bsize} = statfsSync(folder)
  writeFileSync(ballast, Buffer.alloc(Math.max(0, bavail * bsize - roomKb * 1024)))
}

describe('a build on a disk that is full', () => {
  it('tears no file, says so with exit 3, and the next one is whole', {tags: 'slow'}, async ({skip}) => {
    const states = await twoStates()
    const {root} = states
    const disk = join(root, 'disk')
    if (!mountSmall(disk)) return skip('no disk can be mounted here')
    const out = join(disk, 'out')
    for (const [round, roomKb] of roomsKb.entries()) {
      const [before, after] = round % 2 === 0 ? (['first', 'second'] as const) : (['second', 'first'] as const)
      states.turn(before)
      await states.build(out)
      states.turn(after)
      leave(disk, roomKb)
      const {code, stderr} = await startBuild(root, out).ended
      expect({roomKb, torn: tornFiles(out, states)}).toEqual({roomKb, torn: []})
      // With enough room the build ends well.
      const isTold = code === 3 && stderr.includes('no space left on the disk')
      expect({roomKb, code, stderr, isRight: isTold || (code === 0 && roomKb > 0)}).toMatchObject({isRight: true})
      writeFileSync(join(disk, 'ballast'), '')
      await states.build(out)
      expect(treeOf(out)).toEqual(states[after])
    }
  })

  it('takes down all the same what may not be public any more, though not even a lock can be written', async ({
    skip,
  }) => {
    const note = (tlp: string) => goodNote({title: 'Vannes rompues', fields: published(), tlp})
    const root = publicationWith({'a.fr.md': note('TLP:CLEAR'), 'b.fr.md': goodNote({number: 2, fields: published()})})
    const disk = join(root, 'disk')
    if (!mountSmall(disk)) return skip('no disk can be mounted here')
    const build = () => runCess(['build', '--only', 'site', '--out', 'disk/out'], {cwd: root})
    await build()
    const site = join(disk, 'out/site')
    expect(filesWith(site, 'Vannes rompues').length).toBeGreaterThan(0)
    put(join(root, 'notes/a.fr.md'), note('TLP:AMBER'))
    leave(disk, 0)
    expect(await build()).toMatchObject({code: 3, stderr: expect.stringContaining('no space left on the disk')})
    expect(filesWith(site, 'Vannes rompues')).toEqual([])
  })

  it('does the same where no file may grow beyond some size', {tags: 'slow'}, async () => {
    const states = await twoStates()
    const {root} = states
    const out = join(root, 'out')
    states.turn('first')
    await states.build(out)
    states.turn('second')
    // In blocks of 512 bytes: pages are smaller, PDFs larger. The signal would end the process before it can say anything.
    const {code, stderr} = await startBuild(root, out, 'trap "" XFSZ; ulimit -f 40').ended
    expect({code, stderr}).toMatchObject({code: 3, stderr: expect.stringContaining('EFBIG')})
    expect(tornFiles(out, states)).toEqual([])
    await states.build(out)
    expect(treeOf(out)).toEqual(states.second)
  })
})
