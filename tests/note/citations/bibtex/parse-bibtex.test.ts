import {readFileSync} from 'node:fs'
import {toString} from 'mdast-util-to-string'
import {describe, expect, it} from 'vitest'
import {VFile} from 'vfile'
import {parseBibtex} from '../../../../src/note/citations/bibtex/parse-bibtex.js'
import {prepareCitations} from '../../../../src/note/citations/prepare-citations.js'
import {parseMarkdown} from '../../../../src/note/markdown.js'

function works(text: string) {
  const reading = parseBibtex(text)
  if (reading.status !== 'read') throw new Error(JSON.stringify(reading.mistakes))
  return [...reading.works.values()]
}
const work = (text: string) => works(text)[0]
const field = (value: string): unknown => work(`@misc{k, title = ${value}}`)?.['title']
const author = (value: string): unknown => work(`@misc{k, title = {T}, author = {${value}}}`)?.['author']
const issued = (fields: string): unknown => work(`@misc{k, title = {T}, ${fields}}`)?.['issued']

/** Each mistake as “line:column expected”. */
function mistakes(text: string): readonly string[] {
  const reading = parseBibtex(text)
  return reading.status === 'read'
    ? []
    : reading.mistakes.map(({line, column, expected}) => `${line}:${column} ${expected.en}`)
}

async function printed(bibtex: string, lang = 'fr') {
  const keys = works(bibtex).map(({id}) => id)
  const root = parseMarkdown(new VFile(), keys.map(key => `[@${key}]`).join(' '), 1)?.root
  if (!root) throw new Error('not read')
  const assets = new Map([['w.bib', {status: 'read' as const, bytes: new TextEncoder().encode(bibtex)}]])
  const {cite, references} = await prepareCitations({root, metadata: {bibliography: 'w.bib'}, lang, assets})
  return [...keys.map(key => toString(cite([{key}]))), ...references.map(entry => toString(entry))]
}

describe('BibTeX', () => {
  it('is read with its names, dates and pages', () => {
    expect(
      work(`% A comment, with an @ in it
        @article{modele2025,
          author = {Modèle, Anaïs and Th{\\'e}o Gabarit and {Observatoire and co.}},
          title = "Un {TITRE}", journal = {Revue}, year = 2025, date = {2025-10-12},
          number = {3}, pages = {7--29}, doi = {10.5555/x},
        }`),
    ).toEqual({
      id: 'modele2025',
      type: 'article-journal',
      title: 'Un TITRE',
      'container-title': 'Revue',
      issued: {'date-parts': [[2025, 10, 12]]},
      author: [
        {family: 'Modèle', given: 'Anaïs'},
        {family: 'Gabarit', given: 'Théo'},
        {literal: 'Observatoire and co.'},
      ],
      issue: '3',
      page: '7-29',
      DOI: '10.5555/x',
    })
  })

  it.each([
    [String.raw`{\'Etude na\"{\i}ve}`, 'Étude naïve'],
    [String.raw`{Fran\c{c}ais \& c\oe{}ur}`, 'Français & cœur'],
    [String.raw`{Stra\ss e -- \emph{vite}}`, 'Straße – <i>vite</i>'],
    [String.raw`{\AA rhus, {\L}\'od\'z, \v{C}esk{\'y}, \u{g}, \H{o}}`, 'Århus, Łódź, Český, ğ, ő'],
    [String.raw`{\og{}mot\fg{} et 1\,000\,\%}`, '«\u00A0mot\u00A0» et 1\u202F000\u202F%'],
    ['{$H_2O$ et $x^{10}$}', 'H₂O et x¹⁰'],
    ["{``un'' et `deux'}", "“un” et ‘deux'"],
    [String.raw`"A {"} B"`, 'A " B'],
  ])('is decoded: %s', (latex, text) => {
    expect(field(latex)).toBe(text)
  })

  it.each([
    ['de Gaulle, Charles', [{family: 'Gaulle', given: 'Charles', 'non-dropping-particle': 'de'}]],
    ['Charles de Gaulle', [{family: 'Gaulle', given: 'Charles', 'non-dropping-particle': 'de'}]],
    ['King, Jr., Martin Luther', [{family: 'King', given: 'Martin Luther', suffix: 'Jr.'}]],
    ['von der Leyen, Ursula', [{family: 'Leyen', given: 'Ursula', 'non-dropping-particle': 'von der'}]],
    ['Jean-Paul Modèle', [{family: 'Modèle', given: 'Jean-Paul'}]],
    ['García y Vega, Juan', [{family: 'García y Vega', given: 'Juan'}]],
    ['al-Rashid, Harun', [{family: 'al-Rashid', given: 'Harun'}]],
    [String.raw`{\'E}tienne Gabarit`, [{family: 'Gabarit', given: 'Étienne'}]],
    ['Molière', [{literal: 'Molière'}]],
    ['{Search and Rescue, section B}', [{literal: 'Search and Rescue, section B'}]],
    ['family=Gaulle, given=Charles, prefix=de', [{family: 'Gaulle', given: 'Charles', 'non-dropping-particle': 'de'}]],
  ])('has names of several parts: %s', (name, parts) => {
    expect(author(name)).toEqual(parts)
  })

  it.each([
    ['year = 2025, month = oct', [[2025, 10]]],
    ['year = 2025, month = {10}', [[2025, 10]]],
    ['year = {2025}, month = "October"', [[2025, 10]]],
    ['year = 2025, month = oct # "~12"', [[2025, 10, 12]]],
    ['year = 2025, month = "12 October"', [[2025, 10, 12]]],
    ['year = 2025, month = oct, day = 12', [[2025, 10, 12]]],
    ['date = {2025-10-12}', [[2025, 10, 12]]],
    [
      'date = {2025-10/2026-01}',
      [
        [2025, 10],
        [2026, 1],
      ],
    ],
  ])('has dates of BibTeX and biblatex: %s', (fields, parts) => {
    expect(issued(fields)).toEqual({'date-parts': parts})
  })

  it('prints a year that is no number as it stands', () => {
    expect(issued('year = {sous presse}')).toEqual({literal: 'sous presse'})
  })

  it('knows its own abbreviations, joins, parentheses, preambles and comments', () => {
    expect(
      works(`@preamble{"\\newcommand{\\x}{y}"}
        @comment{ jabref-meta: @book{no, title = {No}} }
        @string(x = "Un")
        @misc(k, title = x # { deux})
        @comment a line @book{no, title = {No}}
        % @book{no, title = {No}}
        contact@example.org (not an entry)
        @misc{l, title = {L}}`).map(({id, title}) => [id, title]),
    ).toEqual([
      ['k', 'Un deux'],
      ['l', 'L'],
    ])
  })

  it.each(['proceedings', 'book', 'collection'])('inherits by `crossref` from a @%s', type => {
    const [child] = works(`@inproceedings{c, crossref = {p}, title = {Enfant}, author = {Modèle, Anaïs}}
      @${type}{p, title = {Actes}, editor = {Gabarit, Théo}, publisher = {Presses}, year = 2025, month = oct}`)
    expect(child).toMatchObject({
      type: 'paper-conference',
      title: 'Enfant',
      'container-title': 'Actes',
      editor: [{family: 'Gabarit', given: 'Théo'}],
      publisher: 'Presses',
      issued: {'date-parts': [[2025, 10]]},
    })
  })

  it('keeps its own date before an inherited one', () => {
    const [child] = works(
      '@inbook{c, crossref = {p}, title = {E}, year = 2020} @book{p, title = {P}, date = {2019-05-03}}',
    )
    expect(child?.['issued']).toEqual({'date-parts': [[2020]]})
  })

  it('has addresses as they are, escaped or not', () => {
    const address = String.raw`url = {\url{https://example.org/a\_b%20c/~d}}, doi = {https://doi.org/10.5555/a_b}`
    expect(work(`@online{k, title = {T}, ${address}}`)).toMatchObject({
      URL: 'https://example.org/a_b%20c/~d',
      DOI: '10.5555/a_b',
    })
  })

  it('does not read what is printed nowhere, which is often no TeX', () => {
    expect(
      work(String.raw`@misc{k, title = {T}, abstract = {5 $ for \foo}, note = {\cite{x}}, file = {:a_b:PDF}}`),
    ).toEqual({id: 'k', type: 'document', title: 'T'})
  })

  it('gives works what the type of their entry has no place for', () => {
    expect(work('@misc{k, title = {T}, number = {7}, institution = {Institut}}')).toMatchObject({
      number: '7',
      publisher: 'Institut',
    })
  })

  it('says of each mistake its line and column, and reads on', () => {
    const text = String.raw`@book{k title = {A}}
@book{l, title {A}}
@book{m, title = inconnu}
@book{n, title = {A}
  year = 2025}
@book{o,
  title = {Le \inconnu{mot}}}
@book{p, title = {5 $}}
@book{q, author = {Modèle, Anaïs, Gabarit, Théo}}
@book{r, title = {A}, title = {B}}
@book{r, title = {A}}
@book{s, date = {2025-02-30}}
@book{t, year = 2025, month = brumaire}
@book{u, crossref = {nulle-part}}
@book{v, crossref = {v}}
@xdata{w, title = {A}}
@book x, title = {A}
@book{y, title = {A})
@book{r, title = {Un},`
    expect(mistakes(text).map(line => line.split(' ')[0])).toEqual([
      ...['1:9', '2:16', '3:18', '5:3', '7:15', '8:10', '9:10', '10:23', '12:10', '13:31', '16:1', '17:1', '18:1'],
      ...['19:1', '14:10', '15:10'],
    ])
  })

  it('says which key or name was meant', () => {
    expect(mistakes('@book{a, crossref = {atces}}\n@book{actes, title = {A}}')[0]).toContain('Did you mean `actes`?')
  })

  it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])(
    'knows no field, name, type, key or command that every object has: %s',
    name => {
      expect(mistakes(`@misc{k, title = ${name}}`)).toHaveLength(1)
      expect(mistakes(`@misc{k, title = {\\${name.replaceAll('_', '')}}}`)).toHaveLength(1)
      expect(mistakes(`@misc{k, crossref = {${name}}}`)).toHaveLength(1)
      expect(mistakes(`@misc{k, month = ${name}, year = 2025}`)).toHaveLength(1)
      expect(work(`@${name.replace('__proto__', 'misc')}{${name}, title = {T}, ${name} = {x}}`)).toEqual({
        id: name,
        type: 'document',
        title: 'T',
      })
    },
  )

  it('is the same with other ends of lines and a byte order mark', () => {
    const text = '@misc{k,\n  title = {T},\n  year = 2025\n}\n'
    expect(works(`\uFEFF${text.replaceAll('\n', '\r\n')}`)).toEqual(works(text))
  })

  it('is what Citation.js makes of the examples of its own', () => {
    const example = readFileSync('tests/fuzz/examples/bibtex/works.bib', 'utf8')
    expect(works(example).map(({title}) => title)).toEqual(['Un CâbleCentre', 'T'])
  })
})

describe('a work of BibTeX', () => {
  it('is printed with particles, suffixes and “et al.”', async () => {
    expect(
      await printed(`@book{a, title = {T}, author = {de Gaulle, Charles and others}, year = 1954}
        @book{b, title = {U}, author = {King, Jr., Martin Luther}, year = 1963}
        @incollection{c, title = {V}, author = {Molière}, booktitle = {L}, editor = {Gabarit, Théo and others}, year = 2020}`),
    ).toEqual([
      '(de\u00A0Gaulle et al., 1954)',
      '(King, 1963)',
      '(Molière, 2020)',
      'Gaulle, C. de et al. (1954), T.',
      'King, M. L., Jr. (1963), U.',
      'Molière (2020), «V», dans T. Gabarit et al., L.',
    ])
  })
})
