import type {Document, FinishedDocument, Footnote} from '../model/document.js'
import type {Metadata} from '../model/front-matter.js'
import {localeFor} from '../model/locales/index.js'
import {plainValue} from '../model/marked-text.js'
import type {Surroundings} from '../model/note.js'
import type {NoteSettings} from '../model/publication.js'
import {nameAndLang} from '../model/text.js'
import {findTerm} from '../model/vocabularies/term.js'
import {colophon} from './anatomy/colophon.js'
import {facts} from './anatomy/facts.js'
import {gauges} from './anatomy/gauges.js'
import {history} from './anatomy/history.js'
import type {FrontContext} from './anatomy/front-context.js'
import {setLabels} from './anatomy/labels.js'
import {mailTexts} from './anatomy/mail.js'
import {masthead} from './anatomy/masthead.js'
import {notices} from './anatomy/notices.js'
import {recommendations as numbered} from './anatomy/recommendations.js'
import {translations} from './anatomy/translations.js'
import {prepareCitations} from './citations/prepare-citations.js'
import {fixedSetter} from './fixed-setter.js'
import type {NoteText} from './markdown.js'
import {namedLanguages} from './named-languages.js'
import {numberSigns} from './numbers.js'
import {wordsOfMarked} from './read-marked.js'
import {aroundFirst, firstAnnex} from './references/annexes.js'
import {linkDefinitions} from './references/note-links.js'
import {countFootnotes, footnoteDefinitions, calledText} from './references/footnotes.js'
import {findTargets} from './references/targets.js'
import {noteSource} from './source/note-source.js'
import {shownMetadata} from './source/shown-metadata.js'
import {setBlocks} from './transforms/blocks.js'
import type {Context} from './transforms/context.js'
import {keyPointsOf, recommendationsOf, summaryOf} from './transforms/parts.js'
import {setPhrasing} from './transforms/phrasing.js'
import {typesetterFor} from './typesetter.js'
import {remainingText} from './withdrawal/remaining-fields.js'

/** A note whose checks found no error, and what stands around it. */
export interface ResolveInput {
  readonly slug: string
  /** Path in the publication, with `/`. */
  readonly path: string
  readonly text: NoteText
  readonly metadata: Metadata
  readonly publication: NoteSettings
  readonly surroundings: Surroundings
}

/**
 * Make the document of a note that passed its checks: choose, translate, order and set all its words. Same input, same
 * document. Fails only by a bug: a mistake that the checks let through.
 */
export async function resolveNote(input: ResolveInput): Promise<FinishedDocument> {
  const shown = shownInput(input)
  const context = await contextOf(shown)
  const parts = partsOf(shown, context)
  const {slug, text, metadata, publication} = shown
  const source = noteSource({slug, root: text.root, metadata, lang: parts.lang, publication, context})
  return {...parts, source, marks: 0}
}

/** All of a document but what may be attached to it. Changes `context` as its parts are resolved. */
export function partsOf(shown: ResolveInput, context: Context): Omit<Document, 'source' | 'marks'> {
  const front = frontContext(shown, context)
  const {text, metadata, slug} = shown
  const {labels} = context
  // Footnotes are numbered in reading order, so the parts are resolved in that order.
  const summary = summaryOf(text.root, metadata).map(nodes => front.line(nodes))
  const keyPoints = keyPointsOf(text.root, metadata).map(nodes => front.line(nodes))
  const [main, annexes] = aroundFirst(context.firstAnnex, text.root)
  const beforeAnnexes = setBlocks(main, context)
  const recommendations = numbered(recommendationsOf(text.root, metadata.recommendations), front)
  const body = [...beforeAnnexes, ...setBlocks(annexes, context)]
  const footnotes = setFootnotes(context)
  const said = notices(front)
  return {
    slug,
    lang: front.lang,
    layout: front.type.layout,
    metadata: plainValue(metadata, wordsOfMarked),
    labels: recommendations.length === 1 ? {...labels, recommendations: labels.recommendation} : labels,
    masthead: masthead(front),
    notices: said,
    gauges: gauges(front),
    facts: facts(front),
    summary,
    keyPoints,
    body,
    recommendations,
    footnotes,
    references: context.citations.references.map((nodes, index) => ({
      number: index + 1,
      children: front.line(nodes, 'label'),
    })),
    history: history(front),
    colophon: colophon(front),
    ...(metadata.specimen && {specimen: front.fixed.say(front.locale.colophon.specimen)}),
    translations: translations(front),
    // A draft of a published note is not what its page shows.
    hasPage: shown.surroundings.hasPage && !shown.surroundings.asDraft,
    images: context.images,
    mail: mailTexts(front, {summary, notices: said}),
  }
}

/** The note without what its author kept from its readers: nothing after this knows of it. */
export const shownInput = (input: ResolveInput): ResolveInput => ({
  ...input,
  text: shownText(input),
  metadata: shownMetadata(input.metadata),
})

function shownText({text, metadata}: ResolveInput): NoteText {
  const remaining = remainingText(metadata, () => text)
  return {...remaining, root: calledText(remaining.root)}
}

/** Context in which the blocks and lines of a note are resolved. */
export async function contextOf({path, text, metadata, publication, surroundings}: ResolveInput): Promise<Context> {
  const lang = metadata.lang ?? publication.defaultLang
  const typesetter = typesetterFor(lang, metadata.typography ?? publication.typography)
  const locale = localeFor(lang)
  // A language without words of its own has English labels, set and marked as English.
  const fixed = fixedSetter(typesetter, locale.lang)
  return {
    locale,
    numbers: numberSigns(lang, locale),
    fixed,
    namedLanguages: namedLanguages(text.root, metadata),
    labels: setLabels(locale.labels, fixed.say),
    typesetter,
    targets: findTargets(text.root),
    firstAnnex: firstAnnex(text.root, locale),
    footnotes: countFootnotes(footnoteDefinitions(text.root)),
    citations: await prepareCitations({root: text.root, metadata, lang, assets: surroundings.assets}),
    definitions: linkDefinitions(text.root),
    notes: surroundings.notes,
    path,
    assets: surroundings.assets,
    images: new Map(),
  }
}

function frontContext({slug, metadata, publication, surroundings}: ResolveInput, context: Context): FrontContext {
  const type = findTerm(publication.vocabularies.types, metadata.type)
  if (!type) throw new Error(`type \`${metadata.type}\` was not checked`)
  const [kind, kindLang] = nameAndLang(type.names, context.locale.lang)
  const isFeminine = kindLang === context.locale.lang && context.locale.feminine?.test(kind) === true
  return {
    metadata,
    publication,
    locale: context.locale,
    gender: isFeminine ? 'feminine' : 'masculine',
    lang: context.typesetter.lang,
    slug,
    type,
    notes: surroundings.notes,
    isHeld: surroundings.isHeld,
    isPast: surroundings.isPast,
    asDraft: surroundings.asDraft,
    sealedBy: surroundings.sealedBy,
    typesetter: context.typesetter,
    fixed: context.fixed,
    namedLanguages: context.namedLanguages,
    set: (text, setting) => context.typesetter.text(text, setting),
    line: (nodes, setting) => setPhrasing(nodes, context, setting),
  }
}

/** The called footnotes in order; a footnote may call others, which come after it. */
function setFootnotes(context: Context): readonly Footnote[] {
  const {footnotes} = context
  const texts: Footnote['children'][] = []
  for (let next = footnotes.called[0]; next; next = footnotes.called[texts.length]) {
    texts.push(setBlocks(next.children, context))
  }
  return texts.map((children, index) => ({number: index + 1, calls: footnotes.callsOf(index + 1), children}))
}
