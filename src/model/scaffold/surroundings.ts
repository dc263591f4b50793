import {publicationJsonSchema} from '../json-schema.js'
import type {ToolLanguage} from '../text.js'
import type {NewFile} from './first-note.js'

/** Files around a new publication: for git, for VS Code and for continuous integration. */
export const surroundingFiles = (language: ToolLanguage): readonly NewFile[] => [
  {path: ignoreFile, text: ignored[language]},
  {path: '.vscode/cess.schema.json', text: `${JSON.stringify(publicationJsonSchema(language), null, 2)}\n`},
  {path: '.vscode/settings.json', text: settings},
  {path: '.vscode/extensions.json', text: '{\n  "recommendations": ["redhat.vscode-yaml"]\n}\n'},
  {path: '.github/workflows/cess.yml', text: workflow[language]},
]

/** Files that git leaves out of a publication. */
export const ignoreFile = '.gitignore'

/** Entries of a new publication's `.gitignore`. */
export const ignoredEntries = (language: ToolLanguage): readonly string[] =>
  ignored[language].split('\n').filter(line => line !== '' && !line.startsWith('#'))

const ignored: Readonly<Record<ToolLanguage, string>> = {
  fr: `# Ce que cess compose, et ce qu'il en retient : les notes à diffusion restreinte y sont aussi.
out/
.cess/
# Le carnet d'adresses ne se partage pas, ni les certificats de ceux qui y sont.
recipients.csv*
certificates/
# Mots de passe du serveur d'envoi.
.env
node_modules/
`,
  en: `# Files that cess makes and what it remembers of them: restricted notes are among them.
out/
.cess/
# The address book is not to be shared, nor are the certificates of those in it.
recipients.csv*
certificates/
# Passwords of the mail server.
.env
node_modules/
`,
}

const settings = `{
  "yaml.schemas": {"./.vscode/cess.schema.json": "/cess.yml"},
  "files.associations": {"_brand.yml": "yaml"}
}
`

const workflow: Readonly<Record<ToolLanguage, string>> = {
  fr: workflowWith({
    head: `# Vérifie les notes à chaque proposition, et compose à chaque ajout. package.json doit nommer cess :
# npm install cess-….tgz. N'archivez « out » entier que dans un dépôt privé : il contient les notes restreintes.`,
    site: '# Seul ce dossier est public.',
  }),
  en: workflowWith({
    head: `# Checks the notes of each pull request, and builds after each push. package.json must name cess:
# npm install cess-….tgz. Archive the whole of “out” in a private repository alone: it has the restricted notes.`,
    site: '# This folder alone is public.',
  }),
}

function workflowWith({head, site}: {readonly head: string; readonly site: string}): string {
  return `${head}
name: cess
on: [push, pull_request]
permissions: {contents: read}
jobs:
  notes:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with: {node-version: 22, cache: npm}
      - run: npm ci
      - run: npx cess check --format github
      - run: npx cess build --strict
      - run: npx cess audit
      - uses: actions/upload-artifact@v4
        with:
          name: site
          path: out/site ${site}
`
}
