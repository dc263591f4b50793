import {cpSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import fc from 'fast-check'
import {expect, it} from 'vitest'
import {publicationYaml, runCess} from '../../support/cli.js'
import {folderWith} from '../../support/folder.js'
import {halves} from '../../support/halves.js'
import {languageClient} from '../../support/language-client.js'
import {RandomEditor} from '../../support/editors/random-editor.js'
import {step} from '../../support/editors/random-step.js'

/** Some every time in the suite, many every night, and few in `npm test`. */
const steps = Number(process.env['CESS_EDITOR_STEPS'] ?? 48)
const fewSteps = 6
const seed = Number(process.env['CESS_EDITOR_SEED'] ?? 1)

/** Findings by rule and place; those that only the mail shows stay with `check`. */
const sorted = (found: readonly (readonly [unknown, number, number])[]) =>
  found
    .filter(([rule]) => !String(rule).startsWith('mail-'))
    .map(parts => parts.join(' '))
    .toSorted()

/** Findings of `cess check` on the notes that are open, in a copy where they are saved. */
async function checked(root: string, open: ReadonlyMap<string, string>): Promise<Record<string, readonly string[]>> {
  const copy = join(folderWith(), 'copy')
  cpSync(root, copy, {recursive: true, filter: path => !path.endsWith('.cess')})
  for (const [path, text] of open) writeFileSync(join(copy, path), text)
  const {stdout} = await runCess(['check', '--json'], {cwd: copy})
  // JSON of ours.
  const {notes} = JSON.parse(stdout) as {
    notes: {path: string; messages: {ruleId: string; line?: number; column?: number}[]}[]
  }
  rmSync(copy, {recursive: true})
  return Object.fromEntries(
    notes
      .filter(({path}) => open.has(path))
      .map(({path, messages}) => [
        path,
        sorted(messages.map(({ruleId, line = 1, column = 1}) => [ruleId, line, column])),
      ]),
  )
}

for (const {cases, speed} of halves([fewSteps, steps], 2))
  it.each(cases)(
    `says, whatever is done, what \`cess check\` says once all is saved: %i steps of seed ${seed}`,
    speed,
    async length => {
      const root = folderWith({'cess.yml': publicationYaml})
      const client = await languageClient(root)
      const editor = new RandomEditor(root, client)
      const told = () =>
        Object.fromEntries(
          [...client.told]
            .filter(([, found]) => found.length > 0)
            .map(([uri, found]) => [
              uri,
              sorted(found.map(({code, range: {start}}) => [code, start.line + 1, start.character + 1])),
            ]),
        )
      let count = 0
      for (const taken of fc.sample(step, {seed, numRuns: length})) {
        await editor.take(taken)
        if (++count % 12 > 0 && count < length) continue
        const wanted = Object.entries(await checked(root, editor.open)).filter(([, found]) => found.length > 0)
        await expect.poll(told).toEqual(Object.fromEntries(wanted.map(([path, found]) => [client.uriOf(path), found])))
      }
      expect(await client.end()).toBe(0)
      expect(client.outside()).toEqual({stderr: '', complaints: []})
    },
  )
