// Draws what each query of the engine asks, as Mermaid, into ARCHITECTURE.md:
//   npm run queries
// A test fails while the picture is older than src/engine/queries/.
import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const folder = join(root, 'src/engine/queries')
const drawn = join(root, 'ARCHITECTURE.md')
const begin = '<!-- npm run queries -->\n'
const end = '<!-- end of npm run queries -->\n'

/** Declarations at the top of modules, by name: the text of each as far as the next. */
function declarations() {
  const found = new Map()
  for (const name of readdirSync(folder).filter(file => file.endsWith('.ts')))
    for (const text of readFileSync(join(folder, name), 'utf8').split(
      /^(?=(?:export )?(?:const|(?:async )?function) )/m,
    )) {
      const [, own] = /^(?:export )?(?:const|(?:async )?function) (\w+)/.exec(text) ?? []
      if (own !== undefined) found.set(own, text)
    }
  return found
}

/** Answers many questions on behalf of whoever has it: drawn as a box of its own, or it would be as many arrows for each. */
const view = 'viewOf'
const viewName = 'SiteView'

/** Pairs of a query, or the view, and what it asks, itself or by a function beside it. */
export function asked() {
  const all = declarations()
  const isQuery = name => /= asyncQuery|= query/.test(all.get(name) ?? '')
  const isAsked = name => isQuery(name) || /= (?:edge|input)\(/.test(all.get(name) ?? '')
  const by = (name, seen = new Set()) => {
    if (seen.has(name)) return []
    seen.add(name)
    const text = all.get(name) ?? ''
    const own = [...text.matchAll(/\bask\((\w+)/g)].map(([, other]) => other).filter(isAsked)
    const helpers = [...all.keys()].filter(other => other !== name && !isAsked(other) && text.includes(`${other}(ask`))
    return [...own, ...helpers.flatMap(helper => (helper === view ? [viewName] : by(helper, seen)))]
  }
  return [...all.keys()]
    .filter(name => isQuery(name) || name === view)
    .flatMap(name => [...new Set(by(name))].map(other => [name === view ? viewName : name, other]))
}

/** The picture: edges of the world as rounded boxes, the view of the site as a hexagon, arrows from what is asked to who asks. */
export function picture() {
  const pairs = asked()
  const queries = new Set(pairs.map(([name]) => name))
  const edges = [...new Set(pairs.map(([, other]) => other))].filter(name => !queries.has(name)).toSorted()
  const lines = [
    'flowchart LR',
    ...edges.map(name => `  ${name}([${name}])`),
    `  ${viewName}{{${viewName}}}`,
    ...pairs.map(([name, other]) => `  ${other} --> ${name}`).toSorted(),
  ]
  return `\`\`\`mermaid\n${lines.join('\n')}\n\`\`\`\n`
}

/** ARCHITECTURE.md with the picture as it is now. */
export function withPicture() {
  const text = readFileSync(drawn, 'utf8')
  const [from, to] = [text.indexOf(begin), text.indexOf(end)]
  if (from < 0 || to < from) throw new Error('ARCHITECTURE.md has no place for the picture of queries')
  return `${text.slice(0, from + begin.length)}\n${picture()}\n${text.slice(to)}`
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) writeFileSync(drawn, withPicture())
