import type {VFileMessage} from 'vfile-message'
import {describe, expect, it} from 'vitest'
import {stringify} from 'yaml'
import type {Document} from '../../src/model/document.js'
import type {Edition} from '../../src/model/edition.js'
import {plainWords} from '../../src/model/plain-words.js'
import * as bibtexEdition from '../../src/render/bibtex/index.js'
import * as cslEdition from '../../src/render/csl/index.js'
import * as mailEdition from '../../src/render/mail/index.js'
import * as metadataEdition from '../../src/render/metadata/index.js'
import * as mispEdition from '../../src/render/misp/index.js'
import {factsOf} from '../../src/render/public/facts.js'
import * as risEdition from '../../src/render/ris/index.js'
import {inlineMarkup} from '../../src/render/inline-html.js'
import * as stixEdition from '../../src/render/stix/index.js'
import * as textEdition from '../../src/render/text/index.js'
import * as webEdition from '../../src/render/web/index.js'
import {firstOf, parseHtml, shownBy} from '../support/elements.js'
import {bareSigns, MarkedLines, ownWords, type MarkedLine} from '../support/marked-line.js'
import {renderInput} from '../support/render-input.js'
import {resolveText} from '../support/resolve.js'

const runs = Number(process.env['CESS_PROPERTY_RUNS'] ?? 5)

interface Texts {
  readonly title: string
  readonly subtitle: string
  readonly summary: string
  readonly keyPoints: readonly string[]
  readonly recommendation: string
  readonly revision: string
}

const noteWith = ({title, subtitle, summary, keyPoints, recommendation, revision}: Texts): string =>
  `---\n${stringify({
    id: 'CESS-2026-ALE-941',
    type: 'alert',
    title,
    subtitle,
    lang: 'fr',
    date: '2026-05-01',
    version: '1.1',
    status: 'published',
    revisions: [
      {version: '1.0', date: '2026-05-01', nature: 'initial', summary: 'Première diffusion.'},
      {version: '1.1', date: '2026-05-05', nature: 'correction', summary: revision},
    ],
    authors: ['Anaïs Modèle'],
    zone: 'union-europeenne',
    threats: ['menaces-hybrides'],
    tlp: 'TLP:CLEAR',
    recipients: ['enisa'],
    summary,
    key_points: keyPoints,
    recommendations: [{text: recommendation, to: ['enisa']}],
  })}---\n\nUn texte.\n`

/** Errors; a text may be long, and stray spaces are no matter here. */
const errorsOf = (messages: readonly VFileMessage[]) =>
  messages.filter(({fatal, ruleId}) => fatal && ruleId !== 'field-value')

const rendered = async ({render}: Pick<Edition, 'render'>, document: Document): Promise<string> =>
  new TextDecoder().decode(await render(renderInput(document)))

interface Told {
  readonly title: MarkedLine
  readonly subtitle: MarkedLine
  readonly summary: readonly MarkedLine[]
  readonly others: readonly MarkedLine[]
}

/** Lines for all texts of a note, and the note that has them. */
function madeUp(seed: number): {readonly source: string; readonly told: Told} {
  const lines = new MarkedLines(seed)
  const [title, subtitle, revision, recommendation] = [lines.line(2), lines.line(1), lines.line(), lines.line()]
  const summary = [lines.line(), lines.line()]
  const keyPoints = [lines.line(), lines.line(), lines.line()]
  const typed = (line: MarkedLine) => line.markdown
  const source = noteWith({
    title: typed(title),
    subtitle: typed(subtitle),
    summary: summary.map(typed).join('\n\n'),
    keyPoints: keyPoints.map(typed),
    recommendation: typed(recommendation),
    revision: typed(revision),
  })
  return {source, told: {title, subtitle, summary, others: [...keyPoints, recommendation, revision]}}
}

describe('random texts with marks', () => {
  it(`say the same words in every edition, and show no mark, in ${runs} notes`, async () => {
    for (let seed = 1; seed <= runs; seed++) {
      const {source, told} = madeUp(seed)
      const {file, document} = await resolveText(source)
      const faults = document ? [...(await lostWords(document, told)), ...(await otherSigns(document, told))] : []
      expect({source, errors: errorsOf(file.messages).map(String), faults}).toEqual({source, errors: [], faults: []})
    }
  })

  it(`are refused or shown as they are read, whatever they are, in ${runs * 8} titles`, {tags: 'slow'}, async () => {
    let passed = 0
    for (let seed = 1; seed <= runs * 8; seed++) {
      const text = new MarkedLines(seed).hostile()
      const source = noteWith({
        title: text,
        subtitle: text,
        summary: text,
        keyPoints: [text],
        recommendation: text,
        revision: text,
      })
      const {file, document} = await resolveText(source)
      if (document) passed++
      const faults = document ? typedSigns(document, text) : errorsOf(file.messages).filter(isVague).map(String)
      expect({source, faults}).toEqual({source, faults: []})
    }
    expect(passed).toBeGreaterThan(runs)
  })
})

/** A mistake has a place and says what to do. */
const isVague = ({said, line}: VFileMessage): boolean => !said?.remedy.en || !line

const marks = /:lang\[|\]\{|\]\(|\[\^|<\/?b>|\{\{/

/** Texts that show what was typed as a mark, or that lost a word. */
function typedSigns({masthead, summary}: Document, text: string): readonly string[] {
  const {titleText, title, subtitle = []} = masthead
  const isEscaped = /\\[[\]<]/.test(text)
  const typed = ownWords(text.replaceAll(/\{(?:en|de)\}|\]\(x\)/g, ' ')).join(' ')
  return [titleText, plainWords(title), plainWords(subtitle), ...summary.map(plainWords)].filter(
    shown => (!isEscaped && marks.test(shown)) || ownWords(shown).join(' ') !== typed,
  )
}

/** Texts whose words an edition has not, or not in their order. */
async function lostWords(document: Document, {title, subtitle, summary, others}: Told): Promise<readonly string[]> {
  const html = (await rendered(webEdition, document)).replace(/<style[^]*?<\/style>/, '')
  const mail = await rendered(mailEdition, document)
  const said = [shownBy(parseHtml(html)), shownBy(parseHtml(mail)), await rendered(textEdition, document)]
  const bibtex = await rendered(bibtexEdition, document)
  const isLost = ({shown}: MarkedLine, words: string) => !ownWords(words).join(' ').includes(ownWords(shown).join(' '))
  return [
    ...said.flatMap(words => [title, subtitle, ...summary, ...others].filter(text => isLost(text, words))),
    ...[title].filter(text => isLost(text, bibtex)),
  ].map(({shown}) => shown)
}

/** Signs in places without room for marks that are not the very signs that a reader sees. */
async function otherSigns(document: Document, {title, subtitle, summary}: Told): Promise<readonly string[]> {
  const json = async (edition: Pick<Edition, 'render'>) => JSON.parse(await rendered(edition, document)) as unknown
  const page = parseHtml(await rendered(webEdition, document))
  const facts = factsOf({document, made: new Map()})
  const [csl] = (await json(cslEdition)) as readonly {readonly title: string; readonly abstract: string}[]
  const told = (await json(metadataEdition)) as Readonly<Record<'title' | 'subtitle' | 'summary', string>>
  const stix = (await json(stixEdition)) as {
    readonly objects: readonly {readonly type: string; readonly name?: string}[]
  }
  const misp = (await json(mispEdition)) as {readonly Event: {readonly info: string}}
  const titles = {
    document: document.masthead.titleText,
    subject: document.mail.subject.replace(/^\[TLP:CLEAR\] (?:Note d’alerte|Correction)[\u00A0\u202F]: /u, ''),
    page: shownBy(firstOf(page, 'h1')),
    csl: csl?.title,
    metadata: told.title,
    stix: stix.objects.find(({type}) => type === 'report')?.name,
    misp: misp.Event.info.replace(' (CESS-2026-ALE-941)', ''),
    ris: /^TI {2}- (.*)$/m.exec(await rendered(risEdition, document))?.[1],
    site: facts && plainWords(facts.title),
    lists: facts && shownBy(parseHtml(inlineMarkup(facts.title))),
  }
  const abstract = summary.map(({shown}) => shown).join('')
  const pairs: readonly (readonly [string, string | undefined, string])[] = [
    ...Object.entries(titles).map(([edition, said]) => [edition, said, title.shown] as const),
    ['subtitle', told.subtitle, subtitle.shown],
    ['abstract', csl?.abstract, abstract],
    ['summary', told.summary, abstract],
  ]
  return pairs.flatMap(([edition, said = '', wanted]) =>
    bareSigns(said) === bareSigns(wanted) ? [] : [`${edition}: ${said}`],
  )
}
