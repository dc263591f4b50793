import {execFileSync} from 'node:child_process'
import {
  appendFileSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {audit} from '../../src/engine/audit/audit.js'
import {build} from '../../src/engine/build/build.js'
import {check} from '../../src/engine/check/check.js'
import type {Message} from '../../src/model/message.js'
import type {ToolLanguage} from '../../src/model/text.js'
import {publish} from '../../src/engine/life/publish.js'
import {listRecipients} from '../../src/engine/campaign/list-recipients.js'
import {reportPlan} from '../../src/engine/campaign/plan-report.js'
import type {CampaignOptions} from '../../src/engine/campaign/options.js'
import {sendCampaign} from '../../src/engine/campaign/send-campaign.js'
import {openLedger} from '../../src/io/ledger/open-ledger.js'
import type {RuleId} from '../../src/model/rules/index.js'
import {publicationYaml} from './cli.js'
import {folderWith} from './folder.js'
import {overdueMessages, unreadableMessages} from './desk-messages.js'
import {throwAt} from './throwing.js'

/** Where each rule has its folder. */
export const rulesFolder = fileURLToPath(new URL('../fixtures/rules', import.meta.url))

/** Subfolder with a fixture's notes after certain fixes alone. */
export const mendedFolder = 'mended'

/** The template that `templates/broken/` of a fixture is laid over, so that it holds no more than what is broken. */
const soundTemplate = fileURLToPath(new URL('../../templates/plain', import.meta.url))

/** The day on which fixtures are checked, as `SOURCE_DATE_EPOCH`: 1 December 2026. */
export const fixtureEpoch = String(Date.UTC(2026, 11, 1) / 1000)

/** Names in a folder that are not notes or their images; these stay at the top of the publication. */
const atTheTop = new Set(['cess.yml', 'templates', 'out', 'book.csv'])

/** Files too large to be kept. */
const generated: Partial<Record<RuleId, Readonly<Record<string, string>>>> = {
  'note-too-large': {
    'five-megabytes.fr.md': `---\ntitre: Long\n---\n\n${'mot '.repeat(1_250_000)}\n`,
    'long-fields.fr.md': `---\nresume: ${'mot '.repeat(50_000)}\n---\n\nTexte.\n`,
  },
}

const paragraphs = (count: number): string =>
  `${"Les opérateurs basculent en quelques minutes une partie du trafic vers l'ouest, et s'en tiennent là.\n\n".repeat(count)}`

/** Texts that end a fixture's only note, too long to be kept. */
const endings: Partial<Record<RuleId, string>> = {
  'mail-size': paragraphs(380),
  'mail-size-near': paragraphs(290),
}

/** Changes of a sound template: a mistake of one line in a file of a hundred. */
const templateChanges: Partial<Record<RuleId, readonly [file: string, from: string, to: string]>> = {
  'mail-alternative': ['mail/_masthead.liquid', ' alt="{{ logo.alternative }}"', ''],
  'mail-contrast': ['mail/styles.yml', 'foot-text: {type: foot, color: $ink2', 'foot-text: {type: foot, color: $hair'],
  'mail-css': ['mail/styles.yml', 'button: {', 'button: {border-radius: 3px, '],
  'mail-label': ['mail/_masthead.liquid', '<table', '<p>À lire</p>\n<table'],
  'mail-preheader': ['mail/mail.liquid', '{{ preheader }}', ''],
  'template-part': ['mail/mail.liquid', '{{ notice.value }}', ''],
  'template-contrast': ['_brand.yml', "link: '#4A2FA8'", "link: '#9A8FD8'"],
  'mail-remote': ['mail/_foot.liquid', '<table', '<img src="https://example.org/seen.png" alt="">\n<table'],
}

/** The folders that there are. */
export const ruleFolders = (): readonly string[] =>
  readdirSync(rulesFolder, {withFileTypes: true}).flatMap(entry => (entry.isDirectory() ? [entry.name] : []))

/**
 * Check the notes of a rule's folder as a publication of their own, as `cess check` does; as `cess audit` or `cess build` does where the
 * rule is about the output folder, so that there is an `out/`.
 *
 * @param rule Name of a folder of `rulesFolder`: notes (in subfolders too), what they refer to, and where the rule is
 *   about them `cess.yml` and `templates/broken/`.
 */
export async function checkRuleFolder(rule: string): Promise<readonly Message[]> {
  const source = join(rulesFolder, rule)
  // The name comes from a folder; where it is no rule, the tables have nothing for it.
  const id = rule as RuleId
  const change = templateChanges[id]
  const template = change || existsSync(join(source, 'templates')) ? 'template: broken\n' : ''
  const root = folderWith({'cess.yml': publicationYaml + template})
  mkdirSync(join(root, 'notes'))
  if (template) cpSync(soundTemplate, join(root, 'templates', 'broken'), {recursive: true})
  if (change) changeFile(join(root, 'templates', 'broken', change[0]), change[1], change[2])
  for (const name of readdirSync(source)) {
    if (name.startsWith('messages.') || name === mendedFolder) continue
    const target = atTheTop.has(name) ? join(root, name) : join(root, 'notes', name)
    copy(join(source, name), target)
    if (name.endsWith('.md') && id in endings) appendFileSync(target, endings[id] ?? '')
  }
  for (const [name, text] of Object.entries(generated[id] ?? {})) {
    writeFileSync(join(root, 'notes', name), text)
  }
  if (id === 'note-bug') throwAt('Zzyzx', /split-note/)
  if (id === 'publish-by-hand' || id === 'approvals-missing')
    return (await publish({directory: root, notes: ['bad']})).messages
  if (id === 'note-time') return overdueMessages(root)
  if (id === 'note-unreadable') return unreadableMessages(root)
  if (id === 'cache-write') return (await build({directory: root, cache: join(root, 'cess.yml/cache')})).messages
  if (id === 'shard-unused') return (await build({directory: root, merge: ['shards/1']})).messages
  if (existsSync(join(root, 'book.csv'))) return checkPost(rule, root)
  if (rule.startsWith('audit-')) return (await audit({directory: root})).messages
  const run = existsSync(join(root, 'out')) ? build : check
  const {messages, notes} = await run({directory: root})
  return [...messages, ...notes.flatMap(note => (isBroken(note) ? [] : note.messages))]
}

/** Whether a note is there to be broken, for the others: what it has to say is another rule's. */
const isBroken = ({slug}: {readonly slug: string}): boolean => slug.startsWith('broken.')

/** @throws {Error} If there is nothing to change: the sound template has moved on. */
function changeFile(path: string, from: string | RegExp, to: string): void {
  const before = readFileSync(path, 'utf8')
  const after = before.replace(from, () => to)
  if (after === before) throw new Error(`${path} has no ${from} to change`)
  writeFileSync(path, after)
}

/** Rules that come into play once nothing in the note speaks against sending it, which takes a build. */
const afterBuild: ReadonlySet<string> = new Set([
  ...['send-nobody', 'send-red-named', 'send-changed', 'send-outdated', 'send-withdrawn'],
  ...['send-closed', 'send-certificate'],
])

/** Versions and words of the fixtures' notes that went out before. */
const sentBefore: Readonly<Record<string, {readonly note: string; readonly version: string}>> = {
  'send-changed': {note: 'CESS-2026-ALE-708', version: '1.0'},
  'send-outdated': {note: 'CESS-2026-ALE-709', version: '1.1'},
}

/** A ledger that has one message, with other words than the note's. */
async function pretendSent(root: string, campaign: {readonly note: string; readonly version: string}): Promise<void> {
  const {ledger} = await openLedger(root, {})
  const [at, run] = ['2026-11-30T10:00:00.000Z', 'run']
  const key = {...campaign, person: 'somebody'}
  await ledger.plan([{...key, lang: 'fr', groups: ['otan'], masked: 'a', messageId: '<1@example.org>'}], at)
  for (const step of ['claim', 'accept'] as const) await ledger.step(step, key, {run, at})
  await ledger.fixWords([{...campaign, lang: 'fr', words: 'others'}])
  await ledger.close()
}

/** Look at the address book alone, or at the plan of sending a fixture's note. */
async function checkPost(rule: string, root: string): Promise<readonly Message[]> {
  const options = {directory: root, language: 'en', environment: {}, book: 'book.csv'} as const
  if (rule === 'book-versioned') execFileSync('git', ['init', '-q', root])
  const before = sentBefore[rule]
  if (before) await pretendSent(root, before)
  const [note] = readdirSync(join(root, 'notes')).filter(name => name.endsWith('.md') && !isBroken({slug: name}))
  if (note === undefined) return (await listRecipients({...options, isShown: false})).messages
  if (afterBuild.has(rule)) await build({directory: root, only: ['pdf', 'mail']})
  if (rule === 'send-closed') return closedMessages({...options, note})
  const {messages} = await reportPlan({...options, note, isShown: false})
  return messages.filter(({ruleId}) => ruleId === rule || ruleId !== 'send-stale')
}

/** Refused before any server is spoken to. */
async function closedMessages(options: CampaignOptions): Promise<readonly Message[]> {
  const report = await sendCampaign({
    ...{...options, environment: {CESS_SMTP_URL: 'smtp://127.0.0.1:9'}, ratePerMinute: 0, resume: false},
    ...{signal: new AbortController().signal, onProgress: () => {}},
  })
  return report.status === 'refused' ? report.messages : []
}

/** Messages as a fixture keeps them: two lines each, in the order of their places. */
export function print(messages: readonly Message[], language: ToolLanguage): string {
  const place = ({line = 0, column = 0}: Message) => line * 10_000 + column
  const sorted = messages.toSorted((a, b) => (a.path === b.path ? place(a) - place(b) : a.path < b.path ? -1 : 1))
  return sorted
    .map(message => `${printLine(message, language)}\n    ${withoutName(message.remedy[language])}\n`)
    .join('')
}

/** Reports of bugs are named by stacks, which change with every line of the code. */
const withoutName = (remedy: string): string => remedy.replace(/[0-9a-f]{12}(?=\.txt)/, '0123456789ab')

function printLine(message: Message, language: ToolLanguage): string {
  const {path, line = 1, column = 1, severity, ruleId, reason} = message
  const told = severity === 'error' ? severity : 'warning'
  return `${path.replace(/^notes\//, '')}:${line}:${column} ${told} ${ruleId} ${reason[language]}`
}

/** Whether a rule has its folder. */
export const hasFolder = (rule: RuleId): boolean => existsSync(join(rulesFolder, rule))

/** Links as they are, also those that lead to nothing, which newer versions of Node do not copy. */
export function copy(from: string, to: string): void {
  mkdirSync(dirname(to), {recursive: true})
  if (lstatSync(from).isSymbolicLink()) symlinkSync(readlinkSync(from), to)
  else cpSync(from, to, {recursive: true})
}
