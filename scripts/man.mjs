/** Writes the manual pages, `man/cess.1` in English and `man/cess.fr.1` in French, from the command line as it is. */
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {manPages} from '../dist/cli/shell/man-pages.js'

mkdirSync('man', {recursive: true})
const {version} = JSON.parse(readFileSync('package.json', 'utf8'))
for (const [path, text] of Object.entries(manPages(version))) writeFileSync(path, text)
