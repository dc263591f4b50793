import {readdirSync, readFileSync, statSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {deskFiles} from '../../src/model/desk-files.js'

const folder = fileURLToPath(new URL('../../dist/browser', import.meta.url))

describe('the files of the desk', () => {
  it('are all in the package', () => {
    const missing = Object.values(deskFiles).filter(({file}) => !statSync(join(folder, file)).isFile())
    expect(missing).toEqual([])
  })

  it('are all that its sheet and its page name', () => {
    const texts = ['desk.css', 'desk.html'].map(name => readFileSync(join(folder, 'desk', name), 'utf8')).join('\n')
    const named = [...texts.matchAll(/(?:url\(|href="|src=")['"]?([^)'"]+)/g)].map(([, address = '']) => address)
    expect(named.length).toBeGreaterThan(10)
    expect(named.filter(address => !(address in deskFiles) && !address.startsWith('data:'))).toEqual([])
  })

  it('are documents only with a policy that lets nothing of another host in', () => {
    const documents = Object.entries(deskFiles).filter(([, {type}]) => type.startsWith('text/html'))
    const others = ['/desk/frame.html', '/desk/print.html', '/desk/examiner.html']
    expect(documents.map(([address]) => address)).toEqual(['/', ...others])
    for (const [, {policy}] of documents) expect(policy).toMatch(/default-src 'none'.*frame-ancestors/)
    // A frame that runs scripts has an origin of its own; one that the desk reaches into runs none.
    for (const address of others)
      expect(deskFiles[address]?.policy).toMatch(/^sandbox (?:allow-same-origin(?: allow-modals)?|allow-scripts);/)
  })

  it('examine notes with a script that their page knows by its hash, and no other', () => {
    const page = readFileSync(join(folder, 'desk/examiner.html'), 'utf8')
    expect(page.match(/<script type/g)).toHaveLength(1)
    expect(page).toMatch(/content="script-src 'sha256-[\w+/=]{44}'"/)
    expect(readdirSync(join(folder, 'desk'))).toContain('pdf.worker.js')
  })
})
