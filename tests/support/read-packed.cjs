// node --require read-packed.cjs … writes the name of each file of the bundle that is loaded, and of each package beside it, into the file that LOADED_MODULES names.
const fs = require('node:fs')
const Module = require('node:module')
const read = fs.readFileSync
fs.readFileSync = (path, ...rest) => {
  const name = /[/\\]dist[/\\]packed[/\\](.+\.cjs)$/.exec(String(path))?.[1]
  if (name !== undefined) fs.appendFileSync(process.env.LOADED_MODULES, `${name}\n`)
  return read(path, ...rest)
}
const load = Module._load
Module._load = (id, parent, ...rest) => {
  const isOurs = /[/\\]dist[/\\]packed[/\\]/.test(parent?.filename ?? '')
  if (isOurs && !Module.isBuiltin(id)) fs.appendFileSync(process.env.LOADED_MODULES, `${id}\n`)
  return load(id, parent, ...rest)
}
Module.syncBuiltinESMExports()
