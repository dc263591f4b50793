import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'
import {catalogue} from '../../src/model/editions/catalogue.js'
import {editionIds} from '../../src/model/editions/lists.js'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Lists that are not of editions, though some of their words are the same. */
const others: ReadonlySet<string> = new Set([
  'src/model/editions/catalogue.ts',
  // Groups and tabs, which the catalogue chooses from.
  'src/model/editions/facts.ts',
  // Names of the tabs: complete by their type.
  'src/browser/desk/words/en.ts',
  'src/browser/desk/words/fr.ts',
  // By how the bytes of an edition are looked at.
  'src/engine/desk/routes.ts',
  // Which edition a task of the desk speaks for: complete by its type.
  'src/engine/desk/note-worker.ts',
  // What a template says of screens, paper and mail.
  'src/template/parse-template.ts',
  // What a message is made of: `needs` of its entry.
  'src/render/eml/message-content.ts',
  // Files that notes refer to, and that a site may hold.
  'src/engine/queries/note-names.ts',
  // Which panes are photographed.
  'scripts/screenshots.mjs',
])

/** Fewer are some editions for a reason of their own: the two bodies of a mail, page and PDF. */
const mostInARow = 2

const escaped = (text: string): string => text.replaceAll(/[.+]/g, String.raw`\$&`)
const names = editionIds.join('|')
const extensions = editionIds.map(id => escaped(catalogue[id].extension)).join('|')
const mediaTypes = editionIds.map(id => escaped(catalogue[id].mediaType.replace(/;.*/, ''))).join('|')

const bareEndings = editionIds.map(id => catalogue[id].extension.slice(1).replaceAll('.', String.raw`\\?\.`)).join('|')

/** Patterns of what names an edition in code, each with the name as its first group. */
const namings = [
  new RegExp(String.raw`['"\x60](${names})['"\x60]`, 'g'),
  new RegExp(String.raw`\b(${names}):(?= ['"\x60{[(])`, 'g'),
  new RegExp(String.raw`(?<=[\s'"\x60>,|(}\\])(${extensions})(?![\w./(])`, 'g'),
  new RegExp(String.raw`(?<=[|(:])(${bareEndings})(?=[|)])`, 'g'),
  new RegExp(String.raw`['"\x60](${mediaTypes})['";\x60]`, 'g'),
]

/** Most lines between two parts of one list. */
const nearLines = 4

/** Lists of editions in a text: rows of names of one kind that stand near each other. */
function listsIn(text: string): readonly string[] {
  return namings.flatMap(naming => {
    const rows: {readonly found: Set<string>; line: number}[] = []
    for (const match of text.matchAll(naming)) {
      const line = text.slice(0, match.index).split('\n').length
      const last = rows.at(-1)
      const [, name = ''] = match
      if (last && line - last.line <= nearLines) {
        last.found.add(name)
        last.line = line
      } else rows.push({found: new Set([name]), line})
    }
    return rows.filter(({found}) => found.size > mostInARow).map(({found}) => [...found].join(', '))
  })
}

const sources = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), {recursive: true, encoding: 'utf8'})
    .filter(name => /\.(?:tsx?|mjs)$/.test(name))
    .map(name => `${folder}/${name.replaceAll('\\', '/')}`)

describe('editions', () => {
  it('are listed nowhere but in their catalogue', {tags: 'slow'}, () => {
    const found = ['src', 'bin', 'scripts']
      .flatMap(sources)
      .filter(path => !others.has(path))
      .flatMap(path => listsIn(readFileSync(join(root, path), 'utf8')).map(list => `${path}: ${list}`))
    expect(found).toEqual([])
  })

  it.each([
    ["const formless = ['web', 'pdf', 'csl']", 'web, pdf, csl'],
    [
      "const types = {\n  web: html,\n  pdf: 'application/pdf',\n  eml: 'message/rfc822',\n  csl: 'x',\n}",
      'pdf, eml, csl',
    ],
    ["type Id = 'bibtex' | 'ris' | 'stix'", 'bibtex, ris, stix'],
    ['help: `with <name>.html, .pdf and .eml`', '.html, .pdf, .eml'],
    [String.raw`/^\.(?:html|pdf|stix\.json)\b/`, String.raw`html, pdf, stix\.json`],
    ["const types = ['application/pdf', 'text/html', 'message/rfc822']", 'application/pdf, text/html, message/rfc822'],
  ])('are seen where they are: %s', (text, list) => {
    expect(listsIn(text).join('\n')).toContain(list)
  })
})
