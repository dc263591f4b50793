import {cpSync, mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {build} from '../../src/engine/build/build.js'
import {advance} from '../../src/engine/life/advance.js'
import type {VerifiedFile} from '../../src/engine/verify/verify-files.js'
import type {Judgement} from '../../src/model/verify/verdict.js'
import {publicationWith} from './cli.js'
import {draftNote, publishIn} from './life.js'
import {keepLogKeys, newLog} from './log.js'
import {madeOnce} from './made-once.js'
import {sealEnvironment} from './seal.js'

/** A house with a sealed note that was corrected, one that was withdrawn, and one that is restricted; and copies of what it published. */
export interface House {
  readonly root: string
  readonly site: string
  /** File with the public key of its log. */
  readonly keys: string
  /** Files as they went out. */
  readonly files: string
}

async function makeHouse(path: string): Promise<void> {
  mkdirSync(path)
  const log = newLog()
  const environment = {...log.environment, ...(await sealEnvironment())}
  const made = publicationWith({
    'a.fr.md': draftNote(),
    'b.fr.md': draftNote({number: 2}),
    'c.fr.md': draftNote({number: 3, tlp: 'TLP:GREEN'}),
  })
  keepLogKeys(made, log.vkey)
  const [root, files] = [join(path, 'house'), join(path, 'files')]
  cpSync(made, root, {recursive: true})
  writeFileSync(join(path, 'house.keys'), log.vkey)
  mkdirSync(files)
  const names = ['a.fr', 'b.fr', 'c.fr']
  await publishIn(root, names, {environment})
  await build({directory: root})
  for (const name of names)
    for (const end of ['pdf', 'html', 'eml'])
      cpSync(join(root, `out/notes/${name}/${name}.${end}`), join(files, `${name}.${end}`))
  cpSync(join(root, 'out/site/notes/a/index.html'), join(files, 'a.site.html'))
  cpSync(join(root, 'notes/a.fr.md'), join(files, 'a.fr.md'))
  await advance('close', {directory: root, notes: ['a.fr'], environment})
  await advance('withdraw', {directory: root, notes: ['b.fr'], summary: 'Retirée.', environment})
  await build({directory: root})
}

/** A copy of that house. */
export async function verifiedHouse(): Promise<House> {
  const path = await madeOnce('verified-house', makeHouse)
  return {
    root: join(path, 'house'),
    keys: join(path, 'house.keys'),
    site: join(path, 'house/out/site'),
    files: join(path, 'files'),
  }
}

/** The judgement of a file that could be read. */
export function judged(file: VerifiedFile | undefined): Judgement {
  if (!file || 'unread' in file) throw new Error(`not read: ${file?.path}`)
  return file.judgement
}
