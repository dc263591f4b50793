/**
 * How long an editor waits for messages among many notes, over `cess lsp`: once a note is opened, with and without what an earlier
 * process kept, and after each keystroke. `npm run bench:editor [notes]`; 1,000 by default. Wall time, which a busy machine makes
 * longer, and beside it, where `/proc` tells, processor time of the server, for which the bar is then. Fails above it.
 */
import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {readFileSync, rmSync} from 'node:fs'
import {loadavg} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {createProtocolConnection, StreamMessageReader, StreamMessageWriter} from 'vscode-languageserver-protocol/node'
import {installedCommand, publicationOf} from './build/measure.mjs'

const barMs = 200
const count = Number(process.argv[2] ?? 1000)
const strokes = 30
const {folder, command} = installedCommand()
const publication = publicationOf(folder, count)
const path = join(publication, 'notes', 'made-7.fr.md')
const uri = pathToFileURL(path).href
let isOver = false

/** Processor time of a process so far, in milliseconds; undefined where the system does not tell. */
function processorMs(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ')
    // User and system time, in ticks of 10 ms (proc(5), fields 14 and 15).
    return (Number(fields[11]) + Number(fields[12])) * 10
  } catch {
    return undefined
  }
}

/** A server, and a function that sends it something and waits until it has told the messages of the note. */
async function served() {
  const child = spawn(process.execPath, [command, 'lsp'], {cwd: publication, stdio: ['pipe', 'pipe', 'inherit']})
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  )
  let tell = () => {}
  connection.onNotification('textDocument/publishDiagnostics', found => found.uri === uri && tell())
  connection.listen()
  await connection.sendRequest('initialize', {processId: process.pid, rootUri: null, capabilities: {}})
  await connection.sendNotification('initialized', {})
  const timed = async (method, params) => {
    const told = new Promise(resolve => (tell = resolve))
    const [begun, used] = [performance.now(), processorMs(child.pid)]
    await connection.sendNotification(method, params)
    await told
    return {wallMs: performance.now() - begun, processorMs: processorMs(child.pid) - used}
  }
  const end = async () => {
    const ended = once(child, 'exit')
    await connection.sendRequest('shutdown')
    await connection.sendNotification('exit')
    await ended
    connection.dispose()
  }
  return {timed, end}
}

/** The median of runs by wall time. */
const medianOf = runs => runs.toSorted((a, b) => a.wallMs - b.wallMs)[runs.length >> 1]

function print(name, {wallMs, processorMs: ms}, bar) {
  isOver ||= (Number.isNaN(ms) ? wallMs : ms) > bar
  const used = Number.isNaN(ms) ? '' : `, ${ms} ms of processor`
  console.log(`${name.padEnd(48)}${wallMs.toFixed(0).padStart(6)} ms${used}${bar ? `  (bar ${bar})` : ''}`)
}

async function session(title) {
  const {timed, end} = await served()
  let text = readFileSync(path, 'utf8')
  let version = 1
  const opened = await timed('textDocument/didOpen', {textDocument: {uri, languageId: 'markdown', version, text}})
  print(`A note is opened, ${title}`, opened)
  const type = changed => {
    text = changed
    return timed('textDocument/didChange', {textDocument: {uri, version: ++version}, contentChanges: [{text}]})
  }
  const typed = async change => {
    const runs = []
    for (let stroke = 0; stroke < strokes; stroke++) runs.push(await type(change(stroke)))
    return runs
  }
  const kinds = {
    'in the text': stroke => `${text}${stroke === 0 ? '\n' : ' mot'}`,
    'in the title': () => text.replace(/^titre: "?/m, '$&x'),
    'in the reference': stroke => text.replace(/^((?:reference|id): .*-)\d+$/m, `$1${100 + stroke}`),
    'that breaks the front matter': stroke => text.replace(/^tlp: .*$/m, stroke % 2 ? 'tlp: TLP:CLEAR' : 'tlp: ['),
  }
  for (const [kind, change] of Object.entries(kinds))
    print(`  a keystroke ${kind}`, medianOf(await typed(change)), barMs)
  await end()
}

try {
  console.log(`${count} notes; load ${loadavg()[0].toFixed(1)}`)
  await session('nothing known')
  await session('after an earlier session')
} finally {
  rmSync(folder, {recursive: true, force: true})
}
process.exitCode = isOver ? 1 : 0
