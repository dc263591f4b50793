// @module-tag slow
import {spawnSync} from 'node:child_process'
import {cpSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {expect, it} from 'vitest'
import {locales} from '../../src/model/locales/index.js'
import {folderWith} from '../support/folder.js'
import {addEdition} from '../support/new-edition.js'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** All sources with one node more of each sort, one more block that authors write, and one more edition. */
function withNewNodes(): string {
  const folder = folderWith({
    'tsconfig.json': JSON.stringify({
      extends: join(root, 'tsconfig.json'),
      compilerOptions: {rootDir: '.', noEmit: true, declaration: false},
      include: ['src'],
      exclude: ['src/browser'],
    }),
  })
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  for (const path of ['package.json', 'src']) cpSync(join(root, path), join(folder, path), {recursive: true})
  plant(join(folder, 'src/model/blocks.ts'), 'Block', 'aside')
  plant(join(folder, 'src/model/phrasing.ts'), 'Phrasing', 'underlined')
  plantDirective(join(folder, 'src/note/directives/definitions.ts'))
  addEdition(folder)
  return folder
}

function plant(path: string, union: string, type: string): void {
  const source = readFileSync(path, 'utf8')
  const node = `{readonly type: '${type}'; readonly children: readonly Phrasing[]}`
  const planted = source.replace(new RegExp(`(?<=export type ${union} =)[\\s|]*`), `${node} | `)
  expect(planted).not.toBe(source)
  writeFileSync(path, planted)
}

/** A block that authors write. */
function plantDirective(path: string): void {
  const source = readFileSync(path, 'utf8')
  const planted = source.replace(
    /(?<=export const directives = \{\n)/,
    "  aside: {names: {fr: 'apart', en: 'aside'}, takesTitle: false, showsAll: true, attributes: {}},\n",
  )
  expect(planted).not.toBe(source)
  writeFileSync(path, planted)
}

it(
  'refuses a new node until every edition, checks, comparisons and redlines have a line for it, the mail its looks, and redlines their words, and a new edition nowhere',
  {tags: 'slow'},
  () => {
    const folder = withNewNodes()
    const {stdout} = spawnSync(
      process.execPath,
      [join(root, 'node_modules/typescript/bin/tsc'), '--singleThreaded', '-p', folder],
      {
        cwd: folder,
        encoding: 'utf8',
      },
    )
    // Where a node is refused, an edition might be too.
    expect(stdout).not.toContain('epub')
    const refused = new Set(stdout.match(/^src\/[^(]+(?=\()/gm))
    expect([...refused].toSorted()).toEqual([
      ...Object.keys(locales).map(lang => `src/model/redline/${lang}.ts`),
      ...[
        ...['checks/text/block-contents', 'comparison/pieces'],
        ...[
          'redline/changed-blocks',
          'redline/redliner',
          'redline/sum-up',
          'redline/whole-blocks',
          'transforms/directive',
        ],
      ].map(name => `src/note/${name}.ts`),
      ...[
        ...['hast/allowed', 'hast/block-handlers', 'hast/to-hast', 'inline-html'],
        ...['mail/blocks', 'mail/looks', 'mail/phrasing', 'pdf/definition/blocks/index', 'pdf/definition/inline'],
        ...['site/search/entries', 'text/phrasing-text', 'text/render-text'],
      ].map(name => `src/render/${name}.ts`),
    ])
  },
)
