import {accessSync, constants} from 'node:fs'
import {delimiter, join} from 'node:path'
import {describe} from 'vitest'

/** Programs that Node does not bring, with what they are for. */
const purposes = {
  chromium: 'pages in a real browser',
  pdftotext: 'words of the PDF (poppler)',
  pdfinfo: 'pages and information of the PDF (poppler)',
  pdfdetach: 'files inside the PDF (poppler)',
  pdfsig: 'signatures of the PDF (poppler)',
  qpdf: 'structure of the PDF',
  fribidi: 'order of lines in two directions, by a second program (Debian: libfribidi-bin)',
  openssl: 'time-stamps and keys, by a second program',
  java: 'the Nu HTML checker',
  python3: 'a second mail parser',
  icalendar: 'calendars, by a second parser (Debian: python3-icalendar)',
  script: 'a terminal (util-linux)',
  verapdf: 'PDF/UA and PDF/A, by a validator that is not ours',
  pandoc: 'citations, by a second reader',
  bib2xml: 'citations, by a third reader (Debian: bibutils)',
  psql: 'the ledger that machines share (Debian: postgresql)',
  fish: 'completions, in the shell itself',
  zsh: 'completions, in the shell itself',
  litewitness: 'the public log, by a witness (Debian 14: torchwood)',
  nvim: 'the set-up of Neovim that the guide has (Debian: neovim)',
  emacs: 'the set-up of Emacs that the guide has (Debian: emacs-nox)',
  dovecot: 'a mailbox on a server (Debian: dovecot-imapd)',
  'smtp-sink': 'a second mail server (Debian: postfix)',
  spamassassin: 'messages, as a filter sees them (Debian: spamassassin)',
} as const

type Tool = keyof typeof purposes

const onPath = (tool: Tool): boolean =>
  `${process.env['PATH'] ?? ''}:/usr/sbin`.split(delimiter).some(folder => {
    try {
      accessSync(join(folder, tool), constants.X_OK)
      return true
    } catch {
      return false
    }
  })

/** No package brings these, or much comes along with it: where they are absent, even continuous integration goes without. */
const rare: ReadonlySet<Tool> = new Set<Tool>(['verapdf', 'spamassassin', 'litewitness', 'emacs'])

/**
 * A `describe` for tests that need a program: skipped with one visible line where it is absent, failing where `CI` is
 * set, but for what no package brings.
 */
export function describeWith(tool: Tool, name: string, tests: () => void): void {
  const isHere = onPath(tool)
  if (!isHere && process.env['CI'] && !rare.has(tool))
    throw new Error(`${tool} is not installed, and CI is set: ${name} cannot be checked`)
  if (!isHere) process.stderr.write(`skipped: ${name} (${tool} is not installed; needed for ${purposes[tool]})\n`)
  describe.skipIf(!isHere)(name, tests)
}
