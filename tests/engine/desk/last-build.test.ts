import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {build} from '../../../src/index.js'
import type {DeskNoteDetail} from '../../../src/model/desk.js'
import {goodNote, publicationWith} from '../../support/cli.js'
import {openDesk} from '../../support/desk.js'

const good = goodNote({text: 'Un câble est rompu.'})
const page = (root: string) => join(root, 'out/notes/cable.fr/cable.fr.html')
const manifest = (root: string) => join(root, 'out/.cess/manifest.json')

/** A publication that was built, and whose note has other words now. */
async function builtThen(now: string): Promise<string> {
  const root = publicationWith({'cable.fr.md': good})
  await build({directory: root, only: ['web', 'mail']})
  writeFileSync(join(root, 'notes/cable.fr.md'), now)
  return root
}
const webOf = async (root: string) => (await openDesk(root)).get('/editions/cable.fr/web')

describe('a note that cannot be parsed when the desk opens', () => {
  it.each([
    ['its header', good.replace('titre: Un', 'titre: "Un')],
    ['its text', `${good}\n${'> '.repeat(60)}x\n`],
    ['anything', ''],
  ])('is shown as the last build left it: nobody can read %s', async (_, broken) => {
    const root = await builtThen(broken)
    const desk = await openDesk(root)
    const detail = await desk.json<DeskNoteDetail>('/api/notes/cable.fr')
    expect(detail).toMatchObject({isStale: true, isBuilt: true, editions: ['web', 'metadata', 'source']})
    const web = await desk.get('/editions/cable.fr/web')
    expect([web.status, web.headers['cess-revision'], web.body]).toEqual([200, '0', readFileSync(page(root))])
  })

  it('is shown so after a build that refused it', async () => {
    const root = await builtThen(good.replace('titre: Un', 'titre: "Un'))
    await build({directory: root, only: ['web']})
    expect(await webOf(root)).toMatchObject({status: 200})
  })

  it('is not shown under a label that forbids it, or that somebody changed, or that lies elsewhere', async () => {
    expect(await webOf(await builtThen(good.replace('TLP:CLEAR', 'TLP:RED').replace('type:', 'genre:')))).toMatchObject(
      {
        status: 204,
      },
    )
    const changed = await builtThen('')
    writeFileSync(page(changed), 'corrected by hand')
    expect(await webOf(changed)).toMatchObject({status: 204})
    const elsewhere = await builtThen('')
    writeFileSync(join(elsewhere, 'out/cable.fr.html'), readFileSync(page(elsewhere)))
    const text = readFileSync(manifest(elsewhere), 'utf8').replaceAll('notes/cable.fr/cable.fr.html', 'cable.fr.html')
    writeFileSync(manifest(elsewhere), text)
    expect(await webOf(elsewhere)).toMatchObject({status: 204})
  })

  it('is shown as it is once it has none', async () => {
    const root = await builtThen('')
    const desk = await openDesk(root)
    expect((await desk.get('/editions/cable.fr/web')).headers['cess-revision']).toBe('0')
    writeFileSync(join(root, 'notes/cable.fr.md'), good.replace('est rompu', 'est réparé'))
    await expect
      .poll(async () => (await desk.get('/editions/cable.fr/web')).body.toString())
      .toContain('Un câble est réparé.')
    expect(await desk.json('/api/notes/cable.fr')).toMatchObject({isStale: false, isBuilt: false})
  })
})
