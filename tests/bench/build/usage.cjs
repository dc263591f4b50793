// Loaded before a program: writes what its process used when it ends, as one line of JSON, to the file of `CESS_USAGE`.
const {appendFileSync} = require('node:fs')
const {isMainThread} = require('node:worker_threads')

if (isMainThread && process.env.CESS_USAGE !== undefined)
  process.on('exit', () => {
    const {userCPUTime, systemCPUTime, maxRSS} = process.resourceUsage()
    const used = {pid: process.pid, cpuMs: (userCPUTime + systemCPUTime) / 1000, peakMegabytes: maxRSS / 1024}
    appendFileSync(process.env.CESS_USAGE, `${JSON.stringify(used)}\n`)
  })
