import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {build, type BuildReport} from '../../src/index.js'
import {checkPdf} from '../pdf/check-pdf.js'
import {readPdf} from '../pdf/pdf-file.js'
import {elementsIn, firstOf, oneSpace as flat, parseHtml, passagesIn, shownBy} from '../support/elements.js'
import {readCitations} from '../support/read-citation.js'
import {contentOf, filesBelow} from '../support/site.js'
import {describeWith} from '../support/tools.js'
import {runOnPdf} from '../support/run-on-pdf.js'

const publication = fileURLToPath(new URL('../fixtures/publications/marks', import.meta.url))
const out = mkdtempSync(join(tmpdir(), 'cess-marks-'))
const path = (extension: string) => join(out, 'notes/zone-grise.fr', `zone-grise.fr${extension}`)
const read = (extension: string) => readFileSync(path(extension), 'utf8')
const siteFile = (name: string) => readFileSync(join(out, 'site', name), 'utf8')

const title = 'La grey zone de Sitan : ce qu’en dit A* (C_2)'
const subtitle = 'L’essai d’une “so-called” denial au XXIe siècle'
const first = /^Le premier paragraphe nomme la grey zone, où nul n’est ni en guerre ni en paix, et dit/

let report: BuildReport
beforeAll(async () => {
  report = await build({directory: publication, out, strict: true})
})
afterAll(() => rmSync(out, {recursive: true, force: true}))

describe('marks of the front matter', () => {
  it('are no mistakes', () => {
    expect(report.notes.map(({slug, messages}) => [slug, messages])).toEqual([
      ['retiree.fr', []],
      ['zone-grise.fr', []],
    ])
  })

  it('stand in no file as they were typed, but in the note itself', () => {
    const typed = /:lang\[|\]\{(?:en|de)\}|\*(?:grey|premier|partout|nommée|veut|trop|existe)|\*\*|\\[*_]/
    // BibTeX has backslashes of its own; addresses and PDFs are read below.
    const files = filesBelow(out).filter(name => /\.(?:html|xml|json|jsonl|txt|ris|bin)$/.test(name))
    expect(files.length).toBeGreaterThan(40)
    const contentsOf = (name: string) =>
      contentOf(join(out, name))
        .toString('utf8')
        .replaceAll(/\/\*[^]*?\*\//g, '')
    expect(files.filter(name => typed.test(contentsOf(name)))).toEqual([])
  })

  it('are markup with languages on page and in mail', () => {
    for (const extension of ['.html', '.mail.html']) {
      const tree = parseHtml(read(extension))
      const head = firstOf(tree, 'h1')
      expect(shownBy(head)).toBe(title)
      expect(passagesIn(head)).toEqual(['en: grey zone'])
      expect(shownBy(firstOf(head, 'em'))).toBe('grey')
      expect(shownBy(firstOf(head, 'strong'))).toBe('Sitan')
      expect(passagesIn(tree)).toContain('en: “so-called” denial')
      expect(passagesIn(tree)).toContain('de: Zwischenfall ohne Folgen')
      expect(passagesIn(tree).filter(found => found === 'en: grey zone').length).toBeGreaterThan(3)
    }
  })

  it('are plain words in what has no room for them', () => {
    const page = parseHtml(siteFile('notes/zone-grise/index.html'))
    const meta = (name: string) =>
      flat(
        String(
          elementsIn(page, ({properties}) => [properties['name'], properties['property']].includes(name))[0]
            ?.properties['content'] ?? '',
        ),
      )
    for (const name of ['og:title', 'citation_title', 'DC.title']) expect(meta(name)).toBe(title)
    for (const name of ['description', 'og:description', 'DC.description']) expect(meta(name)).toMatch(first)
    expect(shownBy(firstOf(page, 'title'))).toBe(`${title} – CESS`)
    const [csl] = JSON.parse(read('.csl.json')) as Readonly<Record<string, string>>[]
    expect(flat(csl?.['title'] ?? '')).toBe(title)
    expect(flat(csl?.['abstract'] ?? '')).toMatch(first)
    expect(flat(String(readCitations(read('.ris'), 'ris')[0]?.['title']))).toBe(title)
    expect(flat(String(readCitations(read('.bib'), 'bibtex')[0]?.['title']))).toBe(title)
    expect(flat(read('.stix.json'))).toContain(`"name": "${title}"`)
    expect(flat(read('.misp.json'))).toContain(`"info": "${title} (CESS-2026-ALE-931)"`)
    expect(flat(siteFile('notes/zone-grise/index.html'))).toContain(`"headline":"${title}"`)
    const told = JSON.parse(read('.json')) as Readonly<Record<string, unknown>>
    expect(told).toMatchObject({
      title: "La grey zone de Sitan : ce qu'en dit A* (C_2)",
      subtitle: "L'essai d'une “so-called” denial au XXIe siècle",
    })
    expect(told['recommendations']).toMatchObject([{text: 'Nommer la grey zone partout où elle est.'}])
    expect(told['key_points']).toEqual(['La grey zone existe.', 'Nul ne la borne.', 'Elle a un nom, Grauzone.'])
  })

  it('are plain words in the subject, the plain text and the search', () => {
    const text = flat(read('.mail.txt'))
    expect(text).toContain(title)
    expect(text).toContain(subtitle)
    expect(flat(shownBy(firstOf(parseHtml(read('.mail.html')), 'title')))).toBe(`[TLP:CLEAR] Correction : ${title}`)
    const index = filesBelow(join(out, 'site')).filter(name => name.endsWith('.bin'))
    expect(index.some(name => flat(contentOf(join(out, 'site', name)).toString('utf8')).includes(title))).toBe(true)
  })

  it('keep their languages in lists, on the way to the page, in the preview of the mail', () => {
    for (const name of ['publications/index.html', 'en/publications/index.html', 'zones/union-europeenne/index.html']) {
      const link = elementsIn(parseHtml(siteFile(name)), ({tagName}) => tagName === 'a').find(
        one => shownBy(one) === title,
      )
      expect(passagesIn(link).filter(found => found.startsWith('en:'))).toEqual(['en: grey zone'])
      expect(shownBy(firstOf(link, 'em'))).toBe('grey')
    }
    expect(
      passagesIn(
        elementsIn(
          parseHtml(siteFile('index.html')),
          ({properties}) => String(properties['className']) === 'lead-summary',
        )[0],
      ),
    ).toContain('en: grey zone')
    expect(passagesIn(firstOf(parseHtml(read('.mail.html')), 'body'))[0]).toBe('en: “so-called” denial')
    const withdrawn = parseHtml(siteFile('notes/retiree/index.html'))
    expect(passagesIn(firstOf(withdrawn, 'h1'))).toContain('en: fog of war')
    expect(passagesIn(withdrawn)).toContain('en: draft')
  })

  it('are XHTML with languages in Atom, words in RSS and JSON Feed', () => {
    const atom = siteFile('feed.xml')
    expect(flat(atom)).toContain(
      '<title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">La <span lang="en" xml:lang="en"><em>grey</em> zone</span> de <strong>Sitan</strong> :',
    )
    expect(atom).toContain('<span lang="de" xml:lang="de">Zwischenfall <em>ohne Folgen</em></span>')
    expect(flat(siteFile('rss.xml'))).toContain(`<title>${title}</title>`)
    expect(flat(siteFile('feed.json'))).toContain(`"title": "${title}"`)
  })
})

describeWith('qpdf', 'the printed edition of marks', () => {
  it('keeps the rules of PDF/UA, and names languages in its structure', () => {
    const pdf = readPdf(readFileSync(path('.pdf')))
    expect(checkPdf(pdf)).toEqual([])
  })
})

describeWith('pdfinfo', 'the printed edition of marks', () => {
  it('has plain words as its title, in running heads and on the page', {tags: 'slow'}, () => {
    const bytes = readFileSync(path('.pdf'))
    expect(flat(runOnPdf('pdfinfo', ['{}'], bytes))).toContain(`Title: ${title}`)
    const text = flat(runOnPdf('pdftotext', ['-raw', '{}', '-'], bytes))
    expect(text).toContain(title)
    expect(text).not.toMatch(/:lang|\]\{|\*\*|\\/)
    expect(flat(runOnPdf('pdfinfo', ['-struct-text', '{}'], bytes))).toMatch(/H1[^]*?Span[^]*?grey/)
  })
})
