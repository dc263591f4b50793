// The program of a thread, with the code that V8 made of its files for the first thread of each role, as far as that had run when it first answered.
const fs = require('node:fs')
const Module = require('node:module')
const paths = require('node:path')
const vm = require('node:vm')
const {parentPort, threadId, workerData} = require('node:worker_threads')

const {program, folder} = workerData
/** Scripts of this thread, by the names of what is kept of them. */
const scripts = new Map()

function keptAt(path) {
  try {
    return fs.readFileSync(path)
  } catch {
    return undefined
  }
}

Module.prototype._compile = function (text, filename) {
  const path = paths.join(folder, `${paths.basename(paths.dirname(filename))}-${paths.basename(filename)}`)
  const script = new vm.Script(Module.wrap(text), {filename, cachedData: keptAt(path)})
  scripts.set(path, script)
  const load = id => this.require(id)
  script.runInThisContext().call(this.exports, this.exports, load, this, filename, paths.dirname(filename))
}

/** Whether no thread of this role has kept its code. */
function isFirst(role) {
  try {
    fs.writeFileSync(paths.join(folder, `${role}.begun`), '', {flag: 'wx'})
    return true
  } catch {
    return false
  }
}

let role
parentPort.once('message', told => (role = told.role))
const post = parentPort.postMessage.bind(parentPort)
parentPort.postMessage = (said, ...rest) => {
  post(said, ...rest)
  if (said.kind !== 'answer' || role === undefined) return
  if (isFirst(role)) {
    for (const [path, script] of scripts) {
      const fresh = `${path}.${process.pid}.${threadId}`
      fs.writeFileSync(fresh, script.createCachedData())
      fs.renameSync(fresh, path)
    }
  }
  role = undefined
}
require(program)
