import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {TestProject} from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder where the first test that asks builds the sample publication (`built-samples.ts`). */
    samples: string
  }
}

/** Make room for the sample notes, which all tests that look at finished editions share. */
export default function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'cess-samples-'))
  project.provide('samples', folder)
  return () => rmSync(folder, {recursive: true, force: true})
}
