// @module-tag slow
import {execFileSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import type {Root} from 'hast'
import {toText} from 'hast-util-to-text'
import rehypeParse from 'rehype-parse'
import {unified} from 'unified'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {build, type BuildReport} from '../../src/index.js'
import {checkPdf} from '../pdf/check-pdf.js'
import {readPdf} from '../pdf/pdf-file.js'
import {flavours, veraPdfFindings} from '../pdf/verapdf.js'
import {visible} from '../typography/read-cases.js'
import {strayWords} from '../support/extracted-words.js'
import {describeWith} from '../support/tools.js'

const publication = fileURLToPath(new URL('../fixtures/publications/languages', import.meta.url))
const out = mkdtempSync(join(tmpdir(), 'cess-languages-'))
const pathOf = (lang: string, extension: string) => join(out, 'notes', `liaison.${lang}`, `liaison.${lang}${extension}`)
const read = (lang: string, extension: string) => readFileSync(pathOf(lang, extension), 'utf8')

/** Passages as every edition sets them; ⎵ is U+202F (a wider ⍽ in mails), ⍽ is U+00A0. */
const passages: Readonly<Record<string, readonly string[]>> = {
  fr: [
    'quarante heures sans liaison⎵?',
    'ce qu’il dit de la «⍽zone grise⍽»',
    '–⍽un câble de 1⎵250⍽km posé en 2019⍽–',
    '«⍽J’ai lu “incident” dans le rapport du 1er⍽novembre, rien d’autre⎵!⍽»',
    'le règlement (UE)⍽2022/2065',
    '‘the “grey zone”⍽– neither war nor peace’',
    '3⍽×⍽4 équipes de réparation, −12⍽°C au sol, 12⎵500⍽€ par heure, 5,3⍽Md€ d’échanges',
    '55–80⍽% du total',
    'Source⍽: exercice d’Orvale, tour 2.',
    'le rapport d’origine, lui, est TLP:AMBER+STRICT.',
  ],
  en: [
    'Orvale’s eclipse: forty hours without a link?',
    '⍽– a cable of 1,250⍽km laid in 2019⍽–',
    '‘I read “incident” in the report of 1⍽November, nothing else!’',
    'Regulation (EU)⍽2022/2065',
    'French «⍽zone grise⍽»⍽: ni guerre ni paix',
    '3⍽×⍽4 repair crews, −12⍽°C on the ground, EUR⍽12,500 an hour, EUR⍽5.3⍽billion',
    'suspended in 2022–2025, that is 55–80% of the total',
    'See No⍽7, pp.⍽3–4',
  ],
  de: [
    'was sie über die „Grauzone“ sagt',
    '„Ich habe im Bericht vom 1.⍽November ‚Zwischenfall‘ gelesen, sonst nichts!“',
    'Hr.⍽Gabarit',
    'z.⍽B. so: 3⍽×⍽4 Reparaturtrupps, −12⍽°C am Boden, 12.500⍽€ je Stunde, 5,3⍽Mrd.⍽€ Handel',
    'd.⍽h. 55–80⍽% des Ganzen',
    'französische «⍽zone grise⍽»⍽: ni guerre ni paix',
    'Siehe Nr.⍽7, S.⍽3–4',
  ],
  ru: [
    'урок о⍽«серой зоне»',
    'линия Ситан⍽— кабель длиной 1⍽250⍽км, проложенный в⍽2019⍽г.,⍽— перестаёт отвечать',
    '«В⍽отчёте от 1⍽ноября я прочёл „инцидент“ и⍽больше ничего!»',
    'Т.⍽А.⍽Габарит',
    'регламент (ЕС)⍽2022/2065',
    '12⍽500⍽€ в⍽час, 5,3⍽млрд⍽€',
    'за 2022–2025⍽гг., т.⍽е. 55–80⍽%',
    'См. №⍽7, с.⍽3–4',
  ],
  el: [
    'σαράντα ώρες χωρίς σύνδεση;',
    'για την «γκρίζα ζώνη»',
    '«Διάβασα “συμβάν” στην έκθεση της 1ης⍽Νοεμβρίου και τίποτ’ άλλο!»',
    'απ’ όσες διέλυσαν',
    'τη δεκαετία του ’90',
    'κανονισμός (ΕΕ)⍽2022/2065·',
    '12⍽500⍽€ την ώρα, 5,3⍽δισ.⍽€ εμπορίου',
  ],
  pl: [
    'co mówi o⍽„szarej strefie”',
    '„W⍽raporcie z⍽1⍽listopada przeczytałem »incydent« i⍽nic więcej!”',
    'kabel o⍽długości 1⍽250⍽km',
    '12⍽500⍽€ za godzinę, 5,3⍽mld⍽€ wstrzymanego handlu w⍽latach 2022–2025',
    'Zob. nr⍽7, s.⍽3–4',
  ],
}
const languages = Object.keys(passages)
/** Characters as a reader sees them, whatever marks stand in between. */
const flat = (text: string) => visible(text).replaceAll(/[\n ]+/g, ' ')

/** The text that a page or a mail shows. */
function textOf(source: string): string {
  const tree: Root = unified().use(rehypeParse).parse(source)
  return toText(tree)
}

let report: BuildReport
beforeAll(async () => {
  report = await build({directory: publication, out, strict: true})
})
afterAll(() => rmSync(out, {recursive: true, force: true}))

/** The public page: the publication's own language stands at the root, the English specimen is British. */
const addressIn = (lang: string): string =>
  `https://cess.example.org/${lang === 'fr' ? '' : lang === 'en' ? 'en-GB/' : `${lang}/`}notes/liaison/`

describe('one specimen in six languages', () => {
  it('passes every check, strictly', () => {
    expect(report.notes.map(({slug, outcome, messages}) => [slug, outcome, messages])).toEqual(
      languages.toSorted().map(lang => [`liaison.${lang}`, 'built', []]),
    )
  })

  it.each(languages)('is set by the rules of its language on the page: %s', lang => {
    const text = flat(textOf(read(lang, '.html')))
    expect(passages[lang]?.filter(passage => !text.includes(passage))).toEqual([])
  })

  it.each(languages)('is set the same in the mail, with wider spaces: %s', lang => {
    const text = flat(textOf(read(lang, '.mail.html')))
    expect(text).not.toContain('⎵')
    expect(passages[lang]?.filter(passage => !text.includes(passage.replaceAll('⎵', '⍽')))).toEqual([])
  })

  it.each(languages)('says its words in plain text: %s', lang => {
    const fold = (words: string) => words.replaceAll(/[⍽⎵|>\s]+/g, '')
    const text = fold(flat(read(lang, '.mail.txt')))
    expect(passages[lang]?.filter(passage => !text.includes(fold(passage)))).toEqual([])
  })

  it.each(languages)('leads to the other five on the page, in the mail and in plain text: %s', lang => {
    for (const other of languages.filter(one => one !== lang)) {
      expect(read(lang, '.html')).toContain(`href="../liaison.${other}/liaison.${other}.html"`)
      expect(read(lang, '.mail.html')).toContain(`href="${addressIn(other)}"`)
      expect(read(lang, '.mail.txt')).toContain(addressIn(other))
    }
  })

  it.each(languages)('tells the language of a foreign passage on the page and in the mail: %s', lang => {
    for (const extension of ['.html', '.mail.html'])
      expect(read(lang, extension)).toMatch(
        lang === 'en' ? /<span lang="fr">«/ : /<span lang="en">hybrid threats<\/span>/,
      )
  })
})

describeWith('pdftotext', 'the printed specimen', () => {
  it.each(languages)('is set by the rules of its language: %s', lang => {
    const path = join(out, 'notes', `liaison.${lang}`, `liaison.${lang}.pdf`)
    const text = execFileSync('pdftotext', ['-raw', path, '-'], {encoding: 'utf8'})
    // Lines end at spaces and hyphens; the words are the same.
    const fold = (words: string) => words.replaceAll(/[⍽⎵\s\u00A0\u202F-]+/g, '')
    expect(passages[lang]?.filter(passage => !fold(text).includes(fold(passage)))).toEqual([])
  })
})

describeWith('pdftotext', 'the words that are extracted from the printed specimen', () => {
  it.each(languages)('are those of its source and its page: %s', lang => {
    const source = readFileSync(join(publication, 'notes', `liaison.${lang}.md`), 'utf8')
    const sources = [source, textOf(read(lang, '.html'))]
    expect(strayWords(readFileSync(pathOf(lang, '.pdf')), sources)).toEqual([])
  })
})

describe('a printed specimen', () => {
  it('is the same file whether it is made alone or after others', async () => {
    const alone = mkdtempSync(join(tmpdir(), 'cess-alone-'))
    await build({directory: publication, out: alone, notes: ['liaison.fr'], only: ['pdf']})
    const path = join('notes', 'liaison.fr', 'liaison.fr.pdf')
    const [first, second] = [alone, out].map(folder => readFileSync(join(folder, path)))
    rmSync(alone, {recursive: true, force: true})
    expect(first?.equals(second ?? Buffer.alloc(0))).toBe(true)
  })
})

describeWith('verapdf', 'veraPDF', () => {
  it.each(flavours)('finds nothing wrong with the printed specimens: %s', flavour => {
    expect(
      veraPdfFindings(
        flavour,
        languages.map(lang => pathOf(lang, '.pdf')),
      ),
    ).toEqual([])
  })
})

describeWith('qpdf', 'the printed specimen', () => {
  it.each(languages)('is well structured: %s', lang => {
    expect(checkPdf(readPdf(readFileSync(pathOf(lang, '.pdf'))))).toEqual([])
  })

  it.each(languages)('leads to the other five, and tells their languages and those of passages: %s', lang => {
    const path = join(out, 'notes', `liaison.${lang}`, `liaison.${lang}.pdf`)
    const objects = execFileSync('qpdf', ['--json', path], {encoding: 'utf8', maxBuffer: 1e9})
    for (const other of languages.filter(one => one !== lang)) {
      expect(objects).toContain(addressIn(other))
      expect(objects).toMatch(new RegExp(`"/Lang": "u:${other}`))
    }
    expect(objects).toMatch(/"\/Lang": "u:(?:en|fr)"/)
  })
})
