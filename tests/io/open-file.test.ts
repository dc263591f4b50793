import {execFileSync} from 'node:child_process'
import {mkdirSync, readFileSync} from 'node:fs'
import {createServer} from 'node:net'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {
  openToAdd,
  openToRead,
  piecesOf,
  readBytes,
  readStart,
  readText,
  writeBehind,
  writeFresh,
  writeOver,
} from '../../src/io/open-file.js'
import {folderWith} from '../support/folder.js'

const module = new URL('../../dist/io/open-file.js', import.meta.url).href

const reading = {
  openToRead,
  readBytes,
  readText,
  readStart: (path: string) => readStart(path, 9),
  piecesOf: (path: string) => [...piecesOf(path)],
}
const writing = {
  openToAdd,
  writeOver: (path: string) => writeOver(path, 'x', 0o600),
  writeBehind: (path: string) => writeBehind(path, 'x', 0o600),
}

/** A folder in which a socket, a pipe and a folder stand in the places of files. */
async function folderOfOthers() {
  const root = folderWith({})
  execFileSync('mkfifo', [join(root, 'pipe')])
  mkdirSync(join(root, 'folder'))
  const server = createServer()
  await new Promise<void>(resolve => server.listen(join(root, 'socket'), resolve))
  return {root, end: () => server.close()}
}

const others = {pipe: 'FIFO', socket: 'SOCKET', folder: 'EISDIR'}

describe.skipIf(process.platform === 'win32')('what is no file', () => {
  it.each(Object.entries(others))('is not opened: %s', async (name, code) => {
    const {root, end} = await folderOfOthers()
    const path = join(root, name)
    for (const read of Object.values(reading))
      expect(() => read(path)).toThrow(expect.objectContaining({name: 'IoError', action: 'read', code, path}))
    for (const write of Object.values(writing))
      expect(() => write(path)).toThrow(expect.objectContaining({name: 'IoError', action: 'write', code, path}))
    end()
  })

  it('is read to its end where whoever runs the command hands over a pipe', () => {
    const program = `import(${JSON.stringify(module)}).then(io => console.log(io.readText(process.argv[1]).length, [...io.piecesOf(process.argv[2])].join('').trim()))`
    const words = 'head -c 200000 /dev/zero | "$0" -e "$1" /dev/stdin /dev/fd/3 3<<END\nsecond\nEND'
    const read = execFileSync('sh', ['-c', words, process.execPath, program], {encoding: 'utf8'})
    expect(read).toBe('200000 second\n')
  })

  it('is not opened either where it is a device', () => {
    for (const read of Object.values(reading))
      expect(() => read('/dev/zero')).toThrow(expect.objectContaining({code: 'DEVICE'}))
  })
})

describe('a file', () => {
  it('is read whole, from its beginning, and in pieces', () => {
    const path = join(folderWith({'a.txt': 'première'}), 'a.txt')
    expect(readText(path)).toBe('première')
    expect(readBytes(path)).toEqual(readFileSync(path))
    expect(readStart(path, 3).toString()).toBe('pre')
    expect(readStart(path, 300)).toEqual(readFileSync(path))
    const long = folderWith({'a.txt': 'ab'.repeat(900_000)})
    const pieces = [...piecesOf(join(long, 'a.txt'))].map(piece => piece.length)
    expect([pieces.length, pieces.reduce((sum, length) => sum + length, 0)]).toEqual([2, 1_800_000])
  })

  it('is written over, behind and anew', () => {
    const root = folderWith({'a.txt': 'much longer'})
    const [old, fresh] = [join(root, 'a.txt'), join(root, 'b.txt')]
    writeOver(old, 'one', 0o600)
    writeBehind(old, ' two', 0o600)
    writeFresh(fresh, 'three', 0o600)
    expect([readText(old), readText(fresh)]).toEqual(['one two', 'three'])
    expect(() => writeFresh(old, '')).toThrow('EEXIST')
  })

  it('that is absent is told with its path', () => {
    const path = join(folderWith({}), 'a.txt')
    for (const read of Object.values(reading))
      expect(() => read(path)).toThrow(expect.objectContaining({name: 'IoError', code: 'ENOENT', path}))
  })
})
