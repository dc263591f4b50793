// The stock pipeline over all notes of a folder, HTML alone, as anybody would write it: `node unified-loop.mjs NOTES OUT`.
import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {basename, join} from 'node:path'
import matter from 'gray-matter'
import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import {unified} from 'unified'

const [notes, out] = process.argv.slice(2)
const pipeline = unified().use(remarkParse).use(remarkGfm).use(remarkRehype).use(rehypeStringify).freeze()
mkdirSync(out, {recursive: true})
for (const name of readdirSync(notes)) {
  const {content} = matter(readFileSync(join(notes, name), 'utf8'), {})
  writeFileSync(join(out, `${basename(name, '.md')}.html`), String(pipeline.processSync(content)))
}
