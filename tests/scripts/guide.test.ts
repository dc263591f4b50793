import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs'
import {dirname, join, posix} from 'node:path'
import {fileURLToPath} from 'node:url'
import {Parser} from 'htmlparser2'
import {describe, expect, it} from 'vitest'
import {parse} from 'yaml'
import {guideSite} from '../../scripts/docs.mjs'
import {explanations} from '../../src/cli/explanations.js'
import {programOf} from '../../src/cli/program.js'
import {commandEntry, type CommandEntry} from '../../src/cli/shell/command-tree.js'
import {builtInVocabularies} from '../../src/model/vocabularies/index.js'
import {runCess} from '../support/cli.js'
import {folderWith} from '../support/folder.js'
import {guideExamples, guideHouse, type GuideExample} from '../support/guide-examples.js'
import {halves} from '../support/halves.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
const read = (path: string) => readFileSync(join(root, path), 'utf8')

const logo =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 20"><path fill="#7A1F3D" d="M0 0h60v20H0z"/></svg>'

/** Targets and addresses of a page. */
function linksOf(html: string): {readonly links: readonly string[]; readonly ids: ReadonlySet<string>} {
  const links: string[] = []
  const ids = new Set<string>()
  const parser = new Parser({
    onopentag: (_, {href, src, id}) => {
      for (const link of [href, src]) if (link !== undefined) links.push(link)
      if (id !== undefined) ids.add(id)
    },
  })
  parser.end(html)
  return {links, ids}
}

describe('the guide', () => {
  it('has the same pages in French and in English', () => {
    const pages = (lang: string) =>
      readdirSync(join(root, 'docs', lang), {recursive: true, encoding: 'utf8'}).toSorted()
    expect(pages('fr')).toEqual(pages('en'))
  })

  it('is a site in which every link leads somewhere, and every page is reached', {tags: 'slow'}, async () => {
    const site: ReadonlyMap<string, string | Uint8Array> = await guideSite()
    const pages = new Map(
      [...site].flatMap(([path, text]) => (typeof text === 'string' ? [[path, linksOf(text)] as const] : [])),
    )
    const reached = new Set(['index.html'])
    const lost: string[] = []
    for (const [path, {links}] of pages)
      for (const link of links.filter(target => !/^(?:https?|mailto):/.test(target))) {
        const [file = '', anchor] = link.split('#')
        const target = file === '' ? path : posix.join(posix.dirname(path), decodeURIComponent(file))
        reached.add(target)
        const isThere = anchor === undefined || pages.get(target)?.ids.has(decodeURIComponent(anchor)) === true
        if (!site.has(target) || !isThere) lost.push(`${path}: ${link}`)
      }
    expect(lost).toEqual([])
    expect([...site.keys()].filter(path => !reached.has(path))).toEqual([])
  })

  it('is where the other pages, the help and the messages say', () => {
    const lost: string[] = []
    const isThere = (path: string) => existsSync(path) && statSync(path).isFile()
    for (const page of [
      'README.md',
      'ARCHITECTURE.md',
      'CONTRIBUTING.md',
      'CHANGELOG.md',
      'docs/dependencies.md',
      'docs/releasing.md',
    ])
      for (const [, link = ''] of read(page).matchAll(/\]\(([^)\s#]+)[^)]*\)/g))
        if (!/^\w+:/.test(link) && !isThere(join(root, dirname(page), link))) lost.push(`${page}: ${link}`)
    const sources = readdirSync(join(root, 'src'), {recursive: true, encoding: 'utf8'}).filter(path =>
      /\.tsx?$/.test(path),
    )
    for (const path of sources)
      for (const [named] of read(join('src', path)).matchAll(/(?<!\w\/)docs\/[a-z/-]+\.\w+/g))
        if (!isThere(join(root, named))) lost.push(`src/${path}: ${named}`)
    expect(lost).toEqual([])
  })

  it('is named by commands that show it, wherever the tool speaks', () => {
    const known = new Set(
      (['en', 'fr'] as const).flatMap(lang =>
        explanations(lang, builtInVocabularies).flatMap(({id, aliases}) => [id, ...aliases]),
      ),
    )
    const lost: string[] = []
    for (const path of readdirSync(join(root, 'src'), {recursive: true, encoding: 'utf8'}).filter(name =>
      name.endsWith('.ts'),
    )) {
      const said = read(join('src', path)).replaceAll(/\/\*[^]*?\*\//g, '')
      for (const [, name = ''] of said.matchAll(/cess explain ([\p{L}_-]{2,})(?=[\\`])/gu))
        if (!known.has(name)) lost.push(`${path}: ${name}`)
      for (const [named] of said.matchAll(/(?<![\w./])docs\/(?:en|fr)\/[a-z-]+\.md/g)) lost.push(`${path}: ${named}`)
    }
    expect(lost).toEqual([])
  })
})

const program = commandEntry(programOf('en', ''))

/** Names that a line of a shell gives to `cess`, and which of them nothing knows. */
function unknownIn(line: string): readonly string[] {
  return line.split(/&&|\|/).flatMap(part => {
    const words = part
      .replace(/(?:^|\s)#.*/, '')
      .trim()
      .replace(/^npx /, '')
      .split(/\s+/)
    if (words[0] !== 'cess') return []
    const command = program.commands.find(({name}) => name === words[1])
    if (!command) return [words.join(' ')]
    const chain: CommandEntry[] = [program, command]
    for (const below of command.commands) if (below.name === words[2]) chain.push(below)
    const known = new Set(chain.flatMap(({options}) => options.flatMap(({names}) => names)))
    return words.filter(word => word.startsWith('--') && !known.has(word.replace(/=.*/, '')))
  })
}

const of = (...kinds: readonly string[]) => guideExamples.filter(({kind}) => kinds.includes(kind))
const placed = (examples: readonly GuideExample[]) => examples.map(example => [example.place, example] as const)

/** First line of an example that says which file it is of. */
const settingsPath = /^# (cess\.yml|templates\/\w+\/_brand\.yml)\n/

describe('an example of the guide', () => {
  it('is settings of ours, or of another program, wherever it is YAML', () => {
    const others = of('yaml').filter(({text}) => !settingsPath.test(text))
    expect(new Set(others.map(({place}) => place.replace(/:.*/, '')))).toEqual(new Set(['en/ci.md', 'fr/ci.md']))
  })

  it('is of a kind that is checked here', () => {
    const kinds = ['', 'sh', 'markdown', 'yaml', 'json', 'lua', 'toml', 'elisp', 'nginx', 'mermaid']
    expect(guideExamples.filter(({kind}) => !kinds.includes(kind))).toEqual([])
  })

  it.each(placed(of('sh')))('names commands and options that there are (%s)', (_, {text}) => {
    expect(text.split('\n').flatMap(unknownIn)).toEqual([])
  })

  it.each(placed([...of('json'), ...of('yaml')]))('can be read (%s)', (_, {kind, text}) => {
    expect(kind === 'json' ? JSON.parse(text) : parse(text)).toBeTruthy()
  })

  for (const {cases, speed} of halves(placed(of('markdown')), 4))
    it.each(cases)('is a note that is built (%s)', speed, async (_, {text, language}) => {
      const head = of('markdown').find(example => example.language === language && example.text.startsWith('---'))?.text
      const front = /^---\n[^]*?\n---\n/.exec(head ?? '')?.[0] ?? ''
      const given = text.startsWith('---')
        ? text
        : `${front.replace(/^recomm[ae]ndations:\n.*\n/m, '')}\n## Title\n\n${text}\n`
      const cwd = folderWith({'cess.yml': guideHouse(language), [`notes/example.${language}.md`]: given})
      const {code, stdout, stderr} = await runCess(['--lang', 'en', 'build', '--only', 'web,pdf,mail'], {cwd})
      expect([code, stdout, stderr]).toEqual([0, expect.any(String), expect.any(String)])
      const made = readdirSync(join(cwd, 'out/notes', `example.${language}`))
      for (const ending of ['html', 'pdf', 'eml']) expect(made).toContain(`example.${language}.${ending}`)
    })

  it.each(placed(of('yaml').filter(({text}) => settingsPath.test(text))))(
    'is settings that a note is built with (%s)',
    {tags: 'slow'},
    async (_, {text, language}) => {
      const [, path = ''] = settingsPath.exec(text) ?? []
      const brand = /^templates\/(\w+)/.exec(path)?.[1]
      const files: Record<string, string> = brand
        ? {
            'cess.yml': `${guideHouse(language)}template: ${brand}\n`,
            [path]: text,
            [`templates/${brand}/logo.svg`]: logo,
          }
        : {'cess.yml': `${guideHouse(language)}${text}`}
      const note = of('markdown').find(example => example.language === language && example.text.startsWith('---'))
      const cwd = folderWith({...files, [`notes/example.${language}.md`]: note?.text ?? ''})
      const {code, stdout} = await runCess(['--lang', 'en', 'build', '--only', 'web,pdf,mail'], {cwd})
      expect([code, stdout]).toEqual([0, expect.any(String)])
    },
  )
})
