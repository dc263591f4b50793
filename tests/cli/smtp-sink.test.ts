import {spawn} from 'node:child_process'
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {createConnection, createServer, type AddressInfo} from 'node:net'
import {join} from 'node:path'
import {setTimeout as sleep} from 'node:timers/promises'
import {expect, it, onTestFinished} from 'vitest'
import {buildOnce, publication} from '../support/campaign-folder.js'
import {runCess} from '../support/cli.js'
import {folderWith} from '../support/folder.js'
import {describeWith} from '../support/tools.js'

describeWith('smtp-sink', 'Postfix’s smtp-sink', () => {
  buildOnce()

  it('takes a campaign too', async () => {
    const root = publication()
    const folder = folderWith()
    const port = await freePort()
    const user = process.getuid?.() === 0 ? ['-u', 'root'] : []
    const sink = spawn('smtp-sink', [...user, '-R', folder, '-d', 'mail.', `127.0.0.1:${port}`, '10'], {
      stdio: 'ignore',
    })
    onTestFinished(() => void sink.kill())
    await whenListening(port)
    const {code, stdout} = await runCess(['send', 'cable', '--confirm', '--rate', '0'], {
      cwd: root,
      env: {CESS_SMTP_URL: `smtp://127.0.0.1:${port}`},
    })
    expect({code, stdout}).toEqual({code: 0, stdout: '3 sent.\n'})
    const dumps = readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter(name => name.includes('mail.'))
    expect(dumps).toHaveLength(3)
    for (const name of dumps) expect(readFileSync(join(folder, name), 'utf8')).toContain('List-Unsubscribe:')
    expect(existsSync(join(root, '.cess', 'ledger.db'))).toBe(true)
  })
})

function freePort(): Promise<number> {
  return new Promise(resolve => {
    const server = createServer()
    server.listen(0, '127.0.0.1', () => {
      const {port} = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })
}

async function whenListening(port: number): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    const open = await new Promise<boolean>(resolve => {
      const socket = createConnection(port, '127.0.0.1')
      socket.once('connect', () => resolve(true)).once('error', () => resolve(false))
      socket.once('connect', () => socket.destroy())
    })
    if (open) return
    await sleep(20)
  }
  throw new Error('smtp-sink does not listen')
}
