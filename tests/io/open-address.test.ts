import {chmodSync, existsSync, readFileSync, statSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, it, onTestFinished, vi} from 'vitest'
import {AddressFile} from '../../src/io/open-address.js'
import {folderWith} from '../support/folder.js'

const address = `http://127.0.0.1:4321/?token=secret-token#it's%22"<é`

/** A browser that writes down with what words it was started; the folder is the whole PATH. */
function useBrowser(): () => Promise<string> {
  const folder = folderWith()
  const told = join(folder, 'told')
  const script = join(folder, 'xdg-open')
  writeFileSync(script, `#!/bin/sh\necho "$@" > '${told}.part'\n/bin/mv '${told}.part' '${told}'\n`)
  chmodSync(script, 0o755)
  vi.stubEnv('PATH', folder)
  onTestFinished(() => void vi.unstubAllEnvs())
  return async () => {
    await vi.waitUntil(() => existsSync(told), {timeout: 500_000})
    return readFileSync(told, 'utf8').trim()
  }
}

describe.skipIf(process.platform !== 'linux')('opening a secret address', () => {
  it('shows it to nobody but its owner', async () => {
    const started = useBrowser()
    const opener = new AddressFile()
    opener.open(address)
    const words = await started()
    expect(words).toMatch(/^file:\/\/\/\S+$/)
    expect(words).not.toContain('token')
    const file = fileURLToPath(words)
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(statSync(dirname(file)).mode & 0o777).toBe(0o700)
    const [, quoted = '""'] = /location\.replace\((".*")\)<\/script>/.exec(readFileSync(file, 'utf8')) ?? []
    expect(JSON.parse(quoted)).toBe(new URL(address).href)
    expect(quoted).not.toContain('<')
    opener.remove()
    expect(existsSync(dirname(file))).toBe(false)
    opener.remove()
  })

  it('is no failure where there is no browser, or no place for the file', () => {
    vi.stubEnv('PATH', folderWith())
    const opener = new AddressFile()
    opener.open(address)
    opener.remove()
    vi.stubEnv('TMPDIR', join(folderWith(), 'none'))
    onTestFinished(() => void vi.unstubAllEnvs())
    expect(() => new AddressFile().open(address)).not.toThrow()
  })
})
