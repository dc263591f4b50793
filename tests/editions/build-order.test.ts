import {execFileSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {expect, it} from 'vitest'
import {sampleEdition} from '../support/built-samples.js'
import {installed} from '../support/installed.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
// The samples before it embed glyphs that its figures are parts of.
const slug = 'mission-restes-explosifs.fr'

it('makes the same PDF of a note alone and after others', () => {
  const out = mkdtempSync(join(tmpdir(), 'cess-alone-'))
  try {
    execFileSync(process.execPath, [installed, 'build', '-C', root, slug, '--only', 'pdf', '--out', out])
    const alone = readFileSync(join(out, 'notes', slug, `${slug}.pdf`))
    expect(alone.equals(readFileSync(sampleEdition(slug, '.pdf')))).toBe(true)
  } finally {
    rmSync(out, {recursive: true, force: true})
  }
})
