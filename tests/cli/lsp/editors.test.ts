import {execFileSync} from 'node:child_process'
import {readFileSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {goodNote, publicationYaml} from '../../support/cli.js'
import {editorBlock} from '../../support/editors/editor-block.js'
import {folderWith} from '../../support/folder.js'
import {installed} from '../../support/installed.js'
import {describeWith} from '../../support/tools.js'

const played = (name: string) => join(import.meta.dirname, '../../support/editors', name)

/** A home with a set-up of the guide and, in `work/`, a publication with its `cess`. */
function homeWith(file: string, setUp: string): string {
  const home = folderWith({
    [file]: setUp,
    'work/cess.yml': publicationYaml,
    'work/notes/a.fr.md': goodNote(),
    'work/README.md': '##Lisez-moi\n',
    'work/package.json': '{}',
    'work/node_modules/.bin/.keep': '',
  })
  symlinkSync(installed, join(home, 'work/node_modules/.bin/cess'))
  return home
}

/** The record of an editor's session; it is started from a folder that is not the publication's. */
function seenBy(editor: string, words: readonly string[], home: string): unknown {
  const seen = join(home, 'seen.json')
  execFileSync(editor, words, {
    ...{cwd: home, stdio: 'pipe', input: '', timeout: 600_000},
    env: {PATH: process.env['PATH'], HOME: home, SEEN: seen, LC_ALL: 'C.UTF-8', npm_config_offline: 'true'},
  })
  return JSON.parse(readFileSync(seen, 'utf8'))
}

const seen = {
  mended: '## Une partie',
  definition: '## Une partie',
  renamed: 'Voir [](#la-suite).',
  outline: [expect.stringContaining("Ce que l'on sait"), expect.stringContaining('La suite')],
  completed: ['asie-centrale'],
}

describeWith('nvim', 'cess lsp in Neovim, set up as the guide says', () => {
  it('tells, mends, finds, renames, explains, outlines and completes', {tags: 'slow'}, () => {
    const home = homeWith('init.lua', editorBlock('lua'))
    const words = ['--headless', '-n', '-i', 'NONE', '-u', 'init.lua', 'work/notes/a.fr.md']
    expect(seenBy('nvim', [...words, '-c', `luafile ${played('neovim.lua')}`], home)).toEqual({
      ...seen,
      root: join(home, 'work'),
      rules: ['heading-glued', 'reference-missing'],
      hover: expect.stringContaining('French-speaking Africa'),
      ...{others: 1, told: 0},
      zone: 'zone: asie-centrale',
    })
  })
})

describeWith('emacs', 'cess lsp in Emacs, set up as the guide says', () => {
  it('tells, mends, finds, renames, outlines and completes', () => {
    const home = homeWith('init.el', editorBlock('elisp'))
    const words = ['--batch', '-l', 'init.el', '-l', played('emacs.el')]
    expect(seenBy('emacs', words, home)).toEqual({...seen, root: join(home, 'work')})
  })
})

it('has one set-up of Helix in both languages', () => {
  expect(editorBlock('toml')).toContain('args = ["--no", "cess", "lsp"]')
})
