import {cpSync, existsSync, readFileSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {beforeEach, expect, it, vi} from 'vitest'
import {buildWith} from '../../../src/engine/build/build.js'
import {openBuildContext} from '../../../src/engine/context/context.js'
import {advance} from '../../../src/engine/life/advance.js'
import type {Input} from '../../../src/engine/memo/query.js'
import {openMemo} from '../../../src/engine/publication/open-memo.js'
import type {BuildReport} from '../../../src/engine/report/report.js'
import type {EditionGroup} from '../../../src/model/edition.js'
import {copyOf} from '../../support/copy-of.js'
import {put} from '../../support/folder.js'
import {goodNote, publicationWith, publicationYaml} from '../../support/cli.js'
import {halves} from '../../support/halves.js'
import {draftNote, lifeEpoch, publishIn} from '../../support/life.js'
import {isNightly} from '../../support/nightly.js'
import {treeOf} from '../../support/two-states.js'

const steps = Number(process.env['CESS_READING_STEPS'] ?? (isNightly ? 400 : 2))

beforeEach(() => void vi.stubEnv('SOURCE_DATE_EPOCH', lifeEpoch))

const plan = 'notes/d.csv'
const chart = ':::graphique[Câbles]{type=barres unite="câbles" src="d.csv" alt="Deux barres." source="Fiction."}\n:::'
const brandFile = 'templates/house/_brand.yml'

/** A publication with a brand of its own, of two published notes. */
const before = () =>
  copyOf('one-reading', async () => {
    const notes = {
      'a.fr.md': draftNote({text: `Le mot est qx0001.\n\n${chart}`}),
      'b.fr.md': draftNote({number: 2, text: 'Voir [la note](a.fr.md).'}),
    }
    const root = publicationWith(notes, `${publicationYaml}template: house\n`)
    put(join(root, brandFile), "extends: cess\ncolor:\n  palette: {brand: '#7A1F3D'}\n")
    put(join(root, plan), 'Année,Rompus\nHier,3\nDemain,4\n')
    const {messages} = await publishIn(root, ['a.fr', 'b.fr'])
    if (messages.length > 0) throw new Error(messages.map(({path, reason}) => `${path}: ${reason.en}`).join('\n'))
    return root
  })

/** Changes by an editor, or a command, meanwhile. */
const changes: Readonly<Record<string, (root: string) => Promise<unknown> | void>> = {
  'a published note is saved with other words': root => edit(root, 'notes/a.fr.md', ['qx0001', 'qx0002']),
  'a label is raised': root => edit(root, 'notes/a.fr.md', ['tlp: TLP:CLEAR', 'tlp: TLP:RED']),
  'a label is raised, with other words': root =>
    edit(root, 'notes/a.fr.md', ['tlp: TLP:CLEAR', 'tlp: TLP:RED'], ['qx0001', 'qx0002']),
  'a note is withdrawn': root =>
    advance('withdraw', {directory: root, notes: ['a.fr'], summary: 'La source se dédit.'}),
  'a note is corrected': async root => {
    await advance('correct', {directory: root, notes: ['a.fr'], summary: 'Le mot.'})
    edit(root, 'notes/a.fr.md', ['qx0001', 'qx0003'])
    await publishIn(root, ['a.fr'])
  },
  'a note is deleted': root => rmSync(join(root, 'notes/a.fr.md')),
  'a file that a note shows is saved': root => edit(root, plan, ['Demain,4', 'Demain,7']),
  'the brand changes': root => edit(root, brandFile, ['#7A1F3D', '#1F3D7A']),
  'the house has another name': root => edit(root, 'cess.yml', ['Centre', 'Institut']),
}

function edit(root: string, path: string, ...words: readonly (readonly [string, string])[]): void {
  const text = readFileSync(join(root, path), 'utf8')
  const edited = words.reduce((left, [from, to]) => left.replace(from, to), text)
  expect(edited).not.toBe(text)
  put(join(root, path), edited)
}

/** Make the sources of a publication those of another, in one step. */
function turnInto(root: string, other: string): void {
  for (const name of ['cess.yml', 'notes', 'templates']) {
    rmSync(join(root, name), {recursive: true, force: true})
    if (existsSync(join(other, name))) cpSync(join(other, name), join(root, name), {recursive: true})
  }
}

interface Disturbed {
  readonly only: readonly EditionGroup[]
  /** Looks at the disk that go well before; `Infinity` of them with a change at each. */
  readonly after: number
  readonly change: () => void
  readonly isFollowing?: boolean | undefined
}

/** A build during which something changes, at a certain look at the disk, with how often it looked. */
async function buildDisturbed(
  root: string,
  {only, after, change, isFollowing = false}: Disturbed,
): Promise<{readonly looks: number; readonly report: BuildReport}> {
  const context = openBuildContext({directory: root, only})
  let looks = 0
  const look = () => {
    if (looks++ === after || after === Infinity) change()
  }
  const disturbed = <Value>(edge: Input<Value>): Input<Value> => ({
    ...edge,
    print: key => {
      look()
      return edge.print(key)
    },
    read: key => {
      look()
      return edge.read(key)
    },
  })
  const open = openMemo(context, {
    isFollowing,
    over: ({edges}) => ({
      noteList: disturbed(edges.noteList),
      source: disturbed(edges.source),
      file: disturbed(edges.file),
      asset: disturbed(edges.asset),
      recordList: disturbed(edges.recordList),
      templateFiles: disturbed(edges.templateFiles),
    }),
  })
  try {
    return {report: await buildWith(context, open), looks}
  } finally {
    open.close()
  }
}

type Tree = ReadonlyMap<string, string>

/** Sources before and after a change, what builds make of each, and a publication for both in turns. */
interface States {
  readonly root: string
  readonly first: string
  readonly second: string
  /** Output of the first, and of the second where that of the first stood, last good editions say, and where none did. */
  readonly trees: Readonly<Record<'first' | 'most' | 'least', Tree>>
}

async function statesOf(name: string, only: readonly EditionGroup[]): Promise<States> {
  const [first, second, root] = [await before(), await before(), await before()]
  await changes[name]?.(second)
  const tree = async (sources: string) => {
    turnInto(root, sources)
    await buildDisturbed(root, {only, after: -1, change: () => {}})
    return treeOf(join(root, 'out'))
  }
  const [one, most] = [await tree(first), await tree(second)]
  rmSync(join(root, 'out/notes'), {recursive: true})
  return {root, first, second, trees: {first: one, most, least: await tree(second)}}
}

type Left = 'first' | 'second' | 'mixed'

/** Run a build that a change comes into; tells of which state the output is then. */
async function disturbed(
  {root, first, second, trees}: States,
  {isForgotten, ...disturbance}: Omit<Disturbed, 'change'> & {readonly isForgotten: boolean},
): Promise<{readonly looks: number; readonly left: Left}> {
  turnInto(root, first)
  await buildDisturbed(root, {...disturbance, after: -1, change: () => {}})
  // What is known of the notes holds, and their editions are made again.
  rmSync(join(root, 'out/notes'), {recursive: true})
  if (isForgotten) rmSync(join(root, '.cess/memo'), {recursive: true})
  const {looks} = await buildDisturbed(root, {...disturbance, change: () => turnInto(root, second)})
  const tree = treeOf(join(root, 'out'))
  const {least, most} = trees
  // A page of the site says whether the last good PDF of its note stands: each file is as in one of the two.
  const isOfSecond = [...tree].every(([path, text]) => least.get(path) === text || most.get(path) === text)
  const isSecond = isOfSecond && [...least.keys()].every(path => tree.has(path))
  const isFirst = isWithin(trees.first, tree) && isWithin(tree, trees.first)
  return {looks, left: isFirst ? 'first' : isSecond ? 'second' : 'mixed'}
}

const isWithin = (some: Tree, all: Tree): boolean => [...some].every(([path, text]) => all.get(path) === text)

for (const {cases, speed} of halves(Object.keys(changes), 9))
  it.each(cases)('leaves what is of one state, where %s meanwhile', speed, async name => {
    const only: readonly EditionGroup[] = isNightly ? ['web', 'data', 'site'] : ['web', 'data']
    const states = await statesOf(name, only)
    const seen = new Set<Left>()
    let looks = 1
    for (let step = 0; step <= steps; step++) {
      const [after, isForgotten] = [Math.round((step * looks) / steps), step % 2 > 0]
      const {left, looks: asked} = await disturbed(states, {only, after, isForgotten})
      looks = asked
      expect({after, isForgotten, left}).not.toMatchObject({left: 'mixed'})
      seen.add(left)
    }
    expect([...seen].toSorted()).toEqual(['first', 'second'])
  })

it('would be seen to mix them, where what is read last counts', {tags: 'slow'}, async () => {
  const only: readonly EditionGroup[] = ['web']
  const states = await statesOf('a published note is saved with other words', only)
  const mixed: number[] = []
  let looks = 1
  for (let after = 0; after < looks && mixed.length === 0; after++) {
    const {left, looks: asked} = await disturbed(states, {only, after, isForgotten: false, isFollowing: true})
    looks = asked
    if (left === 'mixed') mixed.push(after)
  }
  expect(mixed).toHaveLength(1)
})

for (const {cases, speed} of halves(['is gone', 'comes back', 'goes'], 3))
  it.each(cases)('tells what it did before it began again, where a note %s', speed, async how => {
    const only: readonly EditionGroup[] = ['web', 'data']
    const other = goodNote({number: 2})
    const page = 'out/notes/b.fr/b.fr.html'
    const built = () =>
      copyOf('one-reading-of-a-deleted', async () => {
        const root = publicationWith({'c.fr.md': goodNote({text: 'Le mot est qx1.'}), 'b.fr.md': other})
        await buildDisturbed(root, {only, after: -1, change: () => {}})
        return root
      })
    // In the suite something is saved at every third look.
    for (let after = 0, looks = 1; after < looks; after += isNightly ? 1 : 3) {
      const root = await built()
      if (how === 'goes') edit(root, 'notes/b.fr.md', ['rompu', 'coupé'])
      else rmSync(join(root, 'notes/b.fr.md'))
      if (how === 'is gone') put(join(root, page), 'by hand')
      edit(root, 'notes/c.fr.md', ['qx1', 'qx2'])
      const change = () => {
        edit(root, 'notes/c.fr.md', ['qx2', 'qx3'])
        if (how === 'comes back') put(join(root, 'notes/b.fr.md'), other)
        if (how === 'goes') rmSync(join(root, 'notes/b.fr.md'))
      }
      const {report, ...asked} = await buildDisturbed(root, {only, after, change})
      looks = Math.max(looks, asked.looks)
      const told = report.messages.map(({path}) => path)
      expect({after, told}).toEqual({after, told: how === 'is gone' ? [page] : []})
      const isThere = existsSync(join(root, page))
      expect({after, isRemoved: report.removed.includes('notes/b.fr/b.fr.html')}).toEqual({after, isRemoved: !isThere})
    }
  })

it('ends where editors save all the time, with one state of each note, and then makes the last', async () => {
  const root = publicationWith({
    'a.fr.md': goodNote({text: 'Le mot est wordqx0end.'}),
    'b.fr.md': goodNote({number: 2, text: 'Voir [la note](a.fr.md), wordqx0end.'}),
  })
  let saves = 0
  const change = () => {
    saves++
    for (const name of ['a', 'b']) edit(root, `notes/${name}.fr.md`, [`qx${saves - 1}end`, `qx${saves}end`])
  }
  await buildDisturbed(root, {only: ['web', 'data'], after: Infinity, change})
  const wordsOf = (note: string): readonly string[] => {
    const made = [...treeOf(join(root, 'out/notes'))].filter(([path]) => path.includes(`${note}.fr`))
    return [...new Set(made.flatMap(([, text]) => text.match(/wordqx\d+/g) ?? []))]
  }
  expect([wordsOf('a'), wordsOf('b')].map(({length}) => length)).toEqual([1, 1])
  await buildDisturbed(root, {only: ['web', 'data'], after: -1, change})
  expect([wordsOf('a'), wordsOf('b')]).toEqual([[`wordqx${saves}`], [`wordqx${saves}`]])
})
