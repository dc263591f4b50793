import {mkdirSync, rmSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it, onTestFinished} from 'vitest'
import {serveSite} from '../../../src/engine/site/serve-site.js'
import {publicationYaml} from '../../support/cli.js'
import {folderWith} from '../../support/folder.js'

const files = {
  'cess.yml': publicationYaml,
  'out/site/index.html': 'home',
  'out/site/404.html': 'missing',
  'out/site/notes/é x/index.html': 'note',
  'out/site/notes/é x/x.pdf': 'pdf',
  'out/notes/secret.html': 'secret',
}

async function served(directory: string) {
  const bugs: unknown[] = []
  const options = {
    directory,
    host: '127.0.0.1',
    port: 0,
    opens: false,
    onBug: (error: unknown) => void bugs.push(error),
  }
  const site = await serveSite(options)
  onTestFinished(() => site.close())
  const get = async (path: string, init: RequestInit = {}) => {
    const answer = await fetch(site.address + path, {redirect: 'manual', ...init})
    return [answer.status, await answer.text(), answer.headers.get('content-type') ?? answer.headers.get('location')]
  }
  return {get, bugs}
}

describe('the served site', () => {
  it('gives pages of folders, files, and the page for what is missing', async () => {
    const {get, bugs} = await served(folderWith(files))
    const html = 'text/html; charset=utf-8'
    expect(await get('')).toEqual([200, 'home', html])
    expect(await get('notes/%C3%A9%20x/?q#y')).toEqual([200, 'note', html])
    expect(await get('notes/%C3%A9%20x')).toEqual([301, '', '/notes/%C3%A9%20x/'])
    expect(await get('notes/%C3%A9%20x/x.pdf')).toEqual([200, 'pdf', 'application/pdf'])
    expect(await get('nothing')).toEqual([404, 'missing', html])
    expect((await get('', {method: 'POST'}))[0]).toBe(405)
    expect(bugs).toEqual([])
  })

  it('gives nothing outside of it, by paths or by links', async () => {
    const root = folderWith(files)
    symlinkSync(join(root, 'out/notes'), join(root, 'out/site/linked'))
    const {get} = await served(root)
    for (const path of ['..%2Fnotes%2Fsecret.html', '%2e%2e/notes/secret.html', 'linked/secret.html', '%00', '%ff'])
      expect((await get(path))[1]).toBe('missing')
  })

  it('needs a site that was built', async () => {
    const root = folderWith(files)
    rmSync(join(root, 'out/site'), {recursive: true})
    mkdirSync(join(root, 'out/other'))
    await expect(served(root)).rejects.toThrow('run `cess build` first')
  })
})
