import {chmodSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {delimiter, join} from 'node:path'
import {afterAll, describe, expect, it} from 'vitest'
import {flavours, veraPdfFindings} from './verapdf.js'

const folder = mkdtempSync(join(tmpdir(), 'cess-verapdf-'))
afterAll(() => rmSync(folder, {recursive: true, force: true}))

/** Findings in two files where `verapdf` is a shell script. */
function findingsOf(script: string, flavour: (typeof flavours)[number]): readonly string[] {
  const path = join(folder, 'verapdf')
  writeFileSync(path, `#!/bin/sh\nflavour=$2\nshift 5\n${script}\n`)
  chmodSync(path, 0o755)
  const PATH = [folder, process.env['PATH']].join(delimiter)
  return veraPdfFindings(flavour, ['/a.pdf', '/b.pdf'], {...process.env, PATH})
}

describe.each(flavours)('veraPdfFindings for %s', flavour => {
  it('finds nothing where every file passes', () => {
    expect(findingsOf('for file; do echo "PASS $file $flavour"; done', flavour)).toEqual([])
  })

  it('tells the file that fails, and what veraPDF says of it', () => {
    const script = 'echo "PASS $1 $flavour"; echo "FAIL $2 $flavour"; echo "  FAIL 7.1-3"; exit 1'
    expect(findingsOf(script, flavour)).toEqual([
      `/b.pdf does not pass ${flavour}`,
      `FAIL /b.pdf ${flavour}`,
      'FAIL 7.1-3',
      '',
    ])
  })

  it('takes silence for a failure', () => {
    expect(findingsOf('echo "cannot read" >&2', flavour)).toEqual([
      `/a.pdf does not pass ${flavour}`,
      `/b.pdf does not pass ${flavour}`,
      'cannot read',
    ])
  })
})
