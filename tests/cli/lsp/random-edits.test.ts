import {mkdtempSync, realpathSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import fc from 'fast-check'
import {afterAll, expect, it} from 'vitest'
import {goodNote, publicationYaml, runCess} from '../../support/cli.js'
import {put} from '../../support/folder.js'
import {languageClient} from '../../support/language-client.js'

const path = 'notes/a.fr.md'
const root = realpathSync(mkdtempSync(join(tmpdir(), 'cess-')))
afterAll(() => rmSync(root, {recursive: true}))

/** Some every time in the suite, and many every night. */
const steps = Number(process.env['CESS_PROPERTY_RUNS'] ?? 300) / 30
const seed = Number(process.env['CESS_EDITOR_SEED'] ?? 1)

const pieces = [
  ...[
    '\n',
    '\n\n',
    '---\n',
    'zone: ',
    'tlp: TLP:RED\n',
    '[',
    '{',
    '}',
    '"',
    ': ',
    '  - ',
    '# ',
    '## ',
    '##',
    '- ',
    '> ',
    '| a | b |\n',
  ],
  ...[
    ':::encadre[Titre]\n',
    ':::\n',
    '[^1]',
    '[^1]: ',
    '[@doe',
    '](a.fr.md#',
    '`',
    '```\n',
    '<b>',
    '\t',
    'coeur',
    'é',
    '\u0301',
    '😀',
    'Un mot. ',
  ],
]
const edit = fc.record({
  at: fc.double({min: 0, max: 1, noNaN: true}),
  gone: fc.nat(40),
  text: fc.constantFrom('', ...pieces),
})

/** What is found, by rule and place; what only the mail shows stays with \`check\`. */
const sorted = (found: readonly (readonly [unknown, number, number])[]) =>
  found
    .filter(([rule]) => !String(rule).startsWith('mail-'))
    .map(parts => parts.join(' '))
    .toSorted()

async function checked(text: string): Promise<readonly string[]> {
  put(join(root, path), text)
  const {stdout} = await runCess(['check', path, '--json'], {cwd: root})
  // JSON of ours.
  const {notes} = JSON.parse(stdout) as {notes: {messages: {ruleId: string; line?: number; column?: number}[]}[]}
  return sorted(notes.flatMap(({messages}) => messages.map(({ruleId, line = 1, column = 1}) => [ruleId, line, column])))
}

it('says of whatever is typed what `cess check` says once it is saved', async () => {
  put(join(root, 'cess.yml'), publicationYaml)
  put(join(root, path), goodNote())
  const client = await languageClient(root)
  let text = goodNote()
  await client.open(path, text)
  for (const {at, gone, text: piece} of fc.sample(edit, {seed, numRuns: steps})) {
    const from = Math.floor(at * text.length)
    text = text.slice(0, from) + piece + text.slice(from + gone)
    await client.type(path, text)
    const wanted = await checked(text)
    const told = () =>
      sorted(
        (client.told.get(client.uriOf(path)) ?? []).map(({code, range: {start}}) => [
          code,
          start.line + 1,
          start.character + 1,
        ]),
      )
    await expect.poll(told).toEqual(wanted)
  }
  expect(await client.end()).toBe(0)
}, 600_000)
