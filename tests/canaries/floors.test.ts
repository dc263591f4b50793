import {spawnSync} from 'node:child_process'
import {cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'cess-canaries-'))

/** A file of the imagined project, what it does wrong, and the rule that must say so. */
interface Canary {
  readonly path: string
  readonly code: string
  readonly rule: string
}

const restricted = 'eslint(no-restricted-imports)'
const importing = (path: string, from: string): Canary => ({
  path,
  code: `import {thing} from '${from}'\nexport const use = (): unknown => thing\n`,
  rule: restricted,
})
const naming = (name: string): Canary => ({
  path: `src/io/${name.toLowerCase()}.ts`,
  code: `import {${name}} from 'node:fs'\nexport const use = (): unknown => ${name}\n`,
  rule: restricted,
})
const long = (lines: number) => Array.from({length: lines}, (_, line) => `  console.log(${line})`).join('\n')

/** One breach of each rule that guards a floor or a habit. */
const breaches: Readonly<Record<string, Canary>> = {
  'model looks at note': importing('src/model/a.ts', '../note/parse-note.js'),
  'model looks at io from below': importing('src/model/rules/a.ts', '../../io/clock.js'),
  'model reads the disk': importing('src/model/b.ts', 'node:fs'),
  'typography looks at note': importing('src/typography/a.ts', '../note/parse-note.js'),
  'typography reads the disk': importing('src/typography/b.ts', 'node:fs'),
  'note looks at render': importing('src/note/a.ts', '../render/index.js'),
  'note looks at io': importing('src/note/checks/a.ts', '../../io/read-file.js'),
  'note reads the disk': importing('src/note/b.ts', 'node:fs'),
  'template looks at render': importing('src/template/a.ts', '../render/liquid.js'),
  'template reads the disk': importing('src/template/b.ts', 'node:path'),
  'render looks at note': importing('src/render/web/a.ts', '../../note/markdown.js'),
  'render looks at template': importing('src/render/a.ts', '../template/parse-template.js'),
  'render looks at typography': importing('src/render/mail/a.ts', '../../typography/index.js'),
  'render reads the disk': importing('src/render/pdf/a.ts', 'node:fs'),
  'audit looks at note': importing('src/audit/a.ts', '../note/parse-note.js'),
  'audit looks at render': importing('src/audit/pdf/a.ts', '../../render/index.js'),
  'audit reads the disk': importing('src/audit/b.ts', 'node:fs'),
  'render looks at audit': importing('src/render/b.ts', '../audit/read-file.js'),
  'io looks at engine': importing('src/io/a.ts', '../engine/build.js'),
  'io looks at note': importing('src/io/b.ts', '../note/parse-note.js'),
  'io opens a file by itself, which may be a pipe': naming('readFileSync'),
  'io writes a file by itself': naming('writeFileSync'),
  'io looks at a path by itself, which may be below a file': naming('lstatSync'),
  'io reads in promises': importing('src/io/c.ts', 'node:fs/promises'),
  'engine looks at cli': importing('src/engine/a.ts', '../cli/main.js'),
  'engine reads the disk': importing('src/engine/b.ts', 'node:fs'),
  'an audit reads past the memo': importing('src/engine/audit/open-words.ts', '../../io/read-file.js'),
  'engine looks at browser': importing('src/engine/c.ts', '../browser/desk/main.js'),
  'browser looks at engine': importing('src/browser/desk/a.ts', '../../engine/build.js'),
  'browser reads the disk': importing('src/browser/desk/b.ts', 'node:fs'),
  'cli goes past engine to io': importing('src/cli/a.ts', '../io/clock.js'),
  'cli goes past engine to note': importing('src/cli/commands/a.ts', '../../note/parse-note.js'),
  'cli reads the disk': importing('src/cli/b.ts', 'node:fs/promises'),
  'a module imports types from above': {
    path: 'src/model/c.ts',
    code: `import type {Thing} from '../engine/report/report.js'\nexport type Other = Thing\n`,
    rule: restricted,
  },
  'two modules import each other': {
    path: 'src/model/circle.ts',
    code: `import {other} from './circle-two.js'\nexport const circle = (): unknown => other\n`,
    rule: 'import(no-cycle)',
  },
  'two modules take types from each other': {
    path: 'src/model/type-circle.ts',
    code: `import type {Other} from './type-circle-two.js'\nexport type Circle = Other | 1\n`,
    rule: 'import(no-cycle)',
  },
  'a pure floor looks at the process': {
    path: 'src/note/process.ts',
    code: `export const home = process.env['HOME']\n`,
    rule: 'eslint(no-restricted-globals)',
  },
  'a pure floor looks at the clock': {
    path: 'src/render/clock.ts',
    code: `export const now = Date.now()\n`,
    rule: 'eslint(no-restricted-properties)',
  },
  'a pure floor rolls dice': {
    path: 'src/render/dice.ts',
    code: `export const id = Math.random()\n`,
    rule: 'eslint(no-restricted-properties)',
  },
  'a floor below cli prints': {
    path: 'src/engine/print.ts',
    code: `console.log('built')\n`,
    rule: 'eslint(no-console)',
  },
  'a floor below cli ends the process': {
    path: 'src/engine/exit.ts',
    code: `process.exit(1)\n`,
    rule: 'unicorn(no-process-exit)',
  },
  'a module has a default export': {
    path: 'src/model/default.ts',
    code: `export default 1\n`,
    rule: 'import(no-default-export)',
  },
  'a type is any': {
    path: 'src/model/any.ts',
    code: `export const value: any = 1\n`,
    rule: 'typescript(no-explicit-any)',
  },
  'a value is said to be there': {
    path: 'src/model/bang.ts',
    code: `export const first = (list: readonly string[]): string => list[0]!\n`,
    rule: 'typescript(no-non-null-assertion)',
  },
  'a function has six parameters': {
    path: 'src/model/six.ts',
    code: `export const six = (a: 1, b: 2, c: 3, d: 4, e: 5, f: 6): number => a + b + c + d + e + f\n`,
    rule: 'eslint(max-params)',
  },
  'a function has more than 40 lines': {
    path: 'src/cli/long-function.ts',
    code: `export function long(): void {\n${long(40)}\n}\n`,
    rule: 'eslint(max-lines-per-function)',
  },
  'a file has more than 250 lines': {
    path: 'src/cli/long-file.ts',
    code: Array.from({length: 251}, (_, line) => `export const a${line} = ${line}`).join('\n'),
    rule: 'eslint(max-lines)',
  },
  'an else follows a return': {
    path: 'src/model/else.ts',
    code: `export function sign(n: number): number {\n  if (n < 0) {\n    return -1\n  } else {\n    return 1\n  }\n}\n`,
    rule: 'eslint(no-else-return)',
  },
  'an argument is changed': {
    path: 'src/model/argument.ts',
    code: `export function next(n: number): number {\n  n += 1\n  return n\n}\n`,
    rule: 'eslint(no-param-reassign)',
  },
  'a file name has capitals': {
    path: 'src/model/FileName.ts',
    code: `export const a = 1\n`,
    rule: 'unicorn(filename-case)',
  },
}

/** Imports that each floor may have: the linter must let them pass, else the refusals above prove nothing. */
const allowed: Readonly<Record<string, Canary>> = {
  'typography looks at model': importing('src/typography/fine.ts', '../model/text.js'),
  'note looks at typography': importing('src/note/fine.ts', '../typography/index.js'),
  'template looks at model': importing('src/template/fine.ts', '../model/template.js'),
  'render looks at a folder of model called template': importing('src/render/web/fine.ts', '../../model/template.js'),
  'io reads the disk': importing('src/io/fine.ts', 'node:fs'),
  'the module that opens files does': {...naming('readFileSync'), path: 'src/io/open-file.ts'},
  'engine looks at io': importing('src/engine/fine.ts', '../io/read-file.js'),
  'cli looks at engine': importing('src/cli/fine.ts', '../engine/context/environment.js'),
  'io looks at the clock': {
    path: 'src/io/clock-fine.ts',
    code: 'export const now = (): number => Date.now()\n',
    rule: '',
  },
}

interface Diagnostic {
  readonly code: string
  readonly filename: string
}

let diagnostics: readonly Diagnostic[] = []

function write({path, code}: Pick<Canary, 'path' | 'code'>): void {
  mkdirSync(dirname(join(folder, path)), {recursive: true})
  writeFileSync(join(folder, path), code)
}

beforeAll(() => {
  cpSync(join(root, '.oxlintrc.json'), join(folder, '.oxlintrc.json'))
  for (const canary of [...Object.values(breaches), ...Object.values(allowed)]) write(canary)
  write({
    path: 'src/model/circle-two.ts',
    code: `import {circle} from './circle.js'\nexport const other = (): unknown => circle\n`,
  })
  write({
    path: 'src/model/type-circle-two.ts',
    code: `import type {Circle} from './type-circle.js'\nexport type Other = Circle | 2\n`,
  })
  const run = spawnSync(process.execPath, [join(root, 'node_modules/oxlint/bin/oxlint'), '-f', 'json', 'src'], {
    cwd: folder,
    encoding: 'utf8',
  })
  // The linter's own JSON.
  diagnostics = (JSON.parse(run.stdout) as {diagnostics: readonly Diagnostic[]}).diagnostics
})

afterAll(() => rmSync(folder, {recursive: true, force: true}))

const found = (path: string) => diagnostics.filter(({filename}) => filename.endsWith(path)).map(({code}) => code)

describe('the linter', () => {
  it.each(Object.entries(breaches))('refuses that %s', (_, {path, rule}) => {
    expect(found(path)).toContain(rule)
  })

  it.each(Object.entries(allowed))('lets pass that %s', (_, {path}) => {
    expect(found(path)).toEqual([])
  })
})
