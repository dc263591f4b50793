// node --require read-packed.cjs … writes the name of each file of the bundle that is loaded into the file that LOADED_MODULES names.
const fs = require('node:fs')
const {syncBuiltinESMExports} = require('node:module')
const read = fs.readFileSync
fs.readFileSync = (path, ...rest) => {
  const name = /[/\\]dist[/\\]packed[/\\](.+\.cjs)$/.exec(String(path))?.[1]
  if (name !== undefined) fs.appendFileSync(process.env.LOADED_MODULES, `${name}\n`)
  return read(path, ...rest)
}
syncBuiltinESMExports()
