import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {fixedBytes} from '../../support/fixed-note.js'
import {halves} from '../../support/halves.js'
import {mendedFolder, rulesFolder} from '../../support/rule-fixtures.js'

/** Rules of what is pasted: each has a folder of notes as they are when everything certain is mended. */
const rules = [
  ...[
    'block-unclosed',
    'citation-form',
    'decomposed-accents',
    'footnote-typed',
    'heading-glued',
    'invisible-character',
    'letters-garbled',
    'note-encoding',
    'link-tracked',
    'paragraphs-joined',
    'pasted-list',
    'pasted-table',
    'sign-repeated',
  ],
  ...['raw-html', 'table-glued', 'table-rule', 'yaml-blank', 'yaml-comma', 'yaml-mapping', 'yaml-quotes'],
]

describe.each(rules)('%s', rule => {
  const folder = join(rulesFolder, rule)
  const names = readdirSync(folder, {withFileTypes: true}).flatMap(entry => (entry.isFile() ? [entry.name] : []))
  const read = (name: string) => readFileSync(join(folder, name))
  const files = Object.fromEntries(
    names.filter(name => /\.(?:bib|csv)$/.test(name)).map(name => [name, read(name).toString()]),
  )

  for (const {cases, speed} of halves(
    names.filter(name => name.endsWith('.md')),
    5,
  ))
    it.each(cases)('is mended where there is no doubt: %s', speed, async name => {
      const {bytes} = fixedBytes(new Uint8Array(read(name)), files)
      await expect(new TextDecoder().decode(bytes)).toMatchFileSnapshot(join(folder, mendedFolder, name))
      expect(fixedBytes(bytes, files).count).toBe(0)
    })
})
