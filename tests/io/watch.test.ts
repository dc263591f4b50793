import {mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it, onTestFinished} from 'vitest'
import {watchPublication, listSeldom} from '../../src/io/watch.js'
import {folderWith} from '../support/folder.js'
import {FSWatcher} from 'chokidar'

/** A watched folder, and paths below it as they are told; `until` waits for all of these. */
async function watched(files: Readonly<Record<string, string>>) {
  const root = folderWith(files)
  const told: string[] = []
  let wake = () => {}
  const watch = await watchPublication(root, paths => {
    told.push(...paths.map(path => path.slice(root.length + 1)))
    wake()
  })
  onTestFinished(watch.close)
  const until = async (...paths: readonly string[]) => {
    while (!paths.every(path => told.includes(path))) await new Promise<void>(resolve => (wake = resolve))
    return told.splice(0)
  }
  return {root, watch, until, told}
}
const files = {'cess.yml': '1', 'notes/a.md': '1', 'templates/house/_brand.yml': '1', 'images/a.png': '1'}

/** Accidents of folders in the middle of something; each leaves a folder of notes. */
const replacements = [
  {
    what: 'a folder that another one replaces',
    replace: (root: string) => {
      renameSync(join(root, 'notes'), join(root, 'old'))
      renameSync(join(root, 'new'), join(root, 'notes'))
    },
  },
  {
    what: 'a folder that goes and comes back',
    replace: async (root: string, turns: number) => {
      rmSync(join(root, 'notes'), {recursive: true})
      await passTurns(turns % 7)
      mkdirSync(join(root, 'notes'))
    },
  },
  {
    what: 'the whole publication out of its place and back',
    replace: async (root: string, turns: number) => {
      renameSync(root, `${root}-away`)
      await passTurns(turns % 11)
      renameSync(`${root}-away`, root)
    },
  },
]

describe('watchPublication', () => {
  it('tells of notes, settings and templates, each once in a batch', async () => {
    const {root, until} = await watched(files)
    writeFileSync(join(root, 'notes/a.md'), '2')
    expect(await until('notes/a.md')).toEqual(['notes/a.md'])
    for (const path of ['cess.yml', 'templates/house/_brand.yml']) {
      writeFileSync(join(root, path), '2')
      expect(await until(path)).toContain(path)
    }
  })

  it('gives a sign of a file at once, until somebody takes it, and of none that is gone', async () => {
    const root = folderWith({...files, 'notes/b.md': '1', 'notes/c.md': '1'})
    const signs: string[] = []
    const batches: (readonly string[])[] = []
    const onSign = (path: string) => signs.push(path.slice(root.length + 1)) > 0 && path.endsWith('b.md')
    const watch = await watchPublication(root, paths => batches.push(paths), onSign)
    onTestFinished(watch.close)
    const isTold = (name: string) => batches.flat().includes(join(root, 'notes', name))
    const until = (name: string) => expect.poll(() => isTold(name), {timeout: 300_000}).toBe(true)
    writeFileSync(join(root, 'notes/a.md'), '2')
    await until('a.md')
    // What is written is several events: of the folder, and of the file.
    expect(signs.length).toBeGreaterThan(1)
    for (const name of ['b.md', 'a.md']) writeFileSync(join(root, 'notes', name), '3')
    await until('b.md')
    expect(signs).toContain('notes/b.md')
    rmSync(join(root, 'notes/c.md'))
    await until('c.md')
    expect(signs).not.toContain('notes/c.md')
  })

  it('tells of a change twice, since a second one may have been missed', async () => {
    const {root, until, told} = await watched(files)
    writeFileSync(join(root, 'notes/a.md'), '2')
    await until('notes/a.md')
    expect(told).toEqual([])
    expect(await until('notes/a.md')).toEqual(['notes/a.md'])
  })

  it('follows files that are replaced, again and again', async () => {
    const {root, until} = await watched(files)
    for (const content of ['2', '3', '4']) {
      writeFileSync(join(root, 'notes/a.md~'), content)
      renameSync(join(root, 'notes/a.md~'), join(root, 'notes/a.md'))
      expect(await until('notes/a.md')).toContain('notes/a.md')
    }
  })

  it('follows folders that come, go and come back', async () => {
    const {root, until} = await watched({'cess.yml': '1'})
    mkdirSync(join(root, 'notes/2026'), {recursive: true})
    writeFileSync(join(root, 'notes/2026/a.md'), '1')
    await until('notes/2026/a.md')
    rmSync(join(root, 'notes'), {recursive: true})
    await until('notes/2026/a.md')
    mkdirSync(join(root, 'notes'))
    writeFileSync(join(root, 'notes/b.md'), '1')
    expect(await until('notes/b.md')).toContain('notes/b.md')
  })

  it('follows the whole publication out of its place and back', {tags: 'slow'}, async () => {
    const {root, until, told} = await watched(files)
    renameSync(root, `${root}-away`)
    await until('cess.yml')
    renameSync(`${root}-away`, root)
    expect(await until('notes/a.md', 'cess.yml')).toContain('templates/house/_brand.yml')
    told.length = 0
    writeFileSync(join(root, 'notes/b.md'), '1')
    await until('notes/b.md')
    rmSync(root, {recursive: true})
    await until('cess.yml')
    mkdirSync(join(root, 'notes'), {recursive: true})
    writeFileSync(join(root, 'notes/c.md'), '1')
    await until('notes/c.md')
  })

  it('looks at no other file of the folder, at no hidden one, and behind no link', async () => {
    const outside = folderWith({'deep/secret.md': '1'})
    const {root, until} = await watched(files)
    symlinkSync(join(outside, 'deep'), join(root, 'notes/link'))
    mkdirSync(join(root, 'out'))
    for (const path of ['out/a.html', 'README.md', 'images/a.png', 'notes/.a.md.swp'])
      writeFileSync(join(root, path), '2')
    writeFileSync(join(outside, 'deep/secret.md'), '2')
    writeFileSync(join(root, 'notes/b.md'), '1')
    const told = new Set(await until('notes/b.md'))
    told.delete('notes/link')
    expect([...told]).toEqual(['notes/b.md'])
  })

  it('goes on beside a link that leads round to itself', async () => {
    const {root, until} = await watched(files)
    rmSync(join(root, 'notes/a.md'))
    symlinkSync('a.md', join(root, 'notes/a.md'))
    await until('notes/a.md')
    await until('notes/a.md')
    writeFileSync(join(root, 'notes/b.md'), '1')
    expect(await until('notes/b.md')).toContain('notes/b.md')
  })

  it('looks at a file that a note refers to, once it knows, and tells of what happened before', async () => {
    const {root, watch, until, told} = await watched(files)
    watch.add(join(root, 'images/a.png'))
    watch.add(join(root, 'images/a.png'))
    expect(await until('images/a.png')).toEqual(['images/a.png'])
    told.length = 0
    writeFileSync(join(root, 'images/a.png'), '2')
    expect(await until('images/a.png')).toEqual(['images/a.png'])
  })

  it('hears of files in new folders, however soon they are written', {tags: 'slow'}, async () => {
    const others = Array.from({length: 30}, (_, index) => `${index}.md`)
    const names = Array.from({length: 40}, (_, turns) => `d${turns}`)
    const inFolder = (name: string) => Object.fromEntries(others.map(other => [`${name}/${other}`, '1']))
    const {root, until} = await watched(Object.assign({}, files, ...names.map(inFolder)))
    for (const name of names) renameSync(join(root, name), join(root, 'notes', name))
    const write = async (name: string, turns: number) => {
      await passTurns(turns)
      writeFileSync(join(root, 'notes', name, 'a.md'), '1')
    }
    await Promise.all(names.map(write))
    const late = names.map(name => `notes/${name}/a.md`)
    expect(await until(...late)).toEqual(expect.arrayContaining(late))
  })

  it.each(replacements)('follows $what while the watching begins', {tags: 'slow'}, async ({replace}) => {
    const follow = async (turns: number) => {
      const root = folderWith({...files, 'new/b.md': '1'})
      const told = new Set<string>()
      const starting = watchPublication(root, paths => paths.forEach(path => told.add(path)))
      await passTurns(turns)
      await replace(root, turns)
      const {close} = await starting
      onTestFinished(close)
      while (!told.has(join(root, 'notes/c.md'))) {
        writeFileSync(join(root, 'notes/c.md'), '1')
        await new Promise(resolve => setTimeout(resolve, 50))
      }
    }
    await expect(Promise.all(Array.from({length: 20}, (_, turns) => follow(turns)))).resolves.toHaveLength(20)
  })
})

/** As many turns of the event loop, so that something happens in the middle of what else goes on. */
async function passTurns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn++) await new Promise(resolve => setImmediate(resolve))
}

it('lists a folder where something is new or gone, and not where a file was written', async () => {
  const root = folderWith({'a.md': '1', 'b.md': '1'})
  const watcher = new FSWatcher({})
  onTestFinished(() => watcher.close())
  let lists = 0
  const handler = watcher._nodeFsHandler
  const list = handler._handleRead.bind(handler)
  handler._handleRead = (...asked) => {
    lists += 1
    return list(...asked)
  }
  listSeldom(watcher)
  const told = new Set<string>()
  watcher.on('all', (event, path) => told.add(`${event} ${path.slice(root.length + 1)}`))
  watcher.add(root)
  await new Promise<void>(resolve => watcher.once('ready', () => resolve()))
  const until = (event: string) => expect.poll(() => told.has(event), {timeout: 300_000}).toBe(true)
  expect(lists).toBe(1)
  writeFileSync(join(root, 'a.md'), '2')
  await until('change a.md')
  expect(lists).toBe(1)
  writeFileSync(join(root, 'c.md'), '1')
  await until('add c.md')
  expect(lists).toBeGreaterThan(1)
  rmSync(join(root, 'b.md'))
  await until('unlink b.md')
})
