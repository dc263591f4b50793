import {spawnSync} from 'node:child_process'
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {beforeEach, expect, it, vi} from 'vitest'
import {advance} from '../../../src/engine/life/advance.js'
import {approve} from '../../../src/engine/life/approve.js'
import {restore} from '../../../src/engine/life/restore.js'
import {IoError} from '../../../src/io/error.js'
import {UsageError} from '../../../src/model/usage-error.js'
import {publicationWith, publicationYaml} from '../../support/cli.js'
import {copyOf} from '../../support/copy-of.js'
import {dyingAt} from '../../support/dying-at.js'
import {put} from '../../support/folder.js'
import {halves} from '../../support/halves.js'
import {installed} from '../../support/installed.js'
import {draftNote, lifeEpoch, noteText, publishedFolder, publishIn, treeOf} from '../../support/life.js'
import {isNightly} from '../../support/nightly.js'
import {onRefusingDisk, type Refusal} from '../../support/refusing-disk.js'

beforeEach(() => void vi.stubEnv('SOURCE_DATE_EPOCH', lifeEpoch))

const notes = ['a.fr']
const review = 'review: {approvals: 1, names: [Anaïs Modèle]}\n'

const edited = async (): Promise<string> => {
  const root = await publishedFolder()
  put(join(root, 'notes/a.fr.md'), noteText(root).replace('Quatre', 'Cinq'))
  return root
}
const approved = () =>
  copyOf('refused-steps', async () => {
    const root = publicationWith({'a.fr.md': draftNote()}, `${publicationYaml}${review}`)
    await approve({directory: root, notes, as: 'Anaïs Modèle'})
    return root
  })

/** Commands, and where each begins. */
const steps = {
  close: [publishedFolder, root => advance('close', {directory: root, notes, summary: 'Les câbles sont réparés.'})],
  withdraw: [edited, root => advance('withdraw', {directory: root, notes, summary: 'La source se dédit.'})],
  correct: [publishedFolder, root => advance('correct', {directory: root, notes, summary: 'Cinq, et non quatre.'})],
  restore: [edited, root => restore({directory: root, notes})],
  approve: [
    () => Promise.resolve(publicationWith({'a.fr.md': draftNote()}, `${publicationYaml}${review}`)),
    root => approve({directory: root, notes, as: 'Anaïs Modèle'}),
  ],
  'publish what is approved': [approved, root => publishIn(root, notes)],
} as const satisfies Readonly<
  Record<string, readonly [begin: () => Promise<string>, run: (root: string) => Promise<{readonly status: string}>]>
>

type Tree = Readonly<Record<string, string>>

/** Files of authors, and names of those that are kept of what they had. */
const treeIn = (root: string): Tree => {
  const kept = join(root, '.cess/replaced')
  return {...treeOf(join(root, 'notes')), ...(existsSync(kept) && {kept: Object.keys(treeOf(kept)).join()})}
}

/** A command on a disk that refuses, then once more; whether there was anything to refuse. */
async function refused(name: keyof typeof steps, whole: Tree, refusal: Omit<Refusal, 'root'>): Promise<boolean> {
  const [begin, run] = steps[name]
  const root = await begin()
  const before = treeOf(join(root, 'notes'))
  const {given, changes} = await onRefusingDisk({root, ...refusal}, () => run(root))
  const at = {name, ...refusal, changes, given: given instanceof Error ? given.message : given}
  const isDone = given instanceof Object && 'status' in given && given.status === 'done'
  const isTold = given instanceof IoError && given.code === refusal.code && given.path.startsWith(root)
  // A temporary file that is gone already needs no removal.
  const mayBeDone = refusal.isOnce === true || changes <= refusal.after
  expect({at, isTold: isTold || (isDone && mayBeDone)}).toEqual({at, isTold: true})
  // Each file is as it was, or as it will be; what could not be removed may stay.
  const half = Object.entries(treeOf(join(root, 'notes'))).filter(
    ([path, text]) => text !== before[path] && text !== whole[path] && !/tmp(?:\/|$)/.test(path),
  )
  expect({at, half: half.map(([path]) => path)}).toEqual({at, half: []})
  const isThere = JSON.stringify(treeIn(root)) === JSON.stringify(whole)
  // A version that is open already is not opened twice: that says so.
  const isOpen = (error: unknown) => {
    if (error instanceof UsageError && name === 'correct' && isThere) return {status: 'done'}
    throw error
  }
  const again = isDone ? given : await run(root).catch(isOpen)
  expect({at, again}).toMatchObject({at, again: {status: 'done'}})
  expect({at, tree: treeIn(root)}).toEqual({at, tree: whole})
  expect({at, lock: existsSync(join(root, '.cess/lock'))}).toEqual({at, lock: false})
  expect(readFileSync(join(root, '.cess/.gitignore'), 'utf8')).toBe('*\n')
  const left = readdirSync(join(root, '.cess'), {recursive: true}).filter(path => String(path).endsWith('tmp'))
  expect({at, left}).toEqual({at, left: []})
  return changes > refusal.after
}

const kinds = [
  {code: 'ENOSPC'},
  {code: 'EROFS'},
  {code: 'EIO', isOnce: true},
  {code: 'ENOSPC', isHalf: true},
  {code: 'EACCES', isOnce: true},
] as const

/** Changes between two that the suite has refused. */
const stride = 6

for (const {cases, speed} of halves(Object.keys(steps) as (keyof typeof steps)[], 6))
  it.each(cases)(
    '%s loses nothing and leaves nothing half, whichever change of the disk is refused',
    speed,
    async name => {
      const [begin, run] = steps[name]
      const root = await begin()
      expect(await run(root)).toMatchObject({status: 'done'})
      const whole = treeIn(root)
      let after = 0
      for (let isMore = true; isMore; after += isNightly ? 1 : stride) {
        isMore = false
        for (const kind of isNightly ? kinds : [kinds[(after / stride) % kinds.length] ?? kinds[0]])
          isMore = (await refused(name, whole, {...kind, after})) || isMore
      }
      expect(after).toBeGreaterThan(4)
    },
  )

/** The same commands as processes. */
const commands = {
  close: ['close', 'a.fr', '--summary', 'Les câbles sont réparés.'],
  withdraw: ['withdraw', 'a.fr', '--reason', 'La source se dédit.'],
  approve: ['approve', 'a.fr', '--as', 'Anaïs Modèle'],
} as const

/** A withdrawal goes the way of a closure: at night, each is killed. */
const killed = (Object.keys(commands) as (keyof typeof commands)[]).filter(name => isNightly || name !== 'withdraw')

it.each(killed)(
  '%s is finished by the same command, which leaves nothing half, wherever it was killed',
  {tags: 'slow'},
  async name => {
    const [begin, run] = steps[name]
    const model = await begin()
    await run(model)
    const whole = treeIn(model)
    let deaths = 0
    for (let [after, isDead] = [0, true]; isDead; after += isNightly ? 1 : 9) {
      const root = await begin()
      const env = {...process.env, SOURCE_DATE_EPOCH: lifeEpoch, ...dyingAt({part: root, after, share: 0.5})}
      const {signal} = spawnSync(process.execPath, [installed, ...commands[name], '-C', root], {env})
      isDead = signal === 'SIGKILL'
      deaths += Number(isDead)
      const again = await run(root)
      const at = {name, after, signal}
      expect({at, again}).toMatchObject({at, again: {status: 'done'}})
      expect({at, tree: treeIn(root)}).toEqual({at, tree: whole})
      const left = readdirSync(root, {recursive: true}).filter(path => /tmp(?:\/|$)/.test(String(path)))
      expect({at, left}).toEqual({at, left: []})
    }
    expect(deaths).toBeGreaterThan(1)
  },
)
