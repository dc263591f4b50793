import {execFileSync} from 'node:child_process'
import {expect, it} from 'vitest'
import {runCess} from '../support/cli.js'
import {folderWith} from '../support/folder.js'
import {describeWith} from '../support/tools.js'

const program = '#!/bin/sh\n[ "$*" = "completion notes" ] && printf "cables.fr\\ncables.en\\n"\n'

/** Without a terminal; a shell that waits for ever is ended, and fails. */
const quietly = {stdio: 'pipe' as const, input: '', timeout: 300_000}

/** A folder with a script of completions, and a program that knows two notes. */
async function folderFor(shell: 'fish', path: string): Promise<string> {
  const {stdout} = await runCess(['completion', shell], {cwd: folderWith()})
  const cwd = folderWith({[path]: stdout, 'bin/cess': program, 'a.docx': ''})
  execFileSync('chmod', ['+x', 'bin/cess'], {cwd})
  return cwd
}

describeWith('fish', 'completions in fish', () => {
  it('offer commands, options and notes', async () => {
    const cwd = await folderFor('fish', 'cess.fish')
    const offered = (line: string) =>
      execFileSync('fish', ['--no-config', '-c', `source cess.fish; complete -C '${line}'`], {
        ...{cwd, encoding: 'utf8'},
        env: {...process.env, PATH: `${cwd}/bin:${process.env['PATH']}`, HOME: cwd},
        ...quietly,
      })
        .trim()
        .split('\n')
        .map(entry => entry.split('\t')[0])
    expect(offered('cess bu')).toEqual(['build'])
    expect(offered('cess build --merg')).toEqual(['--merge'])
    expect(offered('cess build cables.f')).toEqual(['cables.fr'])
    expect(offered('cess new --translate cables.e')).toEqual(['cables.en'])
    expect(offered('cess import a.d')).toEqual(['a.docx'])
  })
})
