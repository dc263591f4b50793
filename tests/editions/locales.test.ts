import {execFileSync} from 'node:child_process'
import {describe, expect, it} from 'vitest'
import type {Document, Row} from '../../src/model/document.js'
import type {EditionId} from '../../src/model/edition.js'
import {fixedWords, type FixedText} from '../../src/model/fixed-text.js'
import {locales} from '../../src/model/locales/index.js'
import type {Phrasing} from '../../src/model/phrasing.js'
import {editions} from '../../src/render/index.js'
import {halves} from '../support/halves.js'
import {renderInput} from '../support/render-input.js'
import {resolveText} from '../support/resolve.js'
import {samplePublication} from '../support/sample-publication.js'
import {describeWith} from '../support/tools.js'
import {wordsOf, wordsOfHtml, wordsOfText} from '../support/words.js'

/** Everything whose words come from the locale; the author's own are the same in all languages. */
const noteIn = (lang: string) => `---
id: CESS-2026-ALE-777
type: alert
title: "Alpha beta gamma"
subtitle: Delta epsilon zeta
lang: ${lang}
date: 2026-11-18
version: 1.1
revisions:
  - {version: 1.0, date: 2026-11-18, nature: initial, summary: Eta theta iota.}
  - {version: 1.1, date: 2026-11-20, nature: correction, summary: Kappa lambda mu.}
authors: [{name: Anaïs Modèle, role: analyst}, {name: Théo Gabarit, role: analyst}]
zone: afrique-francophone
threats: [cybermenaces]
severity: high
likelihood: likely
confidence: moderate
source_rating: B2
tlp: TLP:CLEAR
status: published
licence: CC-BY-4.0
recipients: [enisa, otan]
expires: 2027-03-31
summary: Nu xi omicron pi rho sigma tau upsilon phi chi psi omega.
key_points: [One two three., Four five six., Seven eight nine.]
recommendations:
  - {text: Make a plan., to: [enisa], priority: 1, deadline: 2027-01-15}
  - {text: Share it., to: [otan], priority: 2}
specimen: true
---

## Ten eleven

Twelve thirteen fourteen.[^1]

> [!WARNING]
> Fifteen sixteen.

:::table[Seventeen]{source="Eighteen"}
| a | b |
| - | - |
| c | 1 |
:::

[^1]: Nineteen twenty.
`

/** Capitals have fewer accents in some languages (Greek), and other letters in others (ß). */
const folded = (words: readonly string[]) =>
  words.map(word => word.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('ß', 'ss').replaceAll('ς', 'σ'))

const textOf = (line: readonly Phrasing[]): string =>
  line.map(node => ('value' in node ? node.value : 'children' in node ? textOf(node.children) : '')).join('')
const rowTexts = (rows: readonly Row[]) => rows.flatMap(({label, value}) => [fixedWords(label), textOf(value)])

/** Texts that every edition has, whatever it looks like. */
function commonTexts(document: Document): readonly string[] {
  const {masthead, labels, notices, gauges, facts, history, recommendations, colophon} = document
  const texts: readonly FixedText[] = [
    ...[masthead.type, masthead.tag ?? '', masthead.tlpMeaning, masthead.version, masthead.date],
    ...rowTexts(notices),
    ...gauges.flatMap(({word}) => [word]),
    ...rowTexts(facts),
    ...[labels.summary, labels.keyPoints, labels.recommendations, labels.history, labels.colophon],
    ...recommendations.flatMap(({addressees, priority, deadline}) => [addressees, priority, deadline ?? '']),
    ...[`${fixedWords(labels.attention)} Fifteen sixteen`],
    ...document.body.flatMap(block => (block.type === 'table' ? [block.label ?? ''] : [])),
    ...history.flatMap(({date, nature, summary}) => [date, nature, textOf(summary)]),
    ...rowTexts(colophon),
    document.specimen ?? '',
  ]
  return texts.map(fixedWords)
}

function mailTexts({mail, labels, gauges}: Document): readonly string[] {
  const {publisher, identity, why, optOut} = mail.footer
  const texts: readonly FixedText[] = [
    ...[mail.salutation, mail.reason, publisher, ...identity, why, optOut],
    ...[labels.readOnline, labels.pdfAttached, labels.notes],
    ...gauges.flatMap(({short, label, position}) => [short?.label ?? label, short?.position ?? position]),
  ]
  return texts.map(fixedWords)
}

async function render(id: EditionId, document: Document): Promise<Uint8Array> {
  const edition = editions.find(one => one.id === id)
  if (!edition) throw new Error(`no edition ${id}`)
  return edition.render(renderInput(document))
}

const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

/** Whether words stand together somewhere, with at most so many others between two of them. */
function standIn(edition: readonly string[], words: readonly string[], others: number): boolean {
  const follow = (start: number) =>
    words.reduce((at, word) => {
      const found = at < 0 ? -1 : edition.slice(at, at + others + 1).indexOf(word)
      return found < 0 ? -1 : at + found + 1
    }, start)
  return edition.some((word, index) => word === words[0] && follow(index) >= 0)
}

function missing(texts: readonly string[], edition: readonly string[], others = 0): readonly string[] {
  const said = folded(edition)
  return texts.filter(text => wordsOf(text).length > 0 && !standIn(said, folded(wordsOf(text)), others))
}

const langs = Object.keys(locales)
const documents = new Map<string, Promise<Document>>()
/** The note in a language, resolved for the first test that asks. */
const documentIn = (lang: string): Promise<Document> => {
  const document = documents.get(lang) ?? resolved(lang)
  documents.set(lang, document)
  return document
}

async function resolved(lang: string): Promise<Document> {
  const {file, document} = await resolveText(noteIn(lang), {sealedBy: 'ab12'.repeat(16)})
  if (!document) throw new Error(`${lang}: ${file.messages.join('\n')}`)
  return document
}

/** “[1]” after a link. */
const numbersOfLinks = 1

describe('a note in every language that ships', () => {
  for (const {cases, speed} of halves(langs, 7))
    it.each(cases)('says on the page what its document says: %s', speed, async lang => {
      const document = await documentIn(lang)
      expect(missing(commonTexts(document), wordsOfHtml(decode(await render('web', document))))).toEqual([])
    })

  for (const {cases, speed} of halves(
    langs.filter(lang => lang !== 'en'),
    7,
  ))
    it.each(cases)('has nothing in English but what the house has: %s', speed, async lang => {
      const document = await documentIn(lang)
      const html = decode(await render('web', document)) + decode(await render('mail', document))
      const passages = [...html.matchAll(/ lang="en"[^>]*>(?:<[^>]*>)*([^<]*)</g)].flatMap(
        ([, words = '']) => words.trim() || [],
      )
      const {en} = samplePublication.organisation.names
      expect([lang, ...new Set(passages)]).toEqual(lang === 'fr' ? [lang] : [lang, en])
    })

  for (const {cases, speed} of halves(langs, 7))
    it.each(cases)('says in the mail what its document says: %s', speed, async lang => {
      const document = await documentIn(lang)
      const texts = [...commonTexts(document), ...mailTexts(document), fixedWords(document.mail.footer.unsubscribe)]
      expect(missing(texts, wordsOfHtml(decode(await render('mail', document))))).toEqual([])
    })

  for (const {cases, speed} of halves(langs, 7))
    it.each(cases)('says in plain text what its document says: %s', speed, async lang => {
      const document = await documentIn(lang)
      const texts = [...commonTexts(document), ...mailTexts(document)]
      expect(missing(texts, wordsOfText(decode(await render('text', document))), numbersOfLinks)).toEqual([])
    })

  for (const {cases, speed} of halves(langs, 7))
    it.each(cases)('names its reader’s recommendation and the others in a digest: %s', speed, async lang => {
      const document = await documentIn(lang)
      const input = {...renderInput(document), mailing: {form: 'digest', groups: ['otan']}} as const
      const text = editions.find(({id}) => id === 'text')
      const words = wordsOfText(decode((await text?.render(input)) ?? new Uint8Array()))
      const {ownRecommendation, otherRecommendations} = document.mail
      const texts = [fixedWords(ownRecommendation), `${fixedWords(otherRecommendations)} ENISA`]
      expect(missing(texts, words)).toEqual([])
    })
})

describeWith('pdftotext', 'a printed note in every language that ships', () => {
  it.each(langs)('says what its document says: %s', {tags: 'slow'}, async lang => {
    const document = await documentIn(lang)
    const input = await render('pdf', document)
    const text = execFileSync('pdftotext', ['-raw', '-', '-'], {input, encoding: 'utf8'})
    // Page heads may stand between two words.
    expect(missing(commonTexts(document), wordsOf(text), 60)).toEqual([])
  })
})

it('is told from an edition that lost a word, or says it elsewhere', () => {
  expect(missing(['alpha beta'], ['alpha', 'gamma', 'beta'])).toEqual(['alpha beta'])
  expect(missing(['alpha beta'], ['alpha', 'gamma', 'beta'], 1)).toEqual([])
  expect(missing(['alpha beta'], ['beta', 'alpha'], 9)).toEqual(['alpha beta'])
})
