import {execFileSync} from 'node:child_process'
import {mkdirSync, rmSync, statSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it, onTestFinished, vi} from 'vitest'
import {assetKey, dayKey} from '../../src/io/edges.js'
import {World} from '../../src/io/world.js'
import {publicationYaml} from '../support/cli.js'
import {folderWith, put} from '../support/folder.js'
import {untilOldEnough} from '../support/old-enough.js'

const settings = {template: '', siteUrl: '', draft: '', published: ''}
const now = '2026-11-20T23:30:00Z'
const worldOf = (files: Readonly<Record<string, string>>) => {
  const root = folderWith({'cess.yml': publicationYaml, ...files})
  return {root, world: new World({root, now, settings})}
}

describe('the world', () => {
  it('gives each value with the print that it was announced by', () => {
    const {world} = worldOf({'notes/a.md': 'A', 'notes/img/x.svg': '<svg/>', 'templates/ours/_brand.yml': 'x: 1'})
    const {edges} = world
    const asked = [
      [edges.noteList, ''],
      [edges.source, 'notes/a.md'],
      [edges.source, 'notes/none.md'],
      [edges.file, 'cess.yml'],
      [edges.asset, assetKey('notes/a.md', 'img/x.svg')],
      [edges.asset, assetKey('notes/a.md', 'absent.svg')],
      [edges.asset, assetKey('notes/a.md', '../../etc/passwd')],
      [edges.templateFiles, 'ours'],
      [edges.templateFiles, 'none'],
      [edges.templateFiles, 'cess'],
      [edges.packageFile, 'package:none/none.ttf'],
      [edges.today, 'Asia/Tbilisi'],
      [edges.isPast, dayKey('Europe/Paris', '2026-11-20')],
      [edges.isOver, now],
      [edges.isAhead, dayKey('Europe/Paris', '2026-11-21')],
      [edges.setting, 'template'],
    ] as const
    for (const [edge, key] of asked)
      expect([edge.name, key, edge.read(key).print]).toEqual([edge.name, key, edge.print(key)])
    for (const [name, {name: own}] of Object.entries(edges)) expect(own).toBe(name)
    expect(edges.source.read('notes/a.md').value).toMatchObject({status: 'read', bytes: Buffer.from('A')})
  })

  it('gives one value in a revision, or none', () => {
    const {root, world} = worldOf({'notes/a.md': 'one', 'notes/x.csv': 'a;b', 'templates/ours/_brand.yml': 'x: 1'})
    const {edges} = world
    const key = assetKey('notes/a.md', 'x.csv')
    const asked = [
      [edges.source, 'notes/a.md', 'notes/a.md'],
      [edges.file, 'cess.yml', 'cess.yml'],
      [edges.asset, key, 'notes/x.csv'],
      [edges.templateFiles, 'ours', 'templates/ours/_brand.yml'],
    ] as const
    for (const [edge, of, path] of asked) {
      const before = edge.print(of)
      put(join(root, path), 'another text')
      const torn = expect.objectContaining({name: 'NonRepeatableRead', path: of.split('\n')[0]}) as unknown
      expect(() => edge.read(of)).toThrow(torn)
      rmSync(join(root, path))
      expect(() => edge.read(of)).toThrow(torn)
      expect(edge.print(of)).toBe(before)
      world.renew(now)
      put(join(root, path), 'a third')
      const third = edge.print(of)
      expect(third).not.toBe(before)
      // Who saves it again keeps no revision from its end any more.
      put(join(root, path), 'a fourth')
      expect(edge.read(of)).toEqual(edge.read(of))
      expect([edge.read(of).print, edge.print(of)]).toEqual([third, third])
      world.renew(now)
      expect(edge.print(of)).not.toBe(third)
      world.renew(now)
    }
  })

  it('gives what stands now to whoever is told of changes', () => {
    const {root} = worldOf({'notes/a.md': 'one'})
    const {source} = new World({root, now, settings, isFollowing: true}).edges
    const before = source.print('notes/a.md')
    put(join(root, 'notes/a.md'), 'another text')
    const read = source.read('notes/a.md')
    expect([read.print === before, source.print('notes/a.md')]).toEqual([false, read.print])
  })

  it('notices what changed once it is told to look again', () => {
    const {root, world} = worldOf({'notes/a.md': 'one', 'notes/x.csv': 'a;b'})
    const {edges} = world
    const asset = assetKey('notes/a.md', 'x.csv')
    const prints = () => [edges.noteList.print(''), edges.source.print('notes/a.md'), edges.asset.print(asset)]
    const before = prints()
    expect(prints()).toEqual(before)
    put(join(root, 'notes/a.md'), 'two')
    put(join(root, 'notes/x.csv'), 'c;d')
    put(join(root, 'notes/b.md'), 'new')
    world.renew('2026-11-21T00:00:00Z')
    const after = prints()
    expect(after.map((print, index) => print === before[index])).toEqual([false, false, false])
    expect(edges.today.print('UTC')).toBe('2026-11-21')
    rmSync(join(root, 'notes/b.md'))
    put(join(root, 'notes/a.md'), 'one')
    put(join(root, 'notes/x.csv'), 'a;b')
    world.renew(now)
    expect(prints()).toEqual(before)
  })

  it('believes whoever watched that all else is as it was while notes alone changed', () => {
    const {root, world} = worldOf({'notes/a.md': 'one', 'notes/b.md': 'one', 'notes/x.csv': 'a;b'})
    const {edges} = world
    const asset = assetKey('notes/a.md', 'x.csv')
    const at = (name: string) => join(root, 'notes', name)
    // The time of a file that was just written proves nothing.
    for (const name of ['a.md', 'x.csv', '../cess.yml']) untilOldEnough(at(name))
    const prints = () => [
      ...[edges.noteList.print(''), edges.source.print('notes/a.md')],
      ...[edges.file.print('cess.yml'), edges.asset.print(asset)],
    ]
    const before = prints()
    for (const name of ['a.md', 'x.csv', 'new.md', '../cess.yml']) put(at(name), `${name} is longer`)
    rmSync(at('b.md'))
    const differ = (...changed: readonly string[]) => {
      world.renew(now, changed)
      return prints().map((print, index) => print !== before[index])
    }
    expect(differ()).toEqual([false, false, false, false])
    expect(differ(at('a.md'))).toEqual([false, true, false, false])
    expect(differ(at('new.md'), at('b.md'))).toEqual([true, true, false, false])
    expect(edges.noteList.read('').value.map(({path}) => path)).toEqual(['notes/a.md', 'notes/new.md'])
    expect(differ(at('x.csv'))).toEqual([true, true, true, true])
  })

  it('reads nothing where size and time of a file are as they were', () => {
    const {root, world} = worldOf({'notes/a.md': 'one'})
    // It is young, however busy the machine is.
    const clock = vi.spyOn(Date, 'now').mockReturnValue(statSync(join(root, 'notes/a.md')).mtimeMs)
    onTestFinished(() => clock.mockRestore())
    const stamps = {'notes/a.md': {sizeBytes: 3, mtimeMs: 0, ctimeMs: 0, hash: 'known'}}
    expect(world.edges.source.print('notes/a.md')).not.toBe('known')
    const [stamp] = Object.values(world.stamps.entries('used'))
    // Of a file that was too young to tell, nothing is believed.
    expect(stamp).toMatchObject({sizeBytes: 3, mtimeMs: 0})
    expect(new World({root, now, settings, stamps}).edges.source.print('notes/a.md')).not.toBe('known')
  })

  it('reads no note that leads out, and says what cannot be read', () => {
    const {root, world} = worldOf({'notes/a.md': 'one', secret: 'x'})
    symlinkSync('/etc/hostname', join(root, 'notes/out.md'))
    mkdirSync(join(root, 'notes/folder.md'))
    const {edges} = world
    expect(edges.noteList.read('').value.map(({path, isOutside}) => [path, isOutside])).toEqual([
      ['notes/a.md', false],
      ['notes/out.md', true],
    ])
    for (const path of ['notes/out.md', 'notes/folder.md', 'secret', '../secret'])
      expect(edges.source.read(path)).toEqual({value: {status: 'outside'}, print: 'outside'})
    rmSync(join(root, 'notes/a.md'))
    mkdirSync(join(root, 'notes/a.md'))
    expect(edges.source.read('notes/a.md')).toMatchObject({value: {status: 'unreadable'}, print: 'EISDIR'})
    expect(() => edges.file.read('absent.yml')).toThrow('ENOENT')
    expect(edges.templateFiles.read('../ours').value.status).toBe('missing')
  })

  it.skipIf(process.platform === 'win32')('waits at no pipe in the place of a note or another file', () => {
    const {root, world} = worldOf({'notes/a.md': 'one'})
    for (const name of ['notes/b.md', 'house.yml']) execFileSync('mkfifo', [join(root, name)])
    const {edges} = world
    expect(edges.noteList.read('').value.map(({path}) => path)).toEqual(['notes/a.md', 'notes/b.md'])
    expect(edges.source.read('notes/b.md')).toEqual({value: {status: 'outside'}, print: 'outside'})
    rmSync(join(root, 'notes/a.md'))
    execFileSync('mkfifo', [join(root, 'notes/a.md')])
    expect(edges.source.read('notes/a.md')).toMatchObject({
      value: {status: 'unreadable', error: {code: 'FIFO', path: join(root, 'notes/a.md')}},
      print: 'FIFO',
    })
    expect(() => edges.file.read('house.yml')).toThrow('FIFO')
  })
})
