// node --require read-packed.cjs read-commands.cjs PACKAGE COMMAND FOLDER COMMAND FOLDER … runs commands of the bundle one after the other, each in its folder.
// Writes `= COMMAND` before what each loads into the file that LOADED_MODULES names: what an earlier one has loaded is not loaded again.
const fs = require('node:fs')
const paths = require('node:path')

const [, , packed, ...told] = process.argv
const {openBundle} = require(paths.join(packed, 'bin/bundle-loader.cjs'))
const silent = {write: () => true}

void (async () => {
  const {main} = openBundle(paths.join(packed, 'dist'), told).load('cli/main.cjs')
  while (told.length > 0) {
    const [command, folder] = told.splice(0, 2)
    fs.appendFileSync(process.env.LOADED_MODULES, `= ${command}\n`)
    const argv = ['node', 'cess', ...command.split(' ')]
    await main({argv, env: process.env, cwd: () => folder, stdout: silent, stderr: silent})
  }
})()
