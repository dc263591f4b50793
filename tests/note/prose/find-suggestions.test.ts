import {describe, expect, it} from 'vitest'
import {VFile} from 'vfile'
import {checkNote} from '../../../src/note/check-note.js'
import {parseMarkdown} from '../../../src/note/markdown.js'
import {parseNote} from '../../../src/note/parse-note.js'
import {findSuggestions} from '../../../src/note/prose/find-suggestions.js'
import {samplePublication} from '../../support/sample-publication.js'

/** Suggestions on a note as `line:column actual → expected`, with `!` where a tool may apply them. */
function suggestionsOn(fields: string, body = 'Rien.\n', lang = 'fr'): readonly string[] {
  const file = new VFile({path: 'notes/a.fr.md', value: `---\n${fields}\n---\n${body}`})
  const note = parseNote(file)
  if (!note) throw new Error('not a note')
  const checked = checkNote(note, samplePublication)
  const root = parseMarkdown(file, note.text, note.bodyLine)?.root
  const found = findSuggestions({fields: checked.fields, places: checked.places, file: note.text, lang, root})
  return found.map(
    ({actual, expected, safe, place}) =>
      `${place?.start.line}:${place?.start.column} ${actual} → ${expected}${safe ? '!' : ''}`,
  )
}

const fields = 'tlp: TLP:CLEAR'

describe('suggestions in the body', () => {
  it.each([
    ['across emphasis', 'le **coe**ur du *coeur*', ['4:6 coeur → cœur!', '4:18 coeur → cœur!']],
    [
      'after an escape',
      String.raw`\*le coeur\* et &eacute;l&#233; coeur &amp; coeur`,
      ['4:6 coeur → cœur!', '4:33 coeur → cœur!', '4:45 coeur → cœur!'],
    ],
    ['on a continued line of a quotation', '> le\n>   coeur', ['5:5 coeur → cœur!']],
    ['in a list item', '- un\n  coeur\n\n  coeur', ['5:3 coeur → cœur!', '7:3 coeur → cœur!']],
    ['in a cell', '| a \\| coeur | b |\n|--|--|\n| `coeur` | coeur |', ['4:8 coeur → cœur!', '6:13 coeur → cœur!']],
    ['in a link, not in its address', '[le coeur](https://example.org/coeur "coeur")', ['4:5 coeur → cœur!']],
    ['never in code', '`coeur`\n\n```\ncoeur\n```\n\n    coeur', []],
    ['never in an address', 'https://example.org/coeur <https://example.org/coeur>', []],
    ['never in a citation', 'le coeur [@coeur, p. 12] du coeur', ['4:4 coeur → cœur!', '4:29 coeur → cœur!']],
    [
      'by its own language in a passage',
      'Le :lang[coeur - core - Etat]{en} du coeur',
      ['4:16 - → –!', '4:23 - → –!', '4:38 coeur → cœur!'],
    ],
    ['in a footnote', 'Un[^1] mot.\n\n[^1]: Le coeur.', ['6:10 coeur → cœur!']],
    [
      'in a title and the attributes of a block',
      ':::figure[Le coeur]{src="a.png" alt="Un coeur" credit=\'Soeur\'}\n:::',
      ['4:14 coeur → cœur!', '4:41 coeur → cœur!', '4:56 Soeur → Sœur!'],
    ],
    ['in an alternative text', '![Un coeur](a.png)', ['4:6 coeur → cœur!']],
    ['where a word is cut by a reference, without certainty', 'le co&#101;ur', ['4:4 coeur → cœur']],
    ['in a heading whose id stays', '## Le coeur', ['4:7 coeur → cœur!']],
    ['in a heading whose id would change, for the author to judge', '## Le 2ème point', ['4:7 2ème → 2e']],
    ['at a quotation mark without partner', 'Il dit "oui, **"non"**.', ['4:8 " → null']],
    ['through emphasis', 'Le câble - *coupé* - tient.', ['4:10 - → –!', '4:20 - → –!']],
  ])('stand %s', (_, body, expected) => {
    expect(suggestionsOn(fields, body)).toEqual(expected)
  })
})

describe('suggestions in the front matter', () => {
  it.each([
    ['a plain title', 'titre: Le coeur', ['2:11 coeur → cœur!']],
    [
      'a title in double quotes',
      String.raw`titre: "\"Le\" coeur \u00e9 coeur"`,
      ['2:16 coeur → cœur!', '2:29 coeur → cœur!'],
    ],
    ['a title in single quotes', "titre: 'L''Etat, le coeur'", ["2:9 L'Etat → L'État!", '2:21 coeur → cœur!']],
    ['a folded summary', 'resume: >-\n  Le\n  coeur,\n\n  **le** coeur', ['4:3 coeur → cœur!', '6:10 coeur → cœur!']],
    ['a literal summary', 'resume: |\n  Le\n    coeur', ['4:5 coeur → cœur!']],
    ['a summary on several lines', 'resume: Le\n  coeur\n  du coeur', ['3:3 coeur → cœur!', '4:6 coeur → cœur!']],
    [
      'a summary in double quotes on several lines',
      'resume: "Le\n  coeur \\\n  du coeur"',
      ['3:3 coeur → cœur!', '4:6 coeur → cœur!'],
    ],
    [
      'key points',
      'points_cles:\n  - Le coeur\n  - "Le `coeur` du coeur"',
      ['3:8 coeur → cœur!', '4:20 coeur → cœur!'],
    ],
    ['recommendations', 'recommandations:\n  - texte: Le coeur\n    a: enisa', ['3:15 coeur → cœur!']],
    ['the value of a mistaken field beside it', 'titre: Le coeur\ndate: hier', ['2:11 coeur → cœur!']],
  ])('stand in %s', (_, yaml, expected) => {
    expect(suggestionsOn(yaml)).toEqual(expected)
  })

  it('say nothing of ids, names and keywords', () => {
    expect(suggestionsOn('auteurs: Coeur Oeuvre\nmots_cles: [coeur]\nzone: coeur')).toEqual([])
  })
})

describe('vague words', () => {
  const alert = 'probabilite: likely'

  it('are told of where an estimate is given', () => {
    expect(suggestionsOn(alert, 'Cela pourrait durer.')).toEqual(['4:6 pourrait → null'])
    expect(suggestionsOn(fields, 'Cela pourrait durer.')).toEqual([])
  })

  it('are left to those who are quoted, and to advice', () => {
    const body = `> Cela pourrait durer.

::::recommandations
:::recommandation{a="enisa"}
La Commission devrait agir.
:::
::::

:lang[it could last]{en}
`
    expect(suggestionsOn(alert, body)).toEqual([])
    expect(suggestionsOn(`${alert}\nrecommandations:\n  - texte: Cela devrait suffire.\n    a: enisa`)).toEqual([])
  })
})
