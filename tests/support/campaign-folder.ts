import {cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {beforeAll} from 'vitest'
import {goodNote, publicationYaml, runCess} from './cli.js'
import {folderWith} from './folder.js'
import {madeOnce} from './made-once.js'
import {startMailServer, type MailServer} from './mail-server.js'

/** An address book: three persons for the sample note, one of them in two groups, and one for no note. */
export const book = `group,email,name,lang,salutation,source
otan,anne.specimen@parl.example.org,Anne Spécimen,fr,"Madame la Députée,",Annuaire public
otan,john.sample@parl.example.org,John Sample,en,"Dear Mr Sample,",Public directory
enisa,john.sample@parl.example.org,John Sample,en,"Dear Mr Sample,",Public directory
enisa,maria.muster@agency.example.org,Maria Muster,de,,Public directory
osce,not.addressed@osce.example.org,Not Addressed,en,,Public directory
`
/** Nothing of these may be anywhere but in the address book and in the person's own message. */
export const secrets = /anne\.specimen@|john\.sample@|maria\.muster@|not\.addressed@/

let built = ''

/** Have the sample note in French and English, built once for all tests. */
export function buildOnce(): void {
  beforeAll(async () => {
    built = await madeOnce('campaign', buildIn)
  })
}

async function buildIn(folder: string): Promise<void> {
  mkdirSync(join(folder, 'notes'), {recursive: true})
  writeFileSync(join(folder, 'cess.yml'), publicationYaml)
  const note = goodNote({tlp: 'TLP:GREEN', fields: 'statut: publie\n'})
  writeFileSync(join(folder, 'notes', 'cable.fr.md'), note)
  const english = note
    .replace('ALE-001', 'ALE-002')
    .replace('titre: Un câble rompu', 'titre: A broken cable\nlangue: en\ntraduction_de: CESS-2026-ALE-001')
  writeFileSync(join(folder, 'notes', 'cable.en.md'), english)
  const {code, stdout} = await runCess(['build', '--only', 'pdf,mail'], {cwd: folder})
  if (code !== 0) throw new Error(stdout)
}

/** The built publication, for one test. */
export function publication(recipients = book): string {
  const root = folderWith()
  cpSync(built, root, {recursive: true, preserveTimestamps: true})
  writeFileSync(join(root, 'recipients.csv'), recipients)
  return root
}

/** A built publication, a mail server that takes everything, and `cess` run there. */
export interface SendContext {
  readonly root: string
  readonly server: MailServer
  readonly cess: (...args: readonly string[]) => ReturnType<typeof runCess>
}

/** Make them for one test. */
export async function setUp(env: Readonly<Record<string, string>> = {}): Promise<SendContext> {
  const [root, server] = [publication(), await startMailServer()]
  const cess: SendContext['cess'] = (...args) => runCess(args, {cwd: root, env: {CESS_SMTP_URL: server.url, ...env}})
  return {root, server, cess}
}

/** Every byte that a campaign wrote, but for the address book. */
export const written = (root: string): string =>
  readdirSync(root, {recursive: true, withFileTypes: true})
    .filter(entry => entry.isFile() && entry.name !== 'recipients.csv')
    .map(entry => readFileSync(join(entry.parentPath, entry.name)).toString('latin1'))
    .join('\n')
