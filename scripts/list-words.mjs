import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {parseAst} from 'rolldown/parseAst'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Tables of one language that is their own name: `const fr: Words = {…}`. */
const tableOf = language => node => node.type === 'VariableDeclarator' && node.id.name === language

/** Nodes right below a node. */
function children(node) {
  const found = []
  for (const value of Object.values(node)) {
    if (typeof value !== 'object' || value === null) continue
    for (const child of Array.isArray(value) ? value : [value]) if (typeof child?.type === 'string') found.push(child)
  }
  return found
}

const nameOf = ({key}) => key?.name ?? key?.value

const propertyOf = (node, name) =>
  node.type === 'ObjectExpression' ? node.properties.find(property => nameOf(property) === name) : undefined

/** A text as it stands in the source, with `{…}` where something is put in; undefined where a node is no text. */
function textOf(node, source) {
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value
  if (node.type !== 'TemplateLiteral') return
  return node.quasis
    .map(({value}, index) => {
      const put = node.expressions[index]
      return value.cooked + (put === undefined ? '' : `{${source.slice(put.start, put.end)}}`)
    })
    .join('')
}

/** Texts below a node, each with the names on the way to it; a text that is put into another is told after it. */
function* textsBelow(node, source, names) {
  const text = textOf(node, source)
  // A sentence has a letter of some language; separators and codes such as `\n` have none.
  if (text !== undefined && /\p{L}/u.test(text.replaceAll(/\{[^}]*\}/g, ''))) yield {names, text}
  // Types and the keys of look-ups are not said.
  if (node.type === 'TSSatisfiesExpression') yield* textsBelow(node.expression, source, names)
  if (node.type.startsWith('TS') || (node.type === 'MemberExpression' && node.computed)) return
  const name = node.type === 'Property' ? nameOf(node) : undefined
  const below = node.type === 'Property' ? [node.value] : children(node)
  for (const child of below) yield* textsBelow(child, source, name === undefined ? names : [...names, name])
}

/** Texts of a language in a module, wherever `{en, fr}` or a table of that language stands. */
function* textsOf(node, source, language, names) {
  const other = propertyOf(node, language === 'fr' ? 'en' : 'fr')
  const said = propertyOf(node, language)
  if (other !== undefined && said !== undefined) {
    yield* textsBelow(said.value, source, names)
    return
  }
  if (tableOf(language)(node) && node.init !== null) {
    yield* textsBelow(node.init, source, names)
    return
  }
  const named = {Property: nameOf(node), VariableDeclarator: node.id?.name, FunctionDeclaration: node.id?.name}
  const name = named[node.type]
  for (const child of children(node))
    yield* textsOf(child, source, language, name === undefined ? names : [...names, name])
}

/**
 * Sentences that cess says to people in one language: the texts of rules, fields, vocabularies, help, topics, locales, desk and
 * of single messages, in the order of the files that they stand in. Each has an id, its file below `src/` and the names in it
 * that lead there; several texts with one place have a number more. `{…}` stands for what is put in.
 *
 * @param sources Those of `parseSources`: two languages are in the same files.
 */
export const listWords = (language, sources = parseSources()) =>
  sources.flatMap(({path, source, tree}) => {
    const times = new Map()
    return [...textsOf(tree, source, language, [])].map(({names, text}) => {
      const place = [path.replaceAll('\\', '/').replace(/\.ts$/, ''), ...names]
        .join(' ')
        .replace(' ', ':')
        .replaceAll(' ', '.')
      const time = (times.get(place) ?? 0) + 1
      times.set(place, time)
      return {id: time === 1 ? place : `${place}#${time}`, text}
    })
  })

/** All files below `src/` in which a language is named, as text and as trees: in others nothing is said. */
export function parseSources() {
  const paths = readdirSync(join(root, 'src'), {recursive: true})
    .filter(path => path.endsWith('.ts') && !path.endsWith('.d.ts'))
    .toSorted()
  return paths.flatMap(path => {
    const source = readFileSync(join(root, 'src', path), 'utf8')
    return /\b(?:en|fr)\b/.test(source) ? {path, source, tree: parseAst(source, {lang: 'ts'})} : []
  })
}

/**
 * Sentences as lines, each after its id.
 *
 * @param {readonly {id: string, text: string}[]} words
 */
export const printWords = words => words.map(({id, text}) => `${id}\t${text.replaceAll('\n', '⏎')}\n`).join('')
