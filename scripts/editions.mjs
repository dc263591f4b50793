// Writes what the guide, docs/, lists of the editions, from their catalogue:
//   npm run editions
// A test fails while a list is older than src/model/editions/catalogue.ts.
import {readFileSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {format, resolveConfig} from 'prettier'
import {catalogue} from '../dist/model/editions/catalogue.js'
import {groupOf, siteExports, sitePlaces, toldEditions} from '../dist/model/editions/lists.js'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

const row = cells => `| ${cells.join(' | ')} |`
const table = ([head, ...rows]) => [head, head.map(() => '---'), ...rows].map(row).join('\n')
const code = text => `\`${text}\``
const inTable = text => text.replaceAll('|', String.raw`\|`)

const all = (name, told, always) =>
  toldEditions.map(id => [
    code(`${name}${catalogue[id].extension}`),
    inTable(told(catalogue[id])),
    groupOf(id) ?? always,
  ])

const forPrograms = (told, [yes, no]) =>
  toldEditions
    .filter(id => groupOf(id) === 'data')
    .map(id => [
      code(catalogue[id].extension),
      inTable(told(catalogue[id])),
      catalogue.pdf.needs.includes(id) ? yes : no,
    ])

/** The tables, each after a comment of its name. */
const tables = {
  'all editions': () => [
    ['file in `out/notes/<slug>/`', 'what it is', '`--only`'],
    ...all('<slug>', ({docs}) => docs, 'always made'),
  ],
  'toutes les éditions': () => [
    ['fichier dans `out/notes/<nom>/`', 'ce que c’est', '`--only`'],
    ...all('<nom>', ({help}) => help.fr, 'toujours écrit'),
  ],
  'editions for programs': () => [
    ['file', 'what it is', 'attached to the PDF'],
    ...forPrograms(({docs}) => docs, ['yes', 'no']),
  ],
  'éditions pour les programmes': () => [
    ['fichier', 'ce que c’est', 'joint au PDF'],
    ...forPrograms(({help}) => help.fr, ['oui', 'non']),
  ],
}

/** Lists inside a sentence or a cell: where they stand, and what they say. */
const phrases = {
  'docs/en/start.md': [],
  'docs/fr/start.md': [],
  'docs/en/data.md': [
    [/(?<=^\| )`\.[\w., `]+(?= +\| Data +\| the note for programs)/m, () => endings(catalogue.pdf.needs)],
  ],
  'docs/fr/data.md': [],
  'docs/en/site.md': [
    [
      /(?<=\| `\/notes\/<name>\/<name>)\.pdf`[\w., `]*?(?= +\| the same note as PDF)/,
      () =>
        endings(['pdf', ...siteExports.toSorted((a, b) => sitePlaces[a].site.place - sitePlaces[b].site.place)]).slice(
          1,
        ),
    ],
  ],
}

const endings = ids => ids.map(id => code(catalogue[id].extension)).join(', ')

/**
 * The files that list editions, as they are to be.
 *
 * @throws {Error} If a place for a list is gone.
 */
export async function withEditions() {
  const written = {}
  for (const [path, places] of Object.entries(phrases)) {
    let text = readFileSync(join(root, path), 'utf8')
    for (const [place, list] of places) {
      if (!place.test(text)) throw new Error(`${path} has no place for the list at ${String(place)}`)
      text = text.replace(place, list)
    }
    text = text.replaceAll(
      /(<!-- npm run editions: (.+) -->\n)[^]*?(?=<!-- end of npm run editions -->)/g,
      (_, begin, name) => {
        if (!Object.hasOwn(tables, name)) throw new Error(`${path} asks for an unknown table, ${name}`)
        return `${begin}\n${table(tables[name]())}\n\n`
      },
    )
    written[path] = await format(text, {...(await resolveConfig(join(root, path))), filepath: path})
  }
  return written
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  for (const [path, text] of Object.entries(await withEditions())) writeFileSync(join(root, path), text)
