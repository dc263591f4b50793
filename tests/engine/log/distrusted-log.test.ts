import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {verifyLogAt} from '../../../src/engine/log/verify-log-at.js'
import {verifyFiles} from '../../../src/engine/verify/verify-files.js'
import {runCess} from '../../support/cli.js'
import {keepLogKeys, newLog} from '../../support/log.js'
import {loggedSite} from '../../support/logged-site.js'

it('is told with its own cause: a key that is none, another key, or a record that disagrees', async () => {
  const {root, vkey} = await loggedSite()
  const site = join(root, 'out/site')
  const told = async () => {
    const {flaws} = await verifyLogAt({directory: root})
    const {house} = await verifyFiles({directory: root, files: ['cess.yml']})
    expect(house.flaws).toEqual(flaws)
    return flaws
  }
  expect(await told()).toEqual([])

  // Another id: the key may have a plus, too.
  keepLogKeys(
    root,
    vkey.replace(/\+[^]/, start => (start === '+0' ? '+1' : '+0')),
  )
  expect(await told()).toEqual(['keys'])
  const {code, stdout} = await runCess(['log', 'verify'], {cwd: root})
  expect([code, stdout]).toEqual([
    1,
    'A key of `log` in `cess.yml` is none: its name, its id and its key do not belong together\n',
  ])
  // So by a copy of the site: nothing says that it is somebody else's.
  expect((await verifyLogAt({directory: root, where: site})).flaws).toEqual(['keys'])
  const options = {directory: root, files: ['cess.yml'], site}
  expect((await verifyFiles(options)).house.flaws).toEqual(['keys'])
  const verify = await runCess(['verify', 'cess.yml', '--site', site], {cwd: root})
  expect(verify.stdout).not.toContain('somebody else')

  keepLogKeys(root, newLog().vkey)
  expect(await told()).toEqual(['other-key'])

  keepLogKeys(root, vkey)
  const entry = join(root, 'notes/.published/CESS-2026-ALE-002/1.0/log.json')
  const text = readFileSync(entry, 'utf8')
  writeFileSync(entry, text.replace('"fr"', '"en"'))
  expect(await told()).toEqual(['missing'])
  writeFileSync(entry, text.replaceAll(/"published": "[^"]+"/g, '"published": "2026-99-99T00:00:00Z"'))
  expect(await told()).toEqual(['missing'])
  writeFileSync(entry, text)
  expect(await told()).toEqual([])
})

it('is no bug where the record has a moment that there is not', async () => {
  const {root} = await loggedSite()
  const path = join(root, 'notes/.published/CESS-2026-ALE-002/1.0/record.json')
  writeFileSync(path, readFileSync(path, 'utf8').replace(/"published": "[^"]+"/, '"published": "yesterday"'))
  const {code, stderr} = await runCess(['verify', 'out/notes/b.fr/b.fr.pdf'], {cwd: root})
  expect([code, stderr]).toEqual([2, ''])
})
