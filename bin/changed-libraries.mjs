/** Changes of libraries' texts in the bundle. */
import {sep} from 'node:path'

/** A table of characters, made when one is first looked up. */
const late = 'let $1$$made; const $1 = {get: at => ($1$$made ??= $2).get(at)};'

/** Functions of LiquidJS that evaluate and render, to the end of their last lines. */
const steps =
  /^( *)(?:function\* (?:eval\w*Token\w*)|\*(?:render|renderTemplates|evaluate|value|_get|_getFromScope))\([^]*?^\1}/gm

/** Pattern of a text in parentheses, with this many others in each other. */
const inside = depth => (depth < 0 ? '' : `[^()]*(?:\\(${inside(depth - 1)}\\)[^()]*)*`)
const waited = new RegExp(`yield ((?:new )?(?:[\\w.[\\]]+\\(${inside(2)}\\))+)(?=[;),\\]])`, 'y')

/** A generator as a function that does the same at once, as LiquidJS itself runs generators where nothing waits. */
function atOnce(generator) {
  let text = generator.replace('*', '')
  for (let at = text.lastIndexOf('yield '); at >= 0; at = text.lastIndexOf('yield ')) {
    waited.lastIndex = at
    const [all, value] = waited.exec(text) ?? []
    if (all === undefined) throw new Error(`what does this wait for? ${text}`)
    text = `${text.slice(0, at)}toValueSync(${value})${text.slice(at + all.length)}`
  }
  return text
}

/**
 * Changes of libraries' texts, by the ends of their files. pdfkit reads a colour profile that lies beside it. Left out is what nothing here can
 * come to: encryption of PDFs, fonts packed by Brotli (refused by their first bytes), functions in YAML. What libraries make ready when they
 * are loaded, and Latin text in a PDF needs never, is made when it is first asked for: which letters of Arabic, Indian and other scripts
 * join how, and where lines may end. LiquidJS makes a dozen generators for each word that it prints, so that it could wait for one: nothing here
 * waits. Nor does it need to know the time.
 */
const changes = [
  {file: 'vendor/pdfkit/js/pdfkit.js', from: /__dirname/g, to: `(__dirname + '/../vendor/pdfkit/js')`},
  {
    file: 'vendor/pdfkit/js/pdfkit.js',
    from: /^var aes = require\('@noble\/ciphers\/aes'\);$/gm,
    to: 'var aes = {};',
  },
  {
    file: 'node_modules/fontkit/dist/main.cjs',
    from: /^var (\$\w+\$brotlidecompressjs) = require\("brotli\/decompress\.js"\);$/gm,
    to: 'var $1 = {};',
  },
  {
    file: 'node_modules/fontkit/dist/main.cjs',
    from: /^const (\$\w+\$var\$trie) = (new \(0, .*\));$/gm,
    to: late,
  },
  {
    file: 'node_modules/unicode-properties/dist/main.cjs',
    from: /^const (\$\w+\$var\$trie) = (new \(.*\));$/gm,
    to: late,
  },
  // Nothing below U+0300, and no punctuation or currency, is a mark, and all that combines with Latin is: what tells so of others unpacks a
  // table first.
  {
    file: 'node_modules/fontkit/dist/main.cjs',
    from: /\.codePoints\.every\((\(0, \$\w+\$unicodeproperties\.isMark\))\)/g,
    to: '.codePoints.every(point => point >= 0x300 && (point < 0x370 || (!(point >= 0x2000 && point < 0x20d0) && $1(point))))',
  },
  // Each schema would be made a function of its own, by `eval`, which a run calls once or twice.
  {
    file: 'node_modules/zod/v4/core/schemas.js',
    from: /^    const jit = !core\.globalConfig\.jitless;$/gm,
    to: '    const jit = false;',
  },
  {file: 'node_modules/liquidjs/dist/liquid.node.js', from: steps, to: atOnce},
  {file: 'node_modules/liquidjs/dist/liquid.node.js', from: /getPerformance\(\)\.now\(\)/g, to: '0'},
  {file: 'node_modules/js-yaml/lib/js-yaml/type/js/function.js', from: /esprima = _?require\('esprima'\);/g, to: ''},
  {
    file: 'node_modules/linebreak/dist/main.cjs',
    from: /^const (\$\w+\$var\$classTrie) = (new \(.*\));$/gm,
    to: late,
  },
]

/** Folder of the library that a file is of. */
const libraryOf = file => file.split('/').slice(0, 2).join('/')

/** A plugin of the bundler that makes these changes, and fails where a library has nothing to change any more. */
export const changedLibraries = () => {
  const [seen, made] = [new Set(), new Set()]
  return {
    name: 'changed-libraries',
    transform(code, id) {
      const path = id.split(sep).join('/')
      for (const {file} of changes) if (path.includes(`/${libraryOf(file)}/`)) seen.add(libraryOf(file))
      return changes
        .filter(({file}) => path.endsWith(file))
        .reduce((text, change) => {
          const changed = text.replaceAll(change.from, change.to)
          if (changed !== text) made.add(change)
          return changed
        }, code)
    },
    buildEnd() {
      const missing = changes.find(change => seen.has(libraryOf(change.file)) && !made.has(change))
      if (missing) throw new Error(`${missing.file} has no ${missing.from} any more`)
    },
  }
}
