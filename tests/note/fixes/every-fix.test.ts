import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import type {Message} from '../../../src/model/message.js'
import {plainText} from '../../../src/note/decode-note.js'
import {applyEdits} from '../../../src/note/fixes/apply-fixes.js'
import {messagesOn} from '../../support/fixed-note.js'
import {ruleFolders, rulesFolder} from '../../support/rule-fixtures.js'

const notes = ruleFolders().flatMap(folder =>
  readdirSync(join(rulesFolder, folder))
    .filter(name => name.endsWith('.md'))
    .map(name => `${folder}/${name}`)
    .filter(name => existsSync(join(rulesFolder, name))),
)
const told = ({ruleId, line, column, reason}: Message) => `${ruleId} ${line}:${column} ${reason.en}`
const mended = new Set<string>()

/** Look for what a fix of a note's messages leaves of what it is of. */
function look(name: string): void {
  const bytes = new Uint8Array(readFileSync(join(rulesFolder, name)))
  const before = messagesOn(bytes)
  for (const message of before) {
    const {ruleId, fix} = message
    if (!fix) continue
    expect(
      messagesOn(fix.recodesNote ? new TextEncoder().encode(plainText(bytes)) : applyEdits(bytes, fix.edits)).map(told),
    ).not.toContain(told(message))
    mended.add(ruleId)
  }
}

describe('every fix of a fixture', {tags: 'slow'}, () => {
  it.each(notes)('mends what it is of: %s', look)

  it('are there for what can be told from the text', () => {
    expect([...mended].toSorted()).toMatchInlineSnapshot(`
      [
        "attribute-unknown",
        "attribute-value",
        "block-unclosed",
        "block-unknown",
        "block-unreadable",
        "capital-accent",
        "citation-form",
        "code-indented",
        "decomposed-accents",
        "fence-kind",
        "field-value",
        "figure-position",
        "font-glyph",
        "footnote-typed",
        "heading-bare",
        "heading-bold",
        "heading-glued",
        "heading-jump",
        "heading-one",
        "heading-part",
        "hyphen-as-dash",
        "invisible-character",
        "keyword-list",
        "lang-passage",
        "letters-garbled",
        "ligature",
        "link-tracked",
        "link-unread",
        "link-wrapped",
        "mark-unread",
        "note-encoding",
        "ordinal-form",
        "paragraphs-joined",
        "pasted-list",
        "pasted-table",
        "quote-foreign",
        "quote-single",
        "raw-html",
        "reference-missing",
        "sign-repeated",
        "table-glued",
        "table-rule",
        "target-spaces",
        "tlp-label",
        "unknown-code",
        "unknown-key",
        "unknown-term",
        "yaml-blank",
        "yaml-colon",
        "yaml-comma",
        "yaml-entry",
        "yaml-mapping",
        "yaml-quotes",
        "yaml-reserved",
      ]
    `)
  })
})

it.each(notes.filter((_, at) => at % 30 === 0))('mends, in a few fixtures, what it is of: %s', look)
