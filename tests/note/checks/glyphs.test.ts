import {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {describe, expect, it} from 'vitest'
import type {FontCoverage} from '../../../src/model/template.js'
import {checkNote} from '../../../src/note/check-note.js'
import {checkText} from '../../../src/note/check-text.js'
import {parseMarkdown} from '../../../src/note/markdown.js'
import {parseNote} from '../../../src/note/parse-note.js'
import {samplePublication} from '../../support/sample-publication.js'

const font = (face: FontCoverage['face'], weight: number, lacks = ''): FontCoverage => ({
  face,
  family: face === 'serif' ? 'Brand Serif' : 'Brand Sans',
  weight,
  italic: false,
  has: codePoint => !lacks.includes(String.fromCodePoint(codePoint)),
})

/** Messages on characters of a note in a language, in a brand of these fonts. */
const glyphMessages = (lang: string, ...fonts: readonly FontCoverage[]): readonly string[] =>
  messagesOn(`---\nlangue: ${lang}\n---\nTexte à signes.\n`, lang, fonts).map(
    ({line, column, reason}) => `${line}:${column} ${reason}`,
  )

function messagesOn(value: string, lang: string, fonts: readonly FontCoverage[]): readonly VFileMessage[] {
  const file = new VFile({path: `notes/a.${lang}.md`, value})
  const note = parseNote(file)
  const text = note && parseMarkdown(file, note.text, note.bodyLine)
  if (!note || !text) throw new Error('not a note')
  const {fields, places} = checkNote(note, samplePublication)
  const before = file.messages.length
  checkText({
    ...{file, path: file.path, text, fields, places, fonts, isComplete: false},
    publication: samplePublication,
    surroundings: {assets: new Map(), notes: [], broken: []},
  })
  return file.messages.slice(before)
}

describe('the characters that typography writes', () => {
  it('are looked for in the fonts by the language of the note, and named with font and weight', () => {
    const fonts = [font('serif', 400, '‹›'), font('serif', 600), font('sans', 400, '‹')]
    expect(glyphMessages('da', ...fonts)).toEqual([
      '2:9 Unexpected `‹` (U+2039), single left-pointing angle quotation mark, that the typography of `da` writes, expected a font that has it, unlike Brand Serif 400',
    ])
    expect(glyphMessages('fr', ...fonts)).toEqual([])
  })

  it('may come from the other family, and the narrow space from the wide one', () => {
    expect(glyphMessages('fr', font('serif', 400, '«»\u202F'), font('sans', 400, '\u202F'))).toEqual([])
  })

  it('must be in each weight of one family', () => {
    expect(glyphMessages('fr', font('serif', 400), font('serif', 600, '…'), font('sans', 400, '…'))).toHaveLength(1)
  })
})

describe('the characters of a note', () => {
  it('are looked for in all fonts', () => {
    expect(glyphMessages('en', font('serif', 400, 'àT'), font('sans', 400, 'à'))).toEqual([
      '4:7 Unexpected `à` (U+00E0), expected characters of Brand Serif or Brand Sans',
    ])
  })
})

describe('the characters of a passage in another script', () => {
  const latin = (codePoint: number) => codePoint < 0x530 || codePoint > 0x1fff
  const families = [
    {...font('serif', 400), has: latin},
    {...font('sans', 400), has: latin},
  ]
  const arabic = {...font('serif', 400), family: 'Brand Arabic', script: 'Arab' as const}
  const passage = '---\nlangue: fr\n---\nLe mot :lang[ميناء]{ar}.\n'

  it('are those of a font of the script, where the brand has one', () => {
    expect(messagesOn(passage, 'fr', [...families, arabic])).toEqual([])
  })

  it('are told with their place and the way out, where it has none', () => {
    const [message] = messagesOn(passage, 'fr', families)
    expect([message?.ruleId, message?.line, message?.column]).toEqual(['font-glyph', 4, 14])
    expect(JSON.stringify(message)).toContain('scripts.Arab')
  })

  it('have no font of another script, nor in a chart', () => {
    const hebrew = passage.replace('ميناء', 'נמל').replace('{ar}', '{he}')
    expect(messagesOn(hebrew, 'fr', [...families, arabic]).map(({ruleId}) => ruleId)).toEqual(['font-glyph'])
    const chart =
      '---\nlangue: fr\n---\n:::graphique[Titre]{type=barres alt="Deux."}\n\n```csv\nport,jours\nميناء,4\nA,5\n```\n\n:::\n'
    const found = messagesOn(chart, 'fr', [...families, arabic]).filter(({ruleId}) => ruleId === 'font-glyph')
    expect(found.map(({line}) => line)).toEqual([8])
  })
})
