// Ends its process by SIGKILL while it changes the disk: node --require die-writing.cjs …
// CESS_DIES says where: a part of the path, how many such changes go well before, and the share of the bytes that is written.
const fs = require('node:fs')
const {syncBuiltinESMExports} = require('node:module')

const {part, after, share} = JSON.parse(process.env.CESS_DIES)
const names = ['writeFileSync', 'renameSync', 'rmSync', 'rmdirSync', 'mkdirSync', 'chmodSync', 'linkSync']
const {openSync, writeFileSync} = fs
const opened = new Map()
let left = after

const pathOf = target => String(opened.get(target) ?? target)

function die() {
  process.kill(process.pid, 'SIGKILL')
}

fs.openSync = (path, ...others) => {
  const file = openSync(path, ...others)
  opened.set(file, path)
  return file
}
for (const name of names) {
  const change = fs[name]
  fs[name] = (...given) => {
    if (!given.slice(0, 2).some(target => pathOf(target).includes(part)) || left-- > 0) return change(...given)
    if (name === 'writeFileSync') {
      const bytes = Buffer.from(given[1])
      const {flush: _, ...options} = given[2] ?? {}
      writeFileSync(given[0], bytes.subarray(0, Math.floor(share * bytes.length)), options)
    }
    return die()
  }
}
syncBuiltinESMExports()
