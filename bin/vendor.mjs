/**
 * Copies the needed parts of large packages to `dist/vendor/<package>/`, unchanged and with licences. Sources import them as
 * `#vendor/<package>/…`.
 */
import {cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'

const weights = ['400Regular', '400Regular_Italic', '600SemiBold']
const fontFiles = (family, names) => names.map(name => `${name}/${family}_${name}.ttf`)

/** Languages with hyphenation patterns in `render/pdf/setting/patterns.ts`. */
const patternsOf = source => [...new Set([...source.matchAll(/hyphen\/([\w-]+)\/index\.js/g)].map(([, name]) => name))]

/** Packages with the parts to copy, and the dependencies avoided. */
export const vendored = [
  {
    name: 'pdfmake',
    files: ['js'],
    without: ['js/browser-extensions'],
    because: 'its builds for browsers and its fonts: 14 MB',
  },
  {name: 'pdfkit', files: ['js/pdfkit.js', 'js/data'], because: 'its builds for browsers and source maps: 8 MB'},
  {name: 'hyphen', files: ['hyphen.js'], because: 'patterns of other scripts: 6 MB'},
  {
    name: '@expo-google-fonts/source-serif-4',
    files: fontFiles('SourceSerif4', ['300Light', ...weights, '600SemiBold_Italic']),
    because: 'other weights: 7 MB',
  },
  {
    name: '@expo-google-fonts/source-sans-3',
    files: fontFiles('SourceSans3', [...weights, '700Bold']),
    because: 'other weights: 5 MB',
  },
  {
    name: '@expo-google-fonts/source-code-pro',
    files: fontFiles('SourceCodePro', ['400Regular', '600SemiBold']),
    because: 'other weights: 3 MB',
  },
  ...[
    ['markazi-text', 'MarkaziText'],
    ['ibm-plex-sans-arabic', 'IBMPlexSansArabic'],
    ['noto-serif-hebrew', 'NotoSerifHebrew'],
    ['noto-sans-hebrew', 'NotoSansHebrew'],
    ['noto-sans-georgian', 'NotoSansGeorgian'],
    ['noto-sans-armenian', 'NotoSansArmenian'],
  ].map(([name, family]) => ({
    name: `@expo-google-fonts/${name}`,
    files: fontFiles(family, ['400Regular', '600SemiBold']),
    because: 'other weights: a megabyte',
  })),
  {
    name: '@citation-js/plugin-bibtex',
    files: ['lib/config.js', 'lib/input', 'lib/mapping'],
    without: ['lib/input/bibtxt.js', 'lib/input/index.js'],
    because: 'its writers, and by way of its core what asks the network: 10 MB',
  },
  {
    name: '@citation-js/core',
    files: ['deepCopy', 'grammar', 'translator'].map(name => `lib/util/${name}.js`),
    because: 'what asks the network: 10 MB',
  },
]

const legal = /^(licen[cs]e|notice|copying)/i

/** Copy the parts into `vendor/` of a folder. */
export function vendor(root, outDir) {
  for (const {name, files, without = []} of vendored) {
    const [from, to] = [join(root, 'node_modules', name), join(outDir, 'vendor', name)]
    const texts = readdirSync(from).filter(file => legal.test(file))
    for (const file of [...files, ...texts, ...(name === 'hyphen' ? hyphenFiles(root, from) : [])]) {
      mkdirSync(dirname(join(to, file)), {recursive: true})
      cpSync(join(from, file), join(to, file), {
        recursive: true,
        filter: path => !without.some(excluded => path === join(from, excluded)),
      })
    }
    // Which kind of modules they are, their version, and no scripts.
    const {version, license, type = 'commonjs', main} = JSON.parse(readFileSync(join(from, 'package.json'), 'utf8'))
    writeFileSync(join(to, 'package.json'), `${JSON.stringify({name, version, license, type, main}, undefined, 2)}\n`)
  }
  joinPrinter(join(outDir, 'vendor'))
  joinBibtex(join(outDir, 'vendor/@citation-js'))
}

/** Hyphenation files of our languages; Serbian's derive from those of its other script. */
function hyphenFiles(root, from) {
  const langs = patternsOf(readFileSync(join(root, 'src/render/pdf/setting/patterns.ts'), 'utf8'))
  const files = new Set(langs.map(lang => `${lang}/index.js`))
  for (const file of files)
    for (const [, needed] of readFileSync(join(from, file), 'utf8').matchAll(/require\("\.\.\/([\w/-]+\.js)"\)/g))
      files.add(needed)
  return [...files]
}

/** Let the copied pdfmake use the copied pdfkit; their other imports are dependencies of ours. */
function joinPrinter(folder) {
  const path = join(folder, 'pdfmake/js/PDFDocument.js')
  const before = readFileSync(path, 'utf8')
  const after = before.replace('require("pdfkit")', 'require("../../pdfkit/js/pdfkit.js")')
  if (after === before || !existsSync(join(folder, 'pdfkit/js/pdfkit.js')))
    throw new Error('pdfmake asks for pdfkit in another way')
  writeFileSync(path, after)
}

/** Let the copied BibTeX reader of Citation.js use the copied parts of its core, without console output. */
function joinBibtex(folder) {
  const parts = `{
  util: {...require("../../../core/lib/util/grammar.js"), ...require("../../../core/lib/util/translator.js")},
  logger: {warn() {}}
}`
  for (const file of [
    'input/file.js',
    'input/value.js',
    'mapping/biblatex.js',
    'mapping/bibtex.js',
    'mapping/shared.js',
  ]) {
    const path = join(folder, 'plugin-bibtex/lib', file)
    const before = readFileSync(path, 'utf8')
    const after = before.replace('require("@citation-js/core")', parts)
    if (after === before) throw new Error(`${file} of @citation-js/plugin-bibtex asks for its core in another way`)
    writeFileSync(path, after)
  }
}
