import {expect, it} from 'vitest'
import {bareNote} from '../support/bare-note.js'
import {publicationYaml, runCess} from '../support/cli.js'
import {folderWith} from '../support/folder.js'

const folder = () =>
  folderWith({
    'cess.yml': publicationYaml,
    'notes/a.en.md': bareNote().replace('tlp:', 'severity: much\ntlp:'),
  })
const at = (cwd: string, columns: number) => ({cwd, isTTY: true, columns, env: {NO_COLOR: '1'}})

it('prints lines as wide as a terminal, and the same words as in a pipe', async () => {
  const cwd = folder()
  for (const args of [['check'], ['check', '--help'], ['publish', 'a', '--dry-run'], ['explain', 'tlp'], ['nothing']]) {
    const [narrow, pipe] = [await runCess(args, at(cwd, 60)), await runCess(args, {cwd})]
    const told = (text: string) =>
      text
        .replaceAll(/[\d.]+ s\b|.*│.*|█.*|\p{Cc}\[K/gu, '')
        .split(/\s+/)
        .filter(Boolean)
    const said = narrow.stdout + narrow.stderr
    const tooWide = said.split('\n').filter(line => [...line].length > 60)
    expect(tooWide.filter(line => !/^(?:cess [a-z].*|\S+)$/.test(line.trim()))).toEqual([])
    expect(said.length).toBeGreaterThan(50)
    // But for the bar, and excerpts of notes, which are as wide as the terminal.
    expect(told(said)).toEqual(told(pipe.stdout + pipe.stderr))
  }
})

it('leaves what programs read as it is', async () => {
  const cwd = folder()
  for (const args of [['check', '--json'], ['check', '--format', 'github'], ['schema']])
    expect((await runCess(args, at(cwd, 40))).stdout).toBe((await runCess(args, {cwd})).stdout)
})
