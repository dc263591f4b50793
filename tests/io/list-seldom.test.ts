import {rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {FSWatcher} from 'chokidar'
import {expect, it, onTestFinished} from 'vitest'
import {listSeldom} from '../../src/io/watch.js'
import {folderWith} from '../support/folder.js'

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
