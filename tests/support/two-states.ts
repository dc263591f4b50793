import {spawn, type ChildProcess} from 'node:child_process'
import {readdirSync, readFileSync} from 'node:fs'
import {join, relative} from 'node:path'
import {vi} from 'vitest'
import {goodNote, publicationWith, runCess} from './cli.js'
import {put} from './folder.js'
import {installed} from './installed.js'

/** `npm run nightly` has accidents happen to all that a build writes; else to some of each kind. */
const isNightly = process.env['CESS_TORTURE_ROUNDS'] !== undefined
const slugs = isNightly ? ['a.fr', 'b.fr', 'c.fr', 'd.fr', 'e.fr'] : ['a.fr', 'b.fr']
const asked = isNightly ? [] : ['--only', 'web,pdf']
const epoch = '1796083200'

/** How a build ended. `code` is null where it was killed. */
export interface BuildEnd {
  readonly code: number | null
  readonly stderr: string
}

/**
 * A publication that can be in two states, and the files of both as builds make them that nothing disturbs: after
 * whatever accident on the way from the first to the second, each file is one of the two.
 */
export interface TwoStates {
  readonly root: string
  readonly first: Tree
  readonly second: Tree
  readonly turn: (state: State) => void
  /** A build that nothing disturbs, in this process. */
  readonly build: (out: string) => Promise<void>
}
type State = 'first' | 'second'

/** Files of an output folder as text, one character a byte. */
export type Tree = ReadonlyMap<string, string>

/** Build what the accidents are to happen to. */
export async function twoStates(): Promise<TwoStates> {
  const root = publicationWith({})
  const turn = (state: State) => write(root, state)
  const cleanTree = async (state: State): Promise<Tree> => {
    turn(state)
    const out = join(root, `clean-${state}`)
    await undisturbed(out)
    return treeOf(out)
  }
  const undisturbed = async (out: string) => {
    vi.stubEnv('SOURCE_DATE_EPOCH', epoch)
    const {code, stdout, stderr} = await runCess(['build', '--out', out, ...asked], {cwd: root})
    vi.unstubAllEnvs()
    if (code !== 0) throw new Error(stdout + stderr)
  }
  return {root, first: await cleanTree('first'), second: await cleanTree('second'), turn, build: undisturbed}
}

function write(root: string, state: State): void {
  for (const [index, slug] of slugs.entries()) {
    const text = state === 'first' ? 'Un câble est rompu.' : 'Un câble est rompu, un autre a été réparé.'
    put(join(root, 'notes', `${slug}.md`), goodNote({number: index + 1, text: `${text}\n\n${'Un mot. '.repeat(400)}`}))
  }
}

/** `cess build` as a process of its own, behind a shell command like `ulimit`; `started` is the process itself. */
export function startBuild(
  root: string,
  out: string,
  before = ':',
): {readonly started: ChildProcess; readonly ended: Promise<BuildEnd>} {
  const command = [process.execPath, installed, 'build', '-C', root, '--out', out, ...asked, '--lang', 'en']
  const started = spawn('sh', ['-c', `${before}; exec "$0" "$@"`, ...command], {
    env: {...process.env, SOURCE_DATE_EPOCH: epoch},
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let stderr = ''
  started.stderr.on('data', chunk => (stderr += String(chunk)))
  return {started, ended: new Promise(resolve => started.on('close', code => resolve({code, stderr})))}
}

/** Every file for readers; what builds know of themselves has times in it. */
export const treeOf = (out: string): Tree =>
  new Map(
    readdirSync(out, {recursive: true, withFileTypes: true})
      .filter(entry => entry.isFile())
      .map(entry => join(entry.parentPath, entry.name))
      .map(path => [relative(out, path), path] as const)
      .filter(([name]) => !name.startsWith('.cess/') && !name.endsWith('.cess-tmp'))
      .map(([name, path]) => [name, readFileSync(path, 'latin1')]),
  )

/** Files that are neither as they were nor as they will be. */
export const tornFiles = (out: string, {first, second}: TwoStates): readonly string[] =>
  [...treeOf(out)].flatMap(([name, text]) => (text === first.get(name) || text === second.get(name) ? [] : [name]))
