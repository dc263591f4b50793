import {spawn} from 'node:child_process'
import {expect, it, describe} from 'vitest'
import {listDecisions, listInbox} from '../../src/engine/campaign/list-inbox.js'
import {choices, type ChoiceId} from '../../src/model/tray/choices.js'
import {publicationYaml} from '../support/cli.js'
import {folderWith} from '../support/folder.js'
import {filledKinds, fillTray} from '../support/full-tray.js'
import {installed} from '../support/installed.js'
import {describeWith} from '../support/tools.js'
import {readKey} from '../../src/cli/ask/asker.js'
import type {Input} from '../../src/cli/session.js'

const env = {CESS_OPERATOR: 'Anaïs Modèle'}

/** `cess inbox` at a terminal; each prompt is answered by the next key. */
function atTerminal(
  root: string,
  keys: readonly string[],
): Promise<{readonly code: number | null; readonly said: string}> {
  const left = [...keys]
  const child = spawn('script', ['-qec', `${process.execPath} ${installed} inbox --lang fr`, '/dev/null'], {
    cwd: root,
    env: {...process.env, ...env, TERM: 'xterm'},
  })
  let said = ''
  let answered = 0
  child.stdout.on('data', (data: Buffer) => {
    said += data.toString()
    const prompts = said.split(' > ').length - 1
    for (; answered < prompts; answered++) child.stdin.write(left.shift() ?? 'q')
  })
  return new Promise(resolve => child.once('exit', code => resolve({code, said})))
}

const options = (root: string) => ({directory: root, language: 'fr' as const, environment: env})

describeWith('script', 'the tray at a terminal', () => {
  it('asks for one key each, for every kind, and writes down who decided what', {tags: 'slow'}, async () => {
    const root = folderWith({'cess.yml': publicationYaml})
    await fillTray(root)
    const items = await listInbox(options(root))
    expect(new Set(items.map(({kind}) => kind))).toEqual(new Set(filledKinds))
    // The first of its choices of each, but a key that is none for the third, which stays.
    const chosen = items.map(({choices: all}) => all[0])
    const keys = chosen.map((choice, index) => (index === 2 ? 'z' : choices[choice as ChoiceId].key.toUpperCase()))
    const {code, said} = await atTerminal(root, keys)
    expect(code).toBe(0)
    expect(said).toContain('<no> & "not" here')
    expect(said).not.toMatch(/person-\d@/)
    expect(said).toMatch(/2026-11-02 11:00 \+01:00/)
    const decided = await listDecisions(options(root))
    expect(decided.map(({kind, choice, who}) => [kind, choice, who])).toEqual(
      items.flatMap(({kind}, index) => (index === 2 ? [] : [[kind, chosen[index], 'Anaïs Modèle']])),
    )
    expect((await listInbox(options(root))).map(({kind}) => kind)).toEqual([items[2]?.kind])
  })

  it.each(['q', '\u0003', '\u0004'])('ends with %j, and keeps what was decided before', {tags: 'slow'}, async key => {
    const root = folderWith({'cess.yml': publicationYaml})
    await fillTray(root)
    const [first] = await listInbox(options(root))
    const {code} = await atTerminal(root, [choices[first?.choices[0] ?? 'ignore'].key, key])
    expect(code).toBe(0)
    expect(await listDecisions(options(root))).toHaveLength(1)
    expect(await listInbox(options(root))).toHaveLength(filledKinds.length - 1)
  })
})

const terminalWith = (stdin?: Input, write: (text: string) => unknown = () => true) => ({
  argv: [],
  env: {},
  cwd: () => '/',
  stdout: {write},
  stderr: {write},
  ...(stdin && {stdin}),
})

describe('a key', () => {
  it.each([
    ['A', 'a'],
    ['i\r', 'i'],
    ['\u0003', ''],
    ['\u0004', ''],
    ['', ''],
  ])('%j is %j, and the terminal is ready for it before the prompt, and as it was after', async (typed, key) => {
    const modes: (boolean | string)[] = []
    const stdin: Input = {
      isTTY: true,
      setRawMode: isRaw => modes.push(isRaw),
      once: (_, listener) => listener(typed),
    }
    expect(
      await readKey(
        terminalWith(stdin, text => modes.push(text)),
        'Key > ',
      ),
    ).toBe(key)
    expect(modes).toEqual([true, 'Key > ', false])
  })

  it('is none where nothing can be typed', async () => {
    expect(await readKey(terminalWith(), 'Key > ')).toBe('')
  })
})
