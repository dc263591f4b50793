// Writes THIRD-PARTY-NOTICES: every package that a published cess brings, and the licences under which it may.
//   npm run notices
// A test fails while the file is older than the packages.
import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {manifestOf, shippedPackages} from './shipped-packages.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** Remarks that no file of the packages has. */
const remarks = {
  citeproc:
    'Used under the Common Public Attribution License 1.0, of the two that it offers; unchanged. Its source: https://github.com/Juris-M/citeproc-js',
  '@resvg/resvg-js':
    'Unchanged. Source of the binary, and of resvg in it (MPL-2.0 then): https://github.com/thx/resvg-js and https://github.com/linebender/resvg',
  'axe-core': 'Unchanged, in dist/browser/desk/examiner.html. Its source: https://github.com/dequelabs/axe-core',
  libsql: 'Its binaries hold libSQL, a fork of SQLite (public domain): https://github.com/tursodatabase/libsql',
  caniemail: 'Data of https://www.caniemail.com, in dist/packed/.',
  hyphen: 'Patterns of https://github.com/hyphenation/tex-hyphen, whose files say what else they are under.',
  '@expo-google-fonts/source-serif-4':
    'The fonts are under the SIL Open Font License 1.1, the package around them under MIT. WOFF2 parts of them stand in templates/ and dist/browser/.',
  '@expo-google-fonts/source-sans-3':
    'The fonts are under the SIL Open Font License 1.1, the package around them under MIT. WOFF2 parts of them stand in templates/ and dist/browser/.',
}

/** Licences that packages name and bring no text of. */
const standard = {
  MIT: author => `The MIT License (MIT)

Copyright (c) ${author}

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`,
}

const ways = {
  installed: 'installed beside cess',
  copied: 'in part in dist/',
  packed: 'in the command, dist/packed/',
  bundled: 'in the programs for browsers, dist/browser/',
}

/**
 * The file's text: the packages, then each licence text with those that are under it.
 *
 * @throws {Error} If a package says of no licence what it is.
 */
export function notices() {
  const packages = shippedPackages(root).filter(({of}) => of === undefined)
  const list = packages.map(found => {
    const remark = remarks[found.name]
    return `${lineOf(found)}; ${ways[found.how]}${remark ? `\n    ${remark}` : ''}`
  })
  return `${head}\n${list.join('\n')}\n\n${textsOf(packages)}`
}

/** The same of packages that stand in something else: names, versions and licences, then their texts. */
export const noticesOf = packages => `${packages.map(lineOf).join('\n')}\n\n${textsOf(packages)}`

const lineOf = found => `${found.name} ${found.version}: ${licenceOf(found)}`

function textsOf(packages) {
  const texts = new Map()
  for (const found of packages)
    for (const text of licenceTexts(found))
      texts.set(text, [...(texts.get(text) ?? []), `${found.name} ${found.version}`])
  return [...texts].map(([text, names]) => `${rule}\n${names.join('\n')}\n${rule}\n\n${text}\n`).join('\n')
}

const rule = '-'.repeat(80)
const head = `THIRD-PARTY NOTICES

cess is under the licence in LICENSE. It brings the packages below, each under its own, whose texts follow. Written by
\`npm run notices\` from the packages that are installed with it; parts for a platform (@libsql/…, @resvg/resvg-js-…) are under
the licence of the package that they are parts of.
`

function licenceOf({path, name, license}) {
  const said = license ?? manifestOf(root, path)?.license ?? manifestOf(root, path)?.licenses?.[0]?.type
  if (said !== undefined) return said
  // png-js brings its text, and names no licence.
  if (/Permission is hereby granted, free of charge/.test(filesOf(path).join('\n'))) return 'MIT'
  throw new Error(`${name} names no licence`)
}

const filesOf = path =>
  readdirSync(join(root, path))
    .filter(name => /^(licen[cs]e|notice|copying|ofl)/i.test(name))
    .sort()
    .map(name =>
      readFileSync(join(root, path, name), 'utf8')
        .replaceAll('\r\n', '\n')
        .trim(),
    )

function licenceTexts(found) {
  const own = filesOf(found.path)
  // It names its licences, and brings their texts in no file.
  if (found.name === 'citeproc')
    return [...own, readFileSync(new URL('licences/CPAL-1.0.txt', import.meta.url), 'utf8').trim()]
  if (own.length > 0) return own
  const write = standard[licenceOf(found)]
  if (!write) throw new Error(`${found.name} brings no text of its licence`)
  const {author, contributors = []} = manifestOf(root, found.path)
  const names = [author, ...contributors].map(person => person?.name ?? person).filter(Boolean)
  return [write(names[0]?.replace(/\s*[<(].*/, '') ?? `the authors of ${found.name}`)]
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(join(root, 'THIRD-PARTY-NOTICES'), notices())
