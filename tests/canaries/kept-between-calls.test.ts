import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {expect, it} from 'vitest'
import {keptInClosures} from '../support/kept-in-closures.js'

const src = fileURLToPath(new URL('../../src', import.meta.url))

/** Floors where whatever is worth keeping is a query of the memo. */
const floors = ['audit', 'engine', 'model', 'note', 'render', 'template', 'typography']

/**
 * All that a module keeps between calls all the same. Each depends on its key alone, and a query would not serve: renderers know no
 * memo, and what they make (parsed templates, decoded fonts) is no data that could be stored.
 */
const kept: Readonly<Record<string, string>> = {
  'engine/brand/load-template.ts: parsed':
    'one Template for the same files, however many memos a process opens; the last four',
  'engine/queries/said-words.ts: writing': 'a module that queries which cannot wait need, and few builds',
  'note/fields/read-fields.ts: fieldTable': 'spellings, shapes and defaults of a table of fields, as long as it is',
  'note/typesetter.ts: known': 'rules and texts of the house, set once for all notes; a few for each of 64 languages',
  'note/word/word-blocks.ts: continues': 'a mark on nodes that live as long as one import',
  'render/liquid.ts: engineFor': 'files of a template, parsed: 6 ms, as long as the template is',
  'render/pdf/fonts/bidi.ts: made': 'tables of UAX #9, decoded where a text first asks for them',
  'render/pdf/fonts/faces.ts: known': 'faces of a template, as long as its list of fonts is',
  'render/pdf/fonts/parse-font.ts: classes': 'a class of pdfkit and two of fontkit, which they do not export',
  'render/pdf/fonts/parse-font.ts: parsed': 'a font, decoded, with the words shaped so far, as long as its bytes are',
  'render/pdf/layout/pictures.ts: scaled': 'drawings of many notes, logos above all; half a million characters',
  'render/pdf/output/drawings.ts: known': 'drawings of many notes, logos above all; a million characters',
  'render/pdf/output/written-document.ts: deflated':
    'streams of files, compressed: pages and fonts that are as they were; two megabytes',
  'render/pdf/setting/hyphenation.ts: loaded': 'patterns of a language, which are a module of a package',
  'render/web/font-faces.ts: rulesOf':
    'rules of a face with its font in them: a fifth of what a page takes, as long as the face is',
  'typography/setting.ts: made':
    'rules of a language, a profile and a context: a table, made where it is first asked; 256',
}

/**
 * Functions that modules call when they are loaded, whose answers keep something. Each keeps a table that follows from constants of its call
 * alone, made where it is first asked for: it takes milliseconds to make, and a run needs few of them or none.
 */
const keptInside: Readonly<Record<string, string>> = {
  'model/locales/counts.ts: countWriter': "plural rules of a language of the house's words",
  'model/locales/dates.ts: cldrDate': 'how the Unicode CLDR writes days in a language',
  'model/locales/dates.ts: cldrList': 'how the Unicode CLDR joins names in a language',
  'model/pattern-for.ts: patternFor': 'two patterns, for texts of Latin letters and for all others',
  'model/registered-language.ts: known': 'names that the Unicode CLDR has for languages, scripts and regions',
  'model/weak-memoize.ts: weakMemoize': 'each of its uses stands in the list above',
}

/** Names in a module, at its top, of what can hold something from one call to the next. */
function keptIn(text: string): readonly string[] {
  const declared = text.matchAll(/^(?:export )?(let|const) (\w+)(?:: [^=]+)?\s*=?\s*(?:new )?(\w+)?/gm)
  return [...declared].flatMap(([, word, name = '', made = '']) => {
    const isFilled = new RegExp(`\\b${name}(?:\\.(?:set|add|delete|push)\\(|\\[[^\\]]+\\] = )`).test(text)
    return word === 'let' || isFilled || keepers.has(made) ? [name] : []
  })
}

it('grows with nothing that somebody writes', () => {
  const unbounded = [...modules].flatMap(([path, text]) =>
    [...text.matchAll(/^(?:export )?const (\w+)(?:: [^=]+)? = new (?:Map|Set)\b/gm)].map(
      ([, name]) => `${path}: ${name}`,
    ),
  )
  expect(unbounded.filter(name => Object.hasOwn(kept, name))).toEqual(['render/pdf/setting/hyphenation.ts: loaded'])
})

const keepers: ReadonlySet<string> = new Set(['WeakMap', 'WeakSet', 'WeakRef', 'LruCache', 'ByBytes', 'weakMemoize'])

/** Modules of these floors, by path. */
const modules: ReadonlyMap<string, string> = new Map(
  floors.flatMap(floor =>
    readdirSync(join(src, floor), {recursive: true, encoding: 'utf8'})
      .filter(path => path.endsWith('.ts'))
      .map(path => `${floor}/${path.replaceAll('\\', '/')}`)
      .map((path): [string, string] => [path, readFileSync(join(src, path), 'utf8')]),
  ),
)

it('is what this list says, and why', {tags: 'slow'}, () => {
  const found = [...modules].flatMap(([path, text]) => keptIn(text).map(name => `${path}: ${name}`))
  expect(found.toSorted()).toEqual(Object.keys(kept))
})

it('is what the list of closures says, and why', {tags: 'slow'}, () => {
  expect(keptInClosures(modules)).toEqual(Object.keys(keptInside))
})

it.each([
  ['let last: string | undefined', ['last']],
  ['const known = new WeakMap<Template, string>()', ['known']],
  ['export const colorsOf = weakMemoize((template: Template) => template.colors)', ['colorsOf']],
  ['const made = new Map<string, string>()\nexport const ask = (key: string) => made.set(key, key)', ['made']],
  ['const list: string[] = []\nexport const add = (one: string) => list.push(one)', ['list']],
  ['const table: Table = {}\nexport function add(key: string) {\n  table[key] = key\n}', ['table']],
  ['const known = new Map([[1, 2]])\nfunction once() {\n  const own = new Map()\n  own.set(1, 2)\n}', []],
])('is seen: %s', (text, names) => {
  expect(keptIn(text)).toEqual(names)
})

it.each([
  [
    'function once() {\n  let last: string | undefined\n  return (key: string) => (last ??= key)\n}\nconst ask = once()',
    ['once'],
  ],
  [
    'const once = () => {\n  const all = new Map()\n  return {ask: key => all.set(key, 1)}\n}\nconst table = {a: once()}',
    ['once'],
  ],
  ['const ask = (() => {\n  const all: string[] = []\n  return (key: string) => all.push(key)\n})()', ['ask']],
  ['function once() {\n  let last = 0\n  return () => last++\n}\nexport const later = () => once()', []],
  [
    'function sum(all: number[]) {\n  let sum = 0\n  for (const one of all) sum += one\n  return () => sum\n}\nconst two = sum([1])',
    [],
  ],
])('is seen in a closure: %s', (text, names) => {
  expect(keptInClosures(new Map([['a.ts', text]]))).toEqual(names.map(name => `a.ts: ${name}`))
})
