/**
 * The extension for Visual Studio Code as one file, the library of the client inside, with the licences of what is in it:
 * `editors/vscode/dist/`. `vsce package` calls it (`vscode:prepublish`).
 */
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {build} from 'rolldown'
import {packageOf} from '../bin/bundle.mjs'
import {noticesOf} from './make-notices.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Make the extension's file and its notices. @param outDir Folder that gets them; absolute. */
export async function bundleExtension(outDir) {
  const {output} = await build({
    input: join(root, 'editors/vscode/extension.js'),
    platform: 'node',
    external: ['vscode'],
    logLevel: 'warn',
    output: {file: join(outDir, 'extension.js'), format: 'cjs', minify: true, codeSplitting: false},
  })
  const names = new Set(output.flatMap(({moduleIds = []}) => moduleIds.map(packageOf)))
  names.delete(undefined)
  const packages = [...names].sort().map(name => {
    const path = join('node_modules', name)
    const {version, license} = JSON.parse(readFileSync(join(root, path, 'package.json'), 'utf8'))
    return {path, name, version, license}
  })
  mkdirSync(outDir, {recursive: true})
  writeFileSync(join(outDir, 'THIRD-PARTY-NOTICES.txt'), `In extension.js:\n\n${noticesOf(packages)}`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await bundleExtension(join(root, 'editors/vscode/dist'))
