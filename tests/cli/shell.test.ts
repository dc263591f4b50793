import {execFileSync, spawnSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {readToolVersion} from '../../src/engine/index.js'
import {manPages} from '../../src/cli/shell/man-pages.js'
import {shells} from '../../src/cli/shell/completions.js'
import {goodNote, publicationWith, runCess} from '../support/cli.js'
import {folderWith} from '../support/folder.js'

/** Completions that bash offers for words, the last of which is being typed. */
async function offered(...words: readonly string[]): Promise<readonly string[]> {
  const cwd = folderWith({
    'bin/cess': '#!/bin/sh\n[ "$*" = "completion notes" ] && printf "cables.fr\\ncables.en\\n"\n',
  })
  const {stdout} = await runCess(['completion', 'bash'], {cwd})
  const script = `${stdout}\nchmod +x bin/cess; PATH="$PWD/bin:$PATH"
COMP_WORDS=(cess "$@"); COMP_CWORD=$#; _cess; printf '%s\n' "\${COMPREPLY[@]}"`
  return execFileSync('bash', ['-c', script, 'bash', ...words], {cwd, encoding: 'utf8'})
    .trim()
    .split('\n')
}

describe('cess completion', () => {
  it('offers commands, their options and the names of notes', async () => {
    expect(await offered('bu')).toEqual(['build'])
    expect(await offered('-C', 'folder', 'bu')).toEqual(['build'])
    expect(await offered('build', '--me')).toEqual(['--merge'])
    expect(await offered('init', '--me')).toEqual([''])
    expect(await offered('build', 'cables.f')).toEqual(['cables.fr'])
    expect(await offered('new', '--translate', 'cables.e')).toEqual(['cables.en'])
    expect(await offered('init', 'cab')).toEqual([''])
  })

  it.each(shells)('makes a script that %s reads, with every command', async shell => {
    for (const lang of ['en', 'fr']) {
      const {code, stdout} = await runCess(['--lang', lang, 'completion', shell], {cwd: folderWith()})
      expect(code).toBe(0)
      for (const command of ['init', 'unsubscribe-server']) expect(stdout).toContain(command)
      // Where the shell is not installed, `error` says so.
      const {error, status, stderr} = spawnSync(shell, ['-n'], {input: stdout, encoding: 'utf8'})
      expect(error ? [0, ''] : [status, stderr]).toEqual([0, ''])
    }
  })

  it('names the notes of a publication, and none elsewhere', async () => {
    const cwd = publicationWith({'a.fr.md': goodNote(), 'b.fr.md': 'broken'})
    expect(await runCess(['completion', 'notes'], {cwd})).toMatchObject({code: 0, stdout: 'a.fr\nb.fr\n'})
    expect(await runCess(['completion', 'notes'], {cwd: folderWith()})).toMatchObject({code: 0, stdout: ''})
    expect(await runCess(['completion', 'tcsh'], {cwd})).toMatchObject({code: 2})
  })
})

describe('the manual pages', () => {
  const pages = Object.entries(manPages(readToolVersion()))

  it.each(pages)('are as `npm run man` writes them now: %s', (path, text) => {
    expect(readFileSync(join(import.meta.dirname, '../..', path), 'utf8')).toBe(text)
  })

  it.each(pages)('have no line that roff would take for a request by mistake: %s', (_path, text) => {
    const requests = text.split('\n').filter(line => /^[.']/.test(line))
    expect(requests.filter(line => !/^\.(?:TH|SH|SS|TP|B|RI|PP|nf|fi)\b/.test(line))).toEqual([])
  })
})
