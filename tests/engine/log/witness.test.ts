// @module-tag slow
import {appendFileSync, cpSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {beforeEach, expect, it, vi} from 'vitest'
import {build} from '../../../src/engine/build/build.js'
import {verifyLogAt} from '../../../src/engine/log/verify-log-at.js'
import {logInFolder, readLog} from '../../../src/io/log/read-log.js'
import {toBase64, utf8} from '../../../src/model/bytes.js'
import {leafHash} from '../../../src/model/log/merkle.js'
import {consistencyProof} from '../../../src/model/log/proofs.js'
import {publicationWith, publicationYaml} from '../../support/cli.js'
import {draftNote, lifeEpoch, publishIn} from '../../support/life.js'
import {startWitness} from '../../support/litewitness.js'
import {sha256} from '../../support/log-crypto.js'
import {keepLogKeys, newLog, origin} from '../../support/log.js'
import {describeWith} from '../../support/tools.js'

beforeEach(() => void vi.stubEnv('SOURCE_DATE_EPOCH', lifeEpoch))

/** A log's request for a witness's signature: it goes on from a size that the witness has seen. */
async function requestOf(site: string, from: number): Promise<string> {
  const {entries = [], checkpoint} = await readLog(logInFolder(site))
  const leaves = entries.map(entry => leafHash(sha256, utf8(entry)))
  const proof = consistencyProof(sha256, leaves, from).map(hash => `${toBase64(hash)}\n`)
  return `old ${from}\n${proof.join('')}\n${checkpoint}`
}

describeWith('litewitness', 'a log that a witness looks at', () => {
  it('is signed as it grows, and not once its past is another', async () => {
    const {vkey, environment} = newLog()
    const [first, second, third] = [draftNote(), draftNote({number: 2}), draftNote({number: 3})]
    const root = publicationWith({'a.fr.md': first, 'b.fr.md': second, 'c.fr.md': third})
    const site = join(root, 'out/site')
    keepLogKeys(root, vkey)
    const publish = async (name: string) => {
      await publishIn(root, [name], {environment})
      await build({directory: root, only: ['site']})
    }
    const witness = await startWitness(origin, vkey)

    await publish('a.fr')
    const forged = (await requestOf(site, 0)).replace(/(— \S+ )\S{8}/, '$1AAAAAAAA')
    expect(await witness.addCheckpoint(forged)).toMatchObject({status: 403})
    expect(await witness.addCheckpoint(await requestOf(site, 0))).toMatchObject({status: 200})
    for (const name of ['b.fr', 'c.fr']) await publish(name)
    const signed = await witness.addCheckpoint(await requestOf(site, 1))
    expect(signed).toMatchObject({status: 200, text: expect.stringMatching(/^— witness\.example\.org /)})

    // Who goes by the witness sees its signature.
    appendFileSync(join(site, 'log/checkpoint'), signed.text)
    const keys = `log: {keys: ['${vkey}'], witnesses: ['${witness.vkey}']}\n`
    writeFileSync(join(root, 'cess.yml'), `${publicationYaml}${keys}`)
    expect(await verifyLogAt({directory: root, where: site})).toMatchObject({
      flaws: [],
      witnessed: ['witness.example.org'],
    })

    // The house tells its past anew, with its own key.
    const again = publicationWith({'a.fr.md': draftNote({text: 'Cinq câbles sont rompus.'}), 'b.fr.md': second})
    cpSync(join(root, 'cess.yml'), join(again, 'cess.yml'))
    for (const name of ['a.fr', 'b.fr']) await publishIn(again, [name], {environment})
    await build({directory: again, only: ['site']})
    const forked = await witness.addCheckpoint(await requestOf(join(again, 'out/site'), 1))
    expect(forked).toMatchObject({status: expect.toSatisfy((status: number) => status >= 400)})
    expect(readFileSync(join(site, 'log/checkpoint'), 'utf8')).toContain('witness.example.org')
  })
})
