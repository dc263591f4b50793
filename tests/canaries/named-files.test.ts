import {readdirSync, readFileSync} from 'node:fs'
import {join, relative} from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const read = (path: string): string => readFileSync(join(root, path), 'utf8')

// npm's own form.
const {scripts} = JSON.parse(read('package.json')) as {readonly scripts: Readonly<Record<string, string>>}

const pages = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'docs/dependencies.md', 'docs/releasing.md']
const folders = ['src', 'bin', 'scripts', 'tests', 'templates', 'docs', 'editors', 'man', '.ci', '.github']

/** Every file and folder of the sources; links of fixtures are not followed, one of which leads above itself. */
const paths: readonly string[] = [
  ...readdirSync(root),
  ...folders.flatMap(folder =>
    readdirSync(join(root, folder), {recursive: true, withFileTypes: true}).map(({parentPath, name}) =>
      relative(root, join(parentPath, name)),
    ),
  ),
]
/** The same by each end of their paths: `src/model/own.ts`, `model/own.ts`, `own.ts`. */
const ends: ReadonlySet<string> = new Set(
  paths.flatMap(path => path.split('/').map((_, index, parts) => parts.slice(index).join('/'))),
)

const modules = paths.filter(path => /^(?:src|bin|scripts|tests\/support)\/.*\.(?:tsx?|[mc]js)$/.test(path))
const texts = new Map([...pages, ...modules].map(path => [path, read(path)]))

/** Paths of files that builds make, commands keep, and browsers ask for. */
const made =
  /^(?:\/|(?:dist|out|\.cess|\.fuzz|notes\/\.published|notes\/\.approvals)\/|verify\/known\.js$|archive-1\/$)/

/** Files and folders that a text has in code, each by the end of its path; `*` and `<id>` stand for any name. */
const filesIn = (text: string): readonly string[] =>
  [...text.matchAll(/`([\w.*<>/-]+)`/g)]
    .map(([, name = '']) => name)
    .filter(name => (name.includes('/') || isModule(name)) && !made.test(name))

const isModule = (name: string): boolean => /\w\.(?:tsx?|[mc]js)$/.test(name)

/** Whether a path ends with a name, which may have a slash behind it. */
function isThere(name: string): boolean {
  const path = name.replace(/\/$/, '')
  if (!/[*<]/.test(path)) return ends.has(path)
  const parts = path.split(/\*|<\w+>/).map(part => part.replaceAll('.', String.raw`\.`))
  const end = new RegExp(`(?:^|/)${parts.join('[^/]+')}$`)
  return paths.some(one => end.test(one))
}

/** Names that are no words of a language: those with a capital inside. */
const namesIn = (text: string): readonly string[] =>
  [...text.matchAll(/`([A-Za-z]\w*[a-z][A-Z]\w*)`/g)].map(([, name = '']) => name)

/** Lines of a module's comments. */
const commentsIn = (text: string): string => (text.match(/^\s*(?:\/\*\*|\*|\/\/).*/gm) ?? []).join('\n')

const lostOf = (path: string, names: readonly string[]) =>
  names.filter(name => !isThere(name)).map(name => `${path}: ${name}`)

describe('what pages about the code, and its comments, name', () => {
  it('are files that are there', () => {
    const lost = [...texts].flatMap(([path, text]) =>
      lostOf(path, pages.includes(path) ? filesIn(text) : filesIn(commentsIn(text)).filter(isModule)),
    )
    expect(lost).toEqual([])
  })

  it('are functions and types that are there, and commands of `npm run`', () => {
    const known = new Set(modules.flatMap(path => texts.get(path)?.match(/\b[A-Za-z]\w*[a-z][A-Z]\w*/g) ?? []))
    const lost = pages.flatMap(page => {
      const text = texts.get(page) ?? ''
      const commands = [...text.matchAll(/npm run (?:--silent )?([a-z:-]*\w)/g)].map(([, name = '']) => name)
      const names = namesIn(text).filter(name => !known.has(name))
      return [...names, ...commands.filter(name => !Object.hasOwn(scripts, name))].map(name => `${page}: ${name}`)
    })
    expect(lost).toEqual([])
  })

  it('are seen where they are not', () => {
    const text = 'By `model/own.ts`, `templates/*/web/css/`, `gone.ts` and `model/own/`, in `out/site/`; `resolveNote`.'
    expect(filesIn(text)).toEqual(['model/own.ts', 'templates/*/web/css/', 'gone.ts', 'model/own/'])
    expect(lostOf('a.ts', filesIn(text))).toEqual(['a.ts: gone.ts', 'a.ts: model/own/'])
    expect(namesIn(text)).toEqual(['resolveNote'])
    expect(commentsIn('/** One\n * of `a.ts`. */\nconst b = `c.ts`\n')).toBe('/** One\n * of `a.ts`. */')
  })
})
