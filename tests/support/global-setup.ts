import {execFileSync} from 'node:child_process'
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import type {TestProject} from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the sample publication's editions: `<samples>/notes/<slug>/<slug>.html` and so on. */
    samples: string
  }
}

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Build the sample notes once, with the command as its users run it, for all tests that look at finished editions. */
export default function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'cess-samples-'))
  execFileSync(process.execPath, [join(root, 'bin/cess'), 'build', '-C', root, '--out', folder])
  project.provide('samples', folder)
  return () => rmSync(folder, {recursive: true, force: true})
}
