import {chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import type {TestProject} from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder where the first test that asks makes what others use too (`shared.ts`). */
    shared: string
    /** Folder of the command as it is installed: its one file for each family of commands, no sources, no compiler. */
    installed: string
  }
}

const root = fileURLToPath(new URL('../..', import.meta.url))

/**
 * Make room for what tests write, which goes with them, and install the command for those that start it: in a checkout each process looks at all
 * sources first.
 */
export default function setup(project: TestProject): () => void {
  const room = mkdtempSync(join(tmpdir(), 'cess-tests-'))
  // Some tests are another user.
  chmodSync(room, 0o1777)
  process.env['TMPDIR'] = room
  const folder = mkdtempSync(join(room, 'shared-'))
  const installed = mkdtempSync(join(room, 'installed-'))
  for (const name of ['bin', 'package.json']) cpSync(join(root, name), join(installed, name), {recursive: true})
  for (const name of ['dist', 'templates', 'node_modules']) symlinkSync(join(root, name), join(installed, name))
  chmodSync(installed, 0o755)
  // What V8 made of it is kept for the next process, and goes with the tests.
  const home = join(installed, 'cache')
  mkdirSync(home)
  process.env['XDG_CACHE_HOME'] = home
  project.provide('shared', folder)
  // Who watches has the sources run: a checkout's command compiles them first.
  project.provide('installed', project.config.watch ? root : installed)
  return () => rmSync(room, {recursive: true, force: true})
}
