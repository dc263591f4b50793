import {execFileSync} from 'node:child_process'
import {readFileSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {goodNote, publicationYaml} from '../../support/cli.js'
import {editorBlock} from '../../support/editors/editor-block.js'
import {folderWith} from '../../support/folder.js'
import {installed} from '../../support/installed.js'
import {describeWith} from '../../support/tools.js'

const play = join(import.meta.dirname, '../../support/editors/neovim.lua')

describeWith('nvim', 'cess lsp in Neovim, set up as the guide says', () => {
  it('tells, mends, finds, renames, explains, outlines and completes', () => {
    const home = folderWith({
      'init.lua': editorBlock('lua'),
      'work/cess.yml': publicationYaml,
      'work/notes/a.fr.md': goodNote(),
      'work/README.md': '##Lisez-moi\n',
      'work/package.json': '{}',
      'work/node_modules/.bin/.keep': '',
    })
    symlinkSync(installed, join(home, 'work/node_modules/.bin/cess'))
    // From a folder that is not the publication's: the server is found all the same.
    execFileSync(
      'nvim',
      ['--headless', '-n', '-i', 'NONE', '-u', 'init.lua', 'work/notes/a.fr.md', '-c', `luafile ${play}`],
      {
        ...{cwd: home, stdio: 'pipe', input: '', timeout: 600_000},
        env: {
          ...{PATH: process.env['PATH'], HOME: home, SEEN: join(home, 'seen.json'), LC_ALL: 'C.UTF-8'},
          npm_config_offline: 'true',
        },
      },
    )
    expect(JSON.parse(readFileSync(join(home, 'seen.json'), 'utf8'))).toEqual({
      root: join(home, 'work'),
      rules: ['heading-glued', 'reference-missing'],
      mended: '## Une partie',
      definition: '## Une partie',
      renamed: 'Voir [](#la-suite).',
      hover: expect.stringContaining('French-speaking Africa'),
      outline: [expect.stringContaining("Ce que l'on sait"), expect.stringContaining('La suite')],
      ...{others: 1, told: 0},
      completed: ['asie-centrale'],
      zone: 'zone: asie-centrale',
    })
  })
})
