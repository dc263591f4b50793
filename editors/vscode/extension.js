// Starts `cess lsp` in the publication of the folder that is open; everything else is the server's.
const {dirname} = require('node:path')
const {workspace} = require('vscode')
const {LanguageClient} = require('vscode-languageclient/node')

let client

exports.activate = async () => {
  const [command, ...args] = workspace.getConfiguration('cess').get('command')
  client = new LanguageClient(
    'cess',
    'cess',
    {command, args, options: {cwd: await publication(), shell: process.platform === 'win32'}},
    {
      documentSelector: [{scheme: 'file', language: 'markdown'}],
      synchronize: {
        fileEvents: workspace.createFileSystemWatcher('**/{cess.yml,*.md,*.bib,*.json,*.csv,*.png,*.jpg,*.svg}'),
      },
    },
  )
  await client.start()
}

exports.deactivate = () => client?.stop()

/** The folder of the publication, where cess is installed; of several, the one with the shortest path. */
async function publication() {
  const found = await workspace.findFiles('**/cess.yml', '**/node_modules/**')
  const [settings] = found.map(uri => uri.fsPath).sort((a, b) => a.length - b.length)
  return settings && dirname(settings)
}
