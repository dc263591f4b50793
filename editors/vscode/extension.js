// Starts `cess lsp` for the Markdown files of a folder that has a `cess.yml`; everything else is the server's.
const {workspace} = require('vscode')
const {LanguageClient} = require('vscode-languageclient/node')

let client

exports.activate = async () => {
  const [command, ...args] = workspace.getConfiguration('cess').get('command')
  const folder = workspace.workspaceFolders?.[0]?.uri.fsPath
  client = new LanguageClient(
    'cess',
    'cess',
    {command, args, options: {cwd: folder, shell: process.platform === 'win32'}},
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
