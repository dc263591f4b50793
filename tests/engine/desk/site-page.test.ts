import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {goodNote, publicationWith} from '../../support/cli.js'
import {askDesk, openDesk} from '../../support/desk.js'
import {put} from '../../support/folder.js'

const page = '/site/notes/cable/index.html'

describe('the site on the desk', () => {
  it('is not there before a build, and then begins at the page of a note, or at the home page', async () => {
    const root = publicationWith({'cable.fr.md': goodNote()})
    const desk = await openDesk(root)
    expect([await desk.json(`${page}?begin`), (await desk.get(page)).status]).toEqual(['none', 404])
    put(join(root, 'out/site/index.html'), '<p>home')
    expect(await desk.json(`${page}?begin`)).toBe('home')
    put(join(root, 'out/site/notes/cable/index.html'), '<p>cable')
    expect(await desk.json(`${page}?begin`)).toBe('page')
    const {status, headers, body} = await desk.get(page)
    expect([status, headers['content-type'], body.toString()]).toEqual([200, 'text/html; charset=utf-8', '<p>cable'])
  })

  it('runs no program, and leads to nothing beside itself', async () => {
    const root = publicationWith({'cable.fr.md': goodNote()})
    put(join(root, 'out/site/index.html'), '<script>alert(1)</script>')
    writeFileSync(join(root, 'out/secret.html'), 'secret')
    const desk = await openDesk(root)
    const policy = String((await desk.get('/site/')).headers['content-security-policy'])
    expect(policy).toContain("sandbox allow-same-origin; default-src 'none';")
    expect(policy).not.toMatch(/script|connect/)
    for (const path of ['../secret.html', '%2e%2e/secret.html', '..%2fsecret.html', '/secret.html', '%', '']) {
      const {body} = await desk.get(`/site/${path}`)
      expect(body.toString()).not.toContain('secret')
    }
    expect((await desk.post('/site/', 'x')).status).toBe(405)
    const stranger = await askDesk({port: desk.port, path: '/site/', method: 'GET', headers: {}})
    expect(stranger.status).toBe(401)
    const elsewhere = await desk.get('/site/', {'sec-fetch-site': 'cross-site'})
    expect(elsewhere.status).toBe(403)
  })
})
