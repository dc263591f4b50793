import {existsSync, readFileSync} from 'node:fs'
import {dirname, join, relative} from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'

const src = fileURLToPath(new URL('../../src', import.meta.url))

/** Everything that loads with a module: its static imports, and theirs. Packages are named as they are. */
function loadedWith(start: string): ReadonlySet<string> {
  const loaded = new Set<string>()
  const visit = (path: string) => {
    if (loaded.has(path)) return
    loaded.add(path)
    const text = readFileSync(join(src, path), 'utf8')
    for (const [, from = ''] of text.matchAll(/^(?:import|export) (?!type )(?:[^'"]*? from )?'([^']+)'/gm)) {
      const file = relative(src, join(src, dirname(path), from)).replace(/\.js$/, '.ts')
      if (!from.startsWith('.')) loaded.add(from)
      else if (existsSync(join(src, file))) visit(file)
    }
  }
  visit(start)
  return loaded
}

const heavy =
  /^(libsql|pg|pg-boss|postal-mime|imapflow|nodemailer\/lib\/(smtp-connection|dkim)|csv-parse.*)$|^engine\/campaign|^io\/(ledger|smtp)/

describe('sending', () => {
  it.each(['cli/main.ts', 'cli/commands/build.ts', 'cli/commands/check.ts', 'index.ts'])(
    'is not loaded with %s',
    start => {
      expect([...loadedWith(start)].filter(name => heavy.test(name))).toEqual([])
    },
  )

  it('is seen where it is loaded', () => {
    const loaded = loadedWith('cli/commands/send.ts')
    expect(loaded).toContain('nodemailer/lib/smtp-connection')
    // The store is chosen when the ledger is opened.
    expect(loaded).not.toContain('pg')
    expect(loaded).not.toContain('libsql')
  })
})
