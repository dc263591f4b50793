// How fast, and in how much memory, `cess send` sends: 10,000 messages with a PDF of 110 kB to loopback, the ledger on, no
// pace; as they are, then signed by S/MIME (ECDSA). Run by `npm run bench:mail`; ends with 1 where a bar is missed.
import {spawn, spawnSync} from 'node:child_process'
import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {createServer} from 'node:net'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

const persons = Number(process.env['CESS_BENCH_PERSONS'] ?? 10_000)
const bars = {plain: {perSecond: 300, peakMb: 200}, signed: {perSecond: 200, peakMb: 250}}
const package_ = fileURLToPath(new URL('../..', import.meta.url))
const cess = join(package_, 'bin', 'cess')
const pollMs = 50
/** Groups of persons, in turns; to each set something else is recommended first. */
const groupSets = [
  ['parlement-europeen'],
  ['groupes-parlementaires'],
  ['enisa'],
  ['groupes-amitie'],
  ['parlement-europeen', 'commission-europeenne'],
]

if (process.argv[2] === 'sink') sink()
else await bench()

/** A mail server in a process of its own that only looks for the end of each message. */
function sink() {
  const server = createServer(socket => {
    let text = ''
    let inData = false
    let tail = ''
    socket.setNoDelay(true)
    socket.on('error', () => {})
    socket.write('220 sink\r\n')
    socket.on('data', chunk => {
      if (inData) {
        tail = (tail + chunk.toString('latin1', Math.max(0, chunk.length - 8))).slice(-8)
        if (!tail.endsWith('\r\n.\r\n')) return
        inData = false
        socket.write('250 2.0.0 taken\r\n')
        return
      }
      text += chunk.toString('latin1')
      let answer = ''
      for (let at = text.indexOf('\r\n'); at >= 0; at = text.indexOf('\r\n')) {
        const line = text.slice(0, at)
        text = text.slice(at + 2)
        if (line.startsWith('EHLO')) answer += '250-sink\r\n250-PIPELINING\r\n250 8BITMIME\r\n'
        else if (line.startsWith('DATA')) {
          answer += '354 go on\r\n'
          inData = true
          tail = ''
        } else answer += line.startsWith('QUIT') ? '221 bye\r\n' : '250 ok\r\n'
      }
      socket.write(answer)
    })
  })
  server.listen(0, '127.0.0.1', () => process.stdout.write(`${server.address().port}\n`))
}

async function bench() {
  const root = mkdtempSync(join(tmpdir(), 'cess-bench-'))
  const server = spawn(process.execPath, [fileURLToPath(import.meta.url), 'sink'])
  try {
    for (const name of ['cess.yml', 'notes']) cpSync(join(package_, name), join(root, name), {recursive: true})
    writeFileSync(join(root, 'recipients.csv'), book())
    spawnSync(process.execPath, [cess, 'build', 'guichet-commun', '--only', 'pdf,mail', '-C', root])
    spawnSync(process.execPath, [cess, 'seal', 'init', '-C', root])
    const port = await new Promise(resolve => server.stdout.once('data', data => resolve(Number(data))))
    const plain = {...process.env, CESS_SMTP_URL: `smtp://127.0.0.1:${port}`, CESS_SMTP_CONNECTIONS: '10'}
    const keys = join(root, '.cess', 'seal')
    const key = {
      CESS_MAIL_P12: join(keys, 'test-mail.p12'),
      CESS_MAIL_PASSPHRASE_FILE: join(keys, 'test.passphrase'),
    }
    // Nobody has it there.
    const again = join(root, 'again')
    for (const name of ['cess.yml', 'notes', 'recipients.csv', 'out', '.cess'])
      cpSync(join(root, name), join(again, name), {recursive: true, preserveTimestamps: true})
    const runs = {plain: await run(root, plain, bars.plain), signed: await run(again, {...plain, ...key}, bars.signed)}
    const {perSecond, cpuMs} = runs.signed
    process.stdout.write(
      `signed: ${(perSecond / runs.plain.perSecond).toFixed(2)} of the messages a second, ${(cpuMs / runs.plain.cpuMs).toFixed(2)} of the processor\n`,
    )
    process.exitCode = runs.plain.isMet && runs.signed.isMet ? 0 : 1
  } finally {
    server.kill()
    rmSync(root, {recursive: true, force: true})
  }
}

/** Send to everybody once. */
async function run(root, environment, bar) {
  const startedMs = performance.now()
  const args = ['send', 'guichet-commun.fr', '--confirm', '--rate', '0', '-C', root]
  const sender = spawn(process.execPath, [cess, ...args], {env: environment, stdio: ['ignore', 'pipe', 'inherit']})
  let said = ''
  sender.stdout.on('data', data => (said += data))
  let peakMb = 0
  let cpuSeconds = 0
  const watch = setInterval(() => {
    peakMb = Math.max(peakMb, peakOf(sender.pid))
    cpuSeconds = Math.max(cpuSeconds, cpuOf(sender.pid))
  }, pollMs)
  const code = await new Promise(resolve => sender.once('exit', resolve))
  clearInterval(watch)
  const seconds = (performance.now() - startedMs) / 1000
  const perSecond = persons / seconds
  const cpuMs = (1000 * cpuSeconds) / persons
  process.stdout.write(
    `${said.trim()}\n${persons} messages${'CESS_MAIL_P12' in environment ? ', signed,' : ''} in ${seconds.toFixed(1)} s: ${perSecond.toFixed(0)}/s (bar ${bar.perSecond}); peak ${peakMb.toFixed(0)} MB (bar ${bar.peakMb}); ${cpuMs.toFixed(2)} ms of processor a message\n`,
  )
  return {perSecond, cpuMs, isMet: code === 0 && perSecond >= bar.perSecond && peakMb < bar.peakMb}
}

/** Half of the persons read French. */
function book() {
  const rows = Array.from({length: persons}, (_, index) => {
    const lang = index % 2 ? 'fr' : 'en'
    return groupSets[index % groupSets.length].map(
      group => `${group},person-${index}@parl.example.org,Person ${index},${lang},,Public directory`,
    )
  }).flat()
  return `group,email,name,lang,salutation,source\n${rows.join('\n')}\n`
}

/** Largest resident size so far, from Linux' own count. */
function peakOf(pid) {
  try {
    return Number(/VmHWM:\s*(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1000
  } catch {
    return 0
  }
}

/** Seconds of processor that a process had, in ticks of a hundredth. */
function cpuOf(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ')
    return (Number(fields[11]) + Number(fields[12])) / 100
  } catch {
    return 0
  }
}
