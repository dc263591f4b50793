import {execFileSync, spawnSync, spawn} from 'node:child_process'
import {readFileSync, chmodSync, existsSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {readToolVersion} from '../../src/engine/context/environment.js'
import {manPages} from '../../src/cli/shell/man-pages.js'
import {shells, type Shell} from '../../src/cli/shell/completions.js'
import {goodNote, publicationWith, runCess} from '../support/cli.js'
import {folderWith} from '../support/folder.js'
import {once} from 'node:events'
import {describeWith} from '../support/tools.js'

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

const program = '#!/bin/sh\n[ "$*" = "completion notes" ] && printf "cables.fr\\ncables.en\\n"\n'

/** A folder with a script of completions, a program that knows two notes, and a document. */
async function folderFor(shell: Shell, path: string, files: Readonly<Record<string, string>> = {}): Promise<string> {
  const {stdout} = await runCess(['completion', shell], {cwd: folderWith()})
  const cwd = folderWith({[path]: stdout, 'bin/cess': program, 'a.docx': '', ...files})
  chmodSync(join(cwd, 'bin/cess'), 0o755)
  return cwd
}

const environment = (cwd: string) => ({
  ...process.env,
  PATH: `${cwd}/bin:${process.env['PATH']}`,
  HOME: cwd,
  TERM: 'dumb',
})

/** Typed, and what stands on the line once the shell has completed it. */
const completed: Readonly<Record<string, string>> = {
  'cess bu': 'cess build ',
  'cess -C bin bu': 'cess -C bin build ',
  'cess build --merg': 'cess build --merge ',
  'cess build cables.f': 'cess build cables.fr ',
  'cess new --translate cables.e': 'cess new --translate cables.en ',
  'cess import a.d': 'cess import a.docx ',
}

/** Each line as a shell completes it at a terminal, where its key of completion is pressed, then Ctrl-G, which writes the line to `seen`. */
async function atTerminal(command: string, cwd: string): Promise<readonly string[]> {
  const shell = spawn('script', ['-qec', command, '/dev/null'], {
    cwd,
    env: environment(cwd),
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  const ended = once(shell, 'exit')
  // It reads keys from now on.
  await expect.poll(() => existsSync(join(cwd, 'ready'))).toBe(true)
  shell.stdin.write(
    Object.keys(completed)
      .map(line => `${line}\t\u0007`)
      .join('') + 'exit\n',
  )
  await ended
  return readFileSync(join(cwd, 'seen'), 'utf8').trimEnd().split('\n')
}

const seen = Object.values(completed).map(line => `${line}|`)

const zshrc = (load: string) => `PS1=
autoload -Uz compinit
${load}
look() { print -r -- "$BUFFER|" >> seen; BUFFER=; }
zle-line-init() { : > ready; }
zle -N look; zle -N zle-line-init; bindkey '^I' complete-word '^G' look
`

describeWith('script', 'completions in bash', () => {
  it('offer commands, options, notes and files', async () => {
    const cwd = await folderFor('bash', 'cess.bash', {
      '.bashrc': `source ./cess.bash
look() { printf '%s|\\n' "$READLINE_LINE" >> seen; READLINE_LINE=; READLINE_POINT=0; }
bind -x '"\\C-g": look'
PS1= PROMPT_COMMAND=': > ready'
`,
    })
    expect(await atTerminal('bash --rcfile .bashrc -i', cwd)).toEqual(seen)
  })
})

describeWith('zsh', 'completions in zsh', () => {
  it.each([
    ['sourced', 'cess.zsh', 'compinit -u -D; source ./cess.zsh'],
    ['in a folder of functions', 'functions/_cess', 'fpath=($PWD/functions $fpath); compinit -u -D'],
  ])('offer commands, options, notes and files, %s', {tags: 'slow'}, async (_, path, load) => {
    const cwd = await folderFor('zsh', path, {'.zshrc': zshrc(load)})
    expect(await atTerminal('zsh -d -i', cwd)).toEqual(seen)
  })
})

describeWith('fish', 'completions in fish', () => {
  it('offer commands, options, notes and files', {tags: 'slow'}, async () => {
    const cwd = await folderFor('fish', 'cess.fish')
    const offered = (line: string) =>
      execFileSync('fish', ['--no-config', '-c', `source cess.fish; complete -C '${line}'`], {
        // Without a terminal; a shell that waits for ever is ended, and fails.
        ...{cwd, encoding: 'utf8', stdio: 'pipe', input: '', timeout: 300_000},
        env: environment(cwd),
      })
        .trim()
        .split('\n')
        .map(entry => `${line.slice(0, line.lastIndexOf(' '))} ${entry.split('\t')[0]} |`)
    expect(Object.keys(completed).flatMap(offered)).toEqual(seen)
  })
})
