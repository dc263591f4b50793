// Typst, in this process, over its markup: `node print-typst.mjs COMPILER SOURCES OUT`.
import {mkdirSync, readdirSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {basename, join} from 'node:path'
import {fontFolder} from '../pdf/printers.mjs'

const [compiler, sources, out] = process.argv.slice(2)
const {NodeCompiler} = createRequire(import.meta.url)(compiler)
const typst = NodeCompiler.create({workspace: sources, fontArgs: [{fontPaths: [fontFolder]}]})
mkdirSync(out, {recursive: true})
for (const name of readdirSync(sources).filter(one => one.endsWith('.typ')))
  writeFileSync(join(out, `${basename(name, '.typ')}.pdf`), typst.pdf({mainFilePath: join(sources, name)}))
