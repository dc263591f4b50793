import childProcess from 'node:child_process'
import {closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync} from 'node:fs'
import {syncBuiltinESMExports} from 'node:module'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {deserialize, serialize} from 'node:v8'

/**
 * Has programs that a test waits for started by a small process beside this one. To start a program, Linux copies the tables of all the
 * memory of whoever starts it, and both write again what they share: of half a gigabyte, twenty milliseconds, for a program that takes two.
 */

const names = ['spawnSync', 'execFileSync', 'execSync'] as const
type Name = (typeof names)[number]

/** An error that a call throws, or has in its result as `error`: its own properties with its message. */
interface Failure {
  readonly message: string
}
type Answer = {readonly value: unknown; readonly error?: Failure} | {readonly thrown: Failure}

// Tests change how the disk answers.
const disk = {read: readSync, write: writeSync}

/**
 * Starts the small process.
 *
 * @param program Its path; `starter.mjs`, but for a test of one that dies.
 * @returns Asks it for a call, and waits for the answer.
 */
export function startStarter(program: string): (question: unknown) => Answer {
  // It has its ends of both pipes from its start, and nobody else does: once it is gone, whenever that is, this end is told.
  const [asked, told] = [openPipe(), openPipe()]
  // It ends when nobody can ask it any more.
  childProcess
    .spawn(process.execPath, [program], {stdio: ['ignore', 'inherit', 'inherit', asked.from, told.to]})
    .unref()
  for (const end of [asked.from, told.to]) closeSync(end)
  const [to, from] = [asked.to, told.from]
  const read = (length: number): Buffer => {
    const bytes = Buffer.alloc(length)
    for (let at = 0; at < length;) {
      const count = disk.read(from, bytes, at, length - at, null)
      if (count === 0) throw new Error('The process that starts programs has ended')
      at += count
    }
    return bytes
  }
  return question => {
    const bytes = serialize(question)
    const length = Buffer.alloc(4)
    length.writeUInt32LE(bytes.length)
    const message = Buffer.concat([length, bytes])
    for (let at = 0; at < message.length;) at += disk.write(to, message, at)
    // Its own format: `starter.mjs`.
    return deserialize(read(read(4).readUInt32LE())) as Answer
  }
}

/** Both ends of a pipe. One that is open for both lets each be opened without the other. */
function openPipe(): {readonly to: number; readonly from: number} {
  const folder = mkdtempSync(join(tmpdir(), 'cess-starter-'))
  const path = join(folder, 'pipe')
  childProcess.execFileSync('mkfifo', [path])
  const both = openSync(path, 'r+')
  const ends = {to: openSync(path, 'w'), from: openSync(path, 'r')}
  closeSync(both)
  rmSync(folder, {recursive: true})
  return ends
}

type Options = Readonly<Record<string, unknown>>

/** Whether a program's streams can be given by name. */
const isNamed = ({stdio}: Options): boolean => [stdio].flat().every(one => one === undefined || typeof one === 'string')

const withoutURL = (path: unknown) => (path instanceof URL ? fileURLToPath(path) : path)

const failureOf = ({message, ...own}: Failure): Error => Object.assign(new Error(message), own)

function startBySmall(name: Name, ask: (question: unknown) => Answer): (...given: readonly unknown[]) => unknown {
  const here: (...given: never[]) => unknown = childProcess[name]
  return (file, ...rest) => {
    const list = rest.find(one => Array.isArray(one))
    // Whoever calls has checked them.
    const options = (rest.find(one => one instanceof Object && !Array.isArray(one)) ?? {}) as Options
    if (!isNamed(options)) return Reflect.apply(here, childProcess, [file, ...rest])
    const cwd = withoutURL(options['cwd']) ?? process.cwd()
    const around = {...options, cwd, env: {...(options['env'] ?? process.env)}}
    const answer = ask({name, umask: process.umask(), given: [withoutURL(file), ...(list ? [list] : []), around]})
    if ('thrown' in answer) throw failureOf(answer.thrown)
    return answer.error ? Object.assign({}, answer.value, {error: failureOf(answer.error)}) : answer.value
  }
}

const ask = startStarter(fileURLToPath(new URL('starter.mjs', import.meta.url)))
for (const name of names) Reflect.set(childProcess, name, startBySmall(name, ask))
syncBuiltinESMExports()
