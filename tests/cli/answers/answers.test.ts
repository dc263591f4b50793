import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {Ajv2020} from 'ajv/dist/2020.js'
import {describe, expect, it, vi} from 'vitest'
import {z} from 'zod'
import {answerJsonSchema, answerText, list} from '../../../src/cli/answers/answer.js'
import {answerNames, answers} from '../../../src/cli/answers/index.js'
import {bounceOf} from '../../support/bounce.js'
import {buildOnce, secrets, setUp} from '../../support/campaign-folder.js'
import {checkAnswer, checkedAnswers} from '../../support/check-answer.js'
import {goodNote, publicationWith, runCess} from '../../support/cli.js'
import {lifeEpoch} from '../../support/life.js'
import {filesBelow} from '../../support/site.js'
import {propertiesOf, undescribed} from '../../support/undescribed.js'
import {verifiedHouse} from '../../support/verified-house.js'

buildOnce()

/** Every command with JSON, where notes are written, checked, published and sent. */
async function askEverything(): Promise<void> {
  const {root, cess} = await setUp()
  writeFileSync(join(root, 'notes', 'bad.fr.md'), goodNote({number: 3, fields: 'zones: [nulle-part]\n'}))
  writeFileSync(join(root, 'before.md'), goodNote({text: 'Un câble était rompu.\n\n- un\n- deux'}))
  for (const words of [
    ['check'],
    ['check', '--fix'],
    ['build', '--only', 'web,site'],
    ['audit'],
    ['status'],
    ['doctor'],
    ['diff', 'before.md', 'cable.fr'],
    ['send', 'cable.fr'],
    ['send', 'cable.fr', '--confirm', '--rate', '0'],
    ['send', 'cable.fr', '--confirm', '--rate', '0', '--resume'],
    ['log'],
    ['log', '--totals'],
  ])
    await cess(...words, '--json')
  const replies = [bounceOf('', '5.1.1'), 'From: Anne <anne.specimen@parl.example.org>\nSubject: Stop\n\nNo more.\n']
  writeFileSync(join(root, 'mbox'), replies.map(mail => `From x Tue\n${mail}\n`).join(''))
  await cess('bounces', 'mbox', '--json')
  const inbox = JSON.parse((await cess('inbox', '--json')).stdout) as readonly {readonly id: string}[]
  await cess('inbox', 'decide', inbox[0]?.id ?? '', 'ignore', '--why', 'seen')
  for (const words of [
    ['inbox', '--decided'],
    ['recipients'],
    ['recipients', '--show'],
    ['forget', '--expired'],
    ['forget', 'anne.specimen@parl.example.org'],
  ])
    await cess(...words, '--json')
}

async function verifyEverything(): Promise<void> {
  vi.stubEnv('SOURCE_DATE_EPOCH', lifeEpoch)
  const {files, site, keys} = await verifiedHouse()
  writeFileSync(join(files, 'other.txt'), 'Bonjour')
  const names = filesBelow(files).filter(name => !name.startsWith('site/'))
  await runCess(['verify', ...names, 'absent', '--site', site, '--keys', keys, '--json'], {cwd: files})
  await runCess(['log', 'verify', site, '--keys', keys, '--json'], {cwd: files})
}

describe('what commands say in JSON', () => {
  it('is of the shape that `cess schema` prints, of every command', {tags: 'slow', timeout: 600_000}, async () => {
    await askEverything()
    await verifyEverything()
    // Whatever is run in tests with `--json` is held against its schema.
    expect(answerNames.filter(name => !checkedAnswers.has(name))).toEqual([])
  })

  it('is seen to be of another shape', () => {
    expect(() => checkAnswer(['status', '--json'], '{"at": "", "day": "", "notes": [{}]}')).toThrow('status')
    expect(() => checkAnswer(['log', '--totals', '--format', 'json'], '[{"note": 1}]')).toThrow('log-totals')
    expect(() =>
      checkAnswer(['doctor', '--json'], '[{"status": "ok", "subject": "", "found": "", "more": 1}]'),
    ).toThrow('doctor')
  })

  it('has nothing that no schema names', () => {
    const answer = {title: {en: '', fr: ''}, shape: list(z.object({masked: z.string()}))}
    const person = {masked: 'a•••', address: 'anne@parl.example.org'}
    expect(JSON.parse(answerText(answer, [person]))).toEqual([{masked: 'a•••'}])
  })

  it('has a schema of draft 2020-12 by each name', {tags: 'slow'}, async () => {
    const cwd = publicationWith({})
    for (const name of answerNames) {
      const {code, stdout} = await runCess(['schema', name], {cwd})
      const schema = JSON.parse(stdout) as object
      expect([code, schema]).toEqual([0, answerJsonSchema(answers[name], 'en')])
      expect(schema).toHaveProperty('$schema', 'https://json-schema.org/draft/2020-12/schema')
      expect(new Ajv2020({strict: false}).validateSchema(schema)).toBe(true)
    }
    const {code, stderr} = await runCess(['schema', 'stauts'], {cwd})
    expect([code, stderr]).toEqual([2, expect.stringContaining('did you mean `status`')])
  })

  it.each(answerNames)('says of every property of %s what it is, and when it is absent', name => {
    const schema = answerJsonSchema(answers[name], 'en')
    expect(undescribed(schema)).toEqual([])
    const untold = propertiesOf(schema).filter(one => !one.isRequired && !/\babsent\b/i.test(one.description))
    expect(untold.map(({path}) => path)).toEqual([])
  })

  it('names nobody in what is wrong with an address book', async () => {
    const {root, cess} = await setUp()
    const book = readFileSync(join(root, 'recipients.csv'), 'utf8')
    writeFileSync(join(root, 'recipients.csv'), `${book}otan,maria.muster@agency.example.org@,,xx-,,\n`)
    const {stdout} = await cess('recipients', '--json')
    expect(JSON.parse(stdout)).toMatchObject({
      messages: expect.arrayContaining([expect.objectContaining({ruleId: 'book-address'})]),
    })
    expect(stdout).not.toMatch(secrets)
  })
})

it('is printed by one function, and read by programs from nowhere else', () => {
  const folder = join(import.meta.dirname, '../../../src/cli')
  const printing = filesBelow(folder).filter(name =>
    readFileSync(join(folder, name), 'utf8').includes('JSON.stringify('),
  )
  expect(existsSync(folder) && printing.toSorted()).toEqual([
    'answers/answer.ts',
    // Compares.
    'answers/message.ts',
    'commands/schema.ts',
    // Its schema is that of OASIS.
    'reporters/sarif.ts',
  ])
})
