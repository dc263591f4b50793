// Writes the reference of the guide, docs/<language>/reference/, from the code:
//   npm run reference
// A test fails while a page is older than the fields, the settings, the commands or the rules that it lists.
import {mkdirSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {format, resolveConfig} from 'prettier'
import {labels} from '../dist/cli/explanations.js'
import {programOf} from '../dist/cli/program.js'
import {commandEntry} from '../dist/cli/shell/command-tree.js'
import {exampleIn, frenchKey, frenchName} from '../dist/model/french-spelling.js'
import {fields} from '../dist/model/front-matter.js'
import {publicationFields} from '../dist/model/publication-fields.js'
import {rules} from '../dist/model/rules/index.js'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

const words = {
  en: {
    generated: 'npm run reference writes this page: do not change it by hand',
    fields: ['Front matter: fields', 'What may stand at the head of a note. `cess explain <field>` says the same.'],
    publication: ['cess.yml: keys', 'What may stand in `cess.yml`. `cess schema publication` is the same for editors.'],
    commands: ['Commands', 'Every command with its options. `cess <command> --help` adds examples.'],
    rules: [
      'Rules: messages and remedies',
      'Every rule by its name, which stands at the end of a message. `cess explain <rule>` says the same.',
    ],
    severities: {error: 'error', warning: 'warning', advice: 'advice'},
    keys: ['key', 'what it holds'],
    operands: ['operand', 'meaning'],
    options: ['option', 'meaning'],
  },
  fr: {
    generated: 'page écrite par npm run reference : ne pas la modifier à la main',
    fields: [
      "L'en-tête : les champs",
      "Ce qui peut figurer en tête d'une note. `cess explain <champ>` dit la même chose.",
    ],
    publication: [
      'cess.yml : les clés',
      'Ce qui peut figurer dans `cess.yml`. `cess schema publication` le dit aux éditeurs de texte.',
    ],
    commands: ['Les commandes', 'Chaque commande et ses options. `cess <commande> --help` y ajoute des exemples.'],
    rules: [
      'Les règles : messages et remèdes',
      'Chaque règle, par le nom qui termine le message. `cess explain <règle>` dit la même chose.',
    ],
    severities: {error: 'erreur', warning: 'avertissement', advice: 'conseil'},
    keys: ['clé', "ce qu'elle contient"],
    operands: ['argument', 'sens'],
    options: ['option', 'sens'],
  },
}

const code = text => (text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``)

/** Text as Markdown prints it: what our messages mark with backquotes stays code, and no other sign means anything. */
const prose = text =>
  text
    .split(/(`[^`]*`)/)
    .map((part, index) => (index % 2 === 1 ? part : part.replaceAll(/[\\*_<>[\]#|~]/g, String.raw`\$&`)))
    .join('')

/** A line of help, which begins small and ends without a stop. */
const sentence = text => `${prose(text[0].toUpperCase() + text.slice(1))}.`

/** Cell of a table: a bar ends it even inside code. */
const cell = text => text.replaceAll(/(?<!\\)\|/g, String.raw`\|`)
const table = (head, rows) =>
  rows.length === 0
    ? ''
    : [head, head.map(() => '---'), ...rows].map(row => `| ${row.map(cell).join(' | ')} |`).join('\n')

function fieldText(key, field, language) {
  const label = key => labels[key][language]
  const isFrench = language === 'fr'
  const name = isFrench ? frenchName(key, field) : key
  const others = [key, ...field.aliases].filter(other => other !== name)
  const example = exampleIn(language, field)
  const values = Object.entries(field.values ?? {}).map(([from, to]) => `${code(from)} = ${code(to)}`)
  return [
    `## ${code(name)}`,
    `${prose(field.title[language])}.${field.required ? ` ${label('required')}` : ''}`,
    `${label('expected')} ${prose(field.expected[language])}.`,
    others.length > 0 ? `${label('aliases')} ${others.map(code).join(', ')}.` : '',
    values.length > 0 ? `${label('values')} ${values.join(', ')}.` : '',
    table(
      words[language].keys,
      Object.entries(field.inside ?? {}).map(([inner, text]) => [
        code(isFrench ? frenchKey(inner, field) : inner),
        prose(text[language]),
      ]),
    ),
    `\`\`\`yaml\n${name}: ${example}\n\`\`\``,
  ]
}

const fieldsText = (table, language) => Object.entries(table).flatMap(([key, field]) => fieldText(key, field, language))

const entryText = (entry, path, language) => [
  `## ${code([...path, entry.name, ...entry.operands.map(({shown}) => shown)].join(' '))}`,
  `${sentence(entry.description)}`,
  table(
    words[language].operands,
    entry.operands
      .filter(({description}) => description)
      .map(({shown, description}) => [code(shown), prose(description)]),
  ),
  table(
    words[language].options,
    entry.options
      .filter(({names}) => !names.includes('--help'))
      .map(({flags, description}) => [code(flags), prose(description)]),
  ),
  ...entry.commands.flatMap(below => entryText(below, [...path, entry.name], language)),
]

function commandsText(language) {
  const program = commandEntry(programOf(language, ''))
  return program.commands.flatMap(entry => entryText(entry, [program.name], language))
}

const rulesText = language =>
  Object.entries(rules)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([id, {severity, title, remedy}]) => [
      `## ${code(id)}`,
      `${prose(title[language])}`,
      `${labels.severity[language]} ${words[language].severities[severity]}. ${labels.remedy[language]} ${prose(remedy[language])}`,
    ])

const pages = {
  fields: language => fieldsText(fields, language),
  publication: language => fieldsText(publicationFields, language),
  commands: commandsText,
  rules: rulesText,
}

/** The pages of the reference, by their paths, as they are to be. */
export async function referencePages() {
  const written = {}
  for (const language of ['en', 'fr'])
    for (const [name, text] of Object.entries(pages)) {
      const path = `docs/${language}/reference/${name}.md`
      const [title, lead] = words[language][name]
      const parts = [`<!-- ${words[language].generated} -->`, `# ${title}`, lead, ...text(language)]
      const markdown = parts.filter(part => part !== '').join('\n\n')
      written[path] = await format(markdown, {...(await resolveConfig(join(root, path))), filepath: path})
    }
  return written
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  for (const [path, text] of Object.entries(await referencePages())) {
    mkdirSync(dirname(join(root, path)), {recursive: true})
    writeFileSync(join(root, path), text)
  }
