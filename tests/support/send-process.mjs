// A process that sends a sample campaign with the compiled code, to be run beside others and killed.
// node send-process.mjs <root> <persons> [bytes]; servers and secrets from the environment, as for `cess send`.
const load = path => import(new URL(`../../dist/${path}`, import.meta.url).href)
const [root, persons, bytes = '2000'] = process.argv.slice(2)

const {openLedger} = await load('io/ledger/open-ledger.js')
const {systemClock} = await load('io/clock.js')
const {readSmtpSettings} = await load('io/smtp/settings.js')
const {openSmtpLine} = await load('io/smtp/smtp-line.js')
const {parseAddress} = await load('model/address.js')
const {personalWords} = await load('engine/campaign/prepare.js')
const {messageIdOf, personIdOf} = await load('engine/campaign/person.js')
const {openMailProtection} = await load('engine/campaign/mail-protection.js')
const {PostQueue} = await load('engine/campaign/post-queue.js')
const {runLines} = await load('engine/campaign/run-lines.js')

const line = 'A line of a message that says nothing, over and over again, in ASCII.\r\n'
const text = `Subject: Sample\r\nContent-Type: text/plain\r\n\r\n${line.repeat(Math.ceil(Number(bytes) / line.length))}`
const message = {
  lang: 'en',
  digest: 'sample',
  from: 'alertes@example.org',
  subject: 'Sample',
  cover: 'Sample',
  isListed: true,
  listId: '<notes.example.org>',
  segments: [new TextEncoder().encode(text)],
  sizeBytes: text.length,
}

const {ledger, keyring, begin} = await openLedger(root, process.env)
await ledger.reap(new Date().toISOString())
const jobs = Array.from({length: Number(persons)}, (_, index) => {
  const address = parseAddress(`person-${index}@parl.example.org`)
  const key = {note: 'CESS-2026-ALE-001', version: '1.0', person: personIdOf(keyring, address)}
  const words = personalWords({
    recipient: {address, groups: [], source: '–', line: 1},
    lang: 'en',
    salutation: 'Hello,',
    unsubscribe: ['mailto:contact@example.org'],
  })
  return {key, letterOf: () => ({message, words}), by: 'claim', signing: {from: message.from, isWanted: false}}
})
await ledger.plan(
  jobs.map(({key}) => ({
    ...key,
    lang: 'en',
    groups: ['otan'],
    masked: 'p•••@p•••.org',
    messageId: messageIdOf(keyring, key, 'example.org'),
  })),
  new Date().toISOString(),
)
const settings = readSmtpSettings(process.env)
const protection = await openMailProtection(process.env)
const {tally, halt} = await runLines({
  source: new PostQueue(jobs),
  context: {ledger, run: await begin(), clock: systemClock, protection},
  openLine: () => openSmtpLine(settings),
  lines: settings.connections,
  intervalMs: 0,
  retry: {firstMs: 5, factor: 2, mostTries: 4, busyMs: 20},
  signal: new AbortController().signal,
  onProgress: () => {},
})
await ledger.close()
process.stdout.write(JSON.stringify({tally, halt}))
