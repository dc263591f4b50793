// Builds the guide, docs/<language>/, into a site of plain pages that look right opened from a disk:
//   npm run docs          writes dist/guide/
// Tests look at what it makes: every link leads somewhere.
import {mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {dirname, join, posix, relative, sep} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {toString} from 'mdast-util-to-string'
import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import {unified} from 'unified'
import {visit} from 'unist-util-visit'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const docs = join(root, 'docs')
const target = join(root, 'dist/guide')

export const languages = ['en', 'fr']
const words = {
  en: {guide: 'The guide', other: 'Français', otherLanguage: 'fr', skip: 'To the text', contents: 'On this page'},
  fr: {guide: 'Le guide', other: 'English', otherLanguage: 'en', skip: 'Aller au texte', contents: 'Dans cette page'},
}
/** Pages with more headings than this are looked things up in: a list of them all would be a page of its own. */
const mostContents = 40

const style = `:root{color-scheme:light dark;--line:#8886;--wide:46rem}
*{box-sizing:border-box}
body{margin:0;font:1rem/1.6 system-ui,sans-serif}
.skip{position:absolute;left:-99rem}.skip:focus{left:1rem}
header{display:flex;gap:1rem;justify-content:space-between;padding:.75rem 1.25rem;border-bottom:1px solid var(--line)}
.columns{display:grid;grid-template-columns:17rem minmax(0,var(--wide));gap:2.5rem;max-width:72rem;margin:0 auto;padding:1.25rem}
nav ul{list-style:none;margin:0 0 1rem;padding:0}nav li{margin:.2rem 0}nav p{margin:1rem 0 .25rem;font-weight:600}
nav [aria-current]{font-weight:600;text-decoration:none}
h1{line-height:1.2}h2{margin-top:2.5rem;padding-top:.75rem;border-top:1px solid var(--line);line-height:1.3}
pre{overflow:auto;padding:.75rem 1rem;border:1px solid var(--line);border-radius:.3rem;line-height:1.45}
code{font:.9em ui-monospace,monospace;overflow-wrap:anywhere}pre code{overflow-wrap:normal}
.table{overflow-x:auto}table{border-collapse:collapse}th,td{padding:.4rem .75rem .4rem 0;border-bottom:1px solid var(--line);text-align:left;vertical-align:top}
img{max-width:100%}
@media (max-width:56rem){.columns{grid-template-columns:minmax(0,1fr)}nav{order:2;border-top:1px solid var(--line)}}
@media print{nav,header{display:none}.columns{display:block}}`

const escaped = text => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

/** The address of a heading inside its page, as GitHub makes it. */
const anchorOf = text =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(/\s/g, '-')

/** Files below a folder of docs/, as paths below docs/ with `/`. */
const filesBelow = folder =>
  readdirSync(join(docs, folder), {recursive: true, withFileTypes: true})
    .filter(entry => entry.isFile())
    .map(entry => relative(docs, join(entry.parentPath, entry.name)).split(sep).join('/'))

/** Give headings their addresses, and let links between pages lead to pages of the site. */
const asSite = () => tree => {
  const seen = new Map()
  visit(tree, 'heading', node => {
    const plain = anchorOf(toString(node))
    const count = seen.get(plain) ?? 0
    seen.set(plain, count + 1)
    node.data = {hProperties: {id: count === 0 ? plain : `${plain}-${count}`}}
  })
  visit(tree, 'link', node => {
    if (!/^[a-z]+:/i.test(node.url)) node.url = node.url.replace(/\.md(?=#|$)/, '.html')
  })
}

/** Wide tables scroll inside their page, by keyboard too. */
const withScrolling = () => tree => {
  visit(tree, {tagName: 'table'}, (node, index, parent) => {
    if (parent.properties?.className?.includes('table')) return
    const properties = {className: ['table'], tabIndex: 0}
    parent.children[index] = {type: 'element', tagName: 'div', properties, children: [node]}
  })
}

const parser = unified().use(remarkParse).use(remarkGfm)
const renderer = unified().use(asSite).use(remarkRehype).use(withScrolling).use(rehypeStringify)

/** The guide's pages by their place in the index: a heading, and the pages below it. */
function chapters(language) {
  const tree = parser.parse(readFileSync(join(docs, language, 'index.md'), 'utf8'))
  const found = []
  for (const node of tree.children) {
    if (node.type === 'heading' && node.depth === 2) found.push({title: toString(node), pages: []})
    if (node.type === 'list')
      visit(node, 'link', ({url, children}) => found.at(-1).pages.push({path: url, title: toString({children})}))
  }
  return found
}

function navigation(path, language) {
  const link = page => {
    const to = posix.relative(posix.dirname(path), `${language}/${page.path}`).replace(/\.md$/, '.html')
    const current = path === `${language}/${page.path}` ? ' aria-current="page"' : ''
    return `<li><a href="${escaped(to)}"${current}>${escaped(page.title)}</a></li>`
  }
  return chapters(language)
    .map(({title, pages}) => `<p>${escaped(title)}</p><ul>${pages.map(link).join('')}</ul>`)
    .join('')
}

const contents = (headings, say) =>
  headings.length < 3 || headings.length > mostContents
    ? ''
    : `<p>${say.contents}</p><ul>${headings.map(({id, title}) => `<li><a href="#${escaped(id)}">${escaped(title)}</a></li>`).join('')}</ul>`

async function page(path) {
  const [language] = path.split('/')
  const say = words[language]
  const tree = parser.parse(readFileSync(join(docs, path), 'utf8'))
  const hast = await renderer.run(tree)
  const headings = tree.children
    .filter(({type, depth}) => type === 'heading' && depth === 2)
    .map(node => ({id: node.data.hProperties.id, title: toString(node)}))
  const title = toString(tree.children.find(({type, depth}) => type === 'heading' && depth === 1))
  const up = posix.relative(posix.dirname(path), language)
  const other = posix.relative(posix.dirname(path), path.replace(language, say.otherLanguage)).replace(/\.md$/, '.html')
  return `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)} – cess</title>
<style>${style}</style>
<a class="skip" href="#text">${say.skip}</a>
<header><a href="${up === '' ? '' : `${up}/`}index.html">cess – ${say.guide}</a><a href="${escaped(other)}" lang="${say.otherLanguage}" hreflang="${say.otherLanguage}">${say.other}</a></header>
<div class="columns">
<nav aria-label="${say.guide}">${navigation(path, language)}${contents(headings, say)}</nav>
<main id="text">${renderer.stringify(hast)}</main>
</div>
</html>
`
}

/** The guide as a site: bytes or text by path. Recipes that pages lead to come along. */
export async function guideSite() {
  const site = new Map()
  for (const path of languages.flatMap(filesBelow).filter(name => name.endsWith('.md')))
    site.set(path.replace(/\.md$/, '.html'), await page(path))
  for (const path of filesBelow('deploy')) site.set(path, readFileSync(join(docs, path)))
  site.set(
    'index.html',
    '<!doctype html><meta charset="utf-8"><title>cess</title><ul><li><a href="fr/index.html" lang="fr">Le guide</a><li><a href="en/index.html" lang="en">The guide</a></ul>',
  )
  return site
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  rmSync(target, {recursive: true, force: true})
  for (const [path, content] of await guideSite()) {
    mkdirSync(dirname(join(target, path)), {recursive: true})
    writeFileSync(join(target, path), content)
  }
  console.log(`${relative(root, target)}/index.html`)
}
