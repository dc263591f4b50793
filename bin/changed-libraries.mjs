/** Changes to libraries' sources in the bundle. */
import {sep} from 'node:path'

/** Replacement that creates a table of characters lazily. */
const late = 'let $1$$made; const $1 = {get: at => ($1$$made ??= $2).get(at)};'

/** Pattern of LiquidJS's generator functions that evaluate and render. */
const steps =
  /^( *)(?:function\* (?:eval\w*Token\w*)|\*(?:render|renderTemplates|evaluate|value|_get|_getFromScope))\([^]*?^\1}/gm

/** Pattern of a text in parentheses, nested to a given depth. */
const inside = depth => (depth < 0 ? '' : `[^()]*(?:\\(${inside(depth - 1)}\\)[^()]*)*`)
const waited = new RegExp(`yield ((?:new )?(?:[\\w.[\\]]+\\(${inside(2)}\\))+)(?=[;),\\]])`, 'y')

/** Rewrite a generator as a synchronous function, as LiquidJS itself runs it when nothing waits. */
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
 * Changes to libraries' sources, by path ending. pdfkit's colour profile is read from beside it. Unreachable code is dropped: PDF
 * encryption, Brotli fonts (refused by their first bytes), functions in YAML. Tables that Latin text never needs are created lazily:
 * joining of Arabic, Indic and other scripts, and line breaking. LiquidJS's generators, a dozen for each printed word, become synchronous
 * functions, and its time is not taken.
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

/** Library of a file. */
const libraryOf = file => file.split('/').slice(0, 2).join('/')

/** Bundler plugin that applies these changes, and fails if one no longer matches. */
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
