// A sandbox whose handlers do what hostile input does; see tests/io/sandbox/sandbox.test.ts.
import {appendFileSync, existsSync, writeFileSync} from 'node:fs'
import {serveSandbox} from '../../dist/io/sandbox/serve-sandbox.js'

/** Long enough for anybody to come and end it; what would go on for ever would outlive a test that fails. */
const spin = () => {
  const endMs = Date.now() + 600_000
  while (Date.now() < endMs);
}

serveSandbox({
  echo: input => input,
  pid: () => process.pid,
  environment: () => Object.keys(process.env),
  refuse: () => {
    throw new Error('not this')
  },
  spin,
  /** Takes so much of a processor. */
  work: cpuMs => {
    const since = process.cpuUsage()
    const usedMs = ({user, system}) => (user + system) / 1000
    // Asking is a system's work, and most of it.
    while (usedMs(process.cpuUsage(since)) < cpuMs);
    return 'done'
  },
  /** Says in a file that it has begun. */
  spinAt: path => {
    writeFileSync(path, String(process.pid))
    spin()
  },
  eatNative: () => {
    const kept = []
    for (;;) kept.push(Buffer.alloc(2 ** 24, 1))
  },
  eatHeap: () => {
    const kept = []
    // In large pieces: of small ones V8 collects again and again before it gives up.
    for (;;) kept.push(Array.from({length: 2 ** 20}))
  },
  abort: path => {
    appendFileSync(path, 'x')
    process.abort()
  },
  /** Is killed by somebody else, the first time. */
  killOnce: path => {
    if (existsSync(path)) return 'done'
    writeFileSync(path, '')
    process.kill(process.pid, 'SIGKILL')
    spin()
  },
})
