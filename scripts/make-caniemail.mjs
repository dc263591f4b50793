// Writes src/render/preflight/caniemail-data.ts from the npm package caniemail: what programs of readers know of styles.
// Run by hand when there are newer answers:
//   npm install -D caniemail@latest && node scripts/make-caniemail.mjs
// The package itself loads Prettier and Babel, and stays a development dependency; a test compares its answers with ours.
import {readFileSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {format, resolveConfig} from 'prettier'

/** Names that caniemail.com has for the programs that readers in institutions and newsrooms use. */
const programs = [
  ...['outlook.windows', 'outlook.macos', 'outlook.ios', 'outlook.android'],
  ...['gmail.desktop-webmail', 'gmail.ios', 'gmail.android', 'apple-mail.macos', 'apple-mail.ios', 'thunderbird.macos'],
  ...['protonmail.desktop-webmail', 'yahoo.desktop-webmail', 'orange.desktop-webmail'],
  ...['laposte.desktop-webmail', 'sfr.desktop-webmail'],
]

const folder = dirname(createRequire(import.meta.url).resolve('caniemail/package.json'))
const read = path => JSON.parse(readFileSync(join(folder, path), 'utf8'))
const {version, license} = read('package.json')
const {data, last_update_date: updated} = read('data/caniemail.json')
const load = path => import(pathToFileURL(join(folder, 'dist', path)).href)
const {propertyTitles, unitTitles, propertyValuePairTitles} = await load('css-titles.js')
const {getSupportType} = await load('clients.js')

const features = new Map(data.map(feature => [feature.title, feature]))
const letters = {full: 'y', partial: 'y', none: 'n'}

/** A letter for each program. */
function answers(title) {
  const {stats} = features.get(title)
  return programs.map(id => {
    const [family, platform] = id.split('.')
    const tried = stats[family]?.[platform]
    return tried === undefined ? '?' : letters[getSupportType(tried).type]
  })
}

/** The package finds `transform` in `text-transform`: what it says of the part is nothing of the whole, unless it was not tried. */
function propertyAnswers(property) {
  const found = Object.entries(propertyTitles).filter(([, value]) => property.includes(value))
  const own = found.map(([title]) =>
    answers(title).map(said => (said === 'n' && !title.startsWith(property) ? 'y' : said)),
  )
  return programs.map((_, at) => ['?', 'n'].find(said => own.some(letters => letters[at] === said)) ?? 'y')
}

/** A table without what all programs know. */
const tableOf = entries =>
  JSON.stringify(
    Object.fromEntries(entries.map(([name, said]) => [name, said.join('')]).filter(([, said]) => /[^y]/.test(said))),
  )

const properties = Object.keys(propertyTitles).filter(title => /^[a-z-]+$/.test(title))
const units = Object.entries(unitTitles).map(([title, unit]) => [unit, answers(title)])
const declarations = Object.entries(propertyValuePairTitles).map(([title, pair]) => [pair.join(': '), answers(title)])

const target = new URL('../src/render/preflight/caniemail-data.ts', import.meta.url)
const text = `/**
 * Support of styles by readers' programs, as caniemail.com tried it until ${updated.slice(0, 10)}: data of the npm package
 * caniemail ${version} (https://github.com/hteumeuleu/caniemail and https://github.com/shellscape/caniemail, ${license}), written by
 * \`node scripts/make-caniemail.mjs\`, and not by hand.
 *
 * An answer has a letter for each program, in this order: \`y\` it knows it, at least in part; \`n\` it does not; \`?\` nobody tried.
 */
export const askedPrograms = ${JSON.stringify(programs)} as const

/** Answers by a program's place in the list above; what every program knows is absent. */
type Answers = Readonly<Record<string, string>>

/** Properties. */
export const properties: Answers = ${tableOf(properties.map(name => [name, propertyAnswers(name)]))}

/** Units, and \`initial\`. */
export const units: Answers = ${tableOf(units)}

/** Properties with a value, as \`property: value\`. */
export const declarations: Answers = ${tableOf(declarations)}
`
writeFileSync(target, await format(text, {...(await resolveConfig(target)), parser: 'typescript'}))
