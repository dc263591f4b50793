import type {CardFacts, RowFacts, RowView, SiteAssets} from '../../render/site/answers.js'
import type {PublicFacts, WithdrawnFacts} from '../../model/public-facts.js'
import {PublicNote} from '../../model/public-note.js'
import type {SiteContext} from '../../model/site.js'
import type {Brief, SiteEditionId} from '../../model/site-plan.js'
import {query} from '../memo/query.js'
import {packageFile} from './inputs.js'
import {
  isKnownNote,
  siteBrand,
  siteEdition,
  siteEditionKey,
  siteMaking,
  siteNote,
  siteNotes,
  type ShownNote,
} from './site-inputs.js'

/** Number of notes in memory. */
const mostRead = 64

/** Number of notes in memory with their text, as long as their own files are made. */
const mostOpen = 4

/** A note as it was recorded; undefined if it is not in the site. */
export const shown = query<ShownNote | undefined>('shown', {
  keep: 'through',
  mostHeld: mostOpen,
  compute: (ask, slug) => ask(siteNote, slug),
})

/** Facts by which a note is ordered and addressed; undefined if it is not in the site. */
export const brief = query<Brief | undefined>('brief', {
  keep: 'value',
  compute: (ask, slug) => {
    const note = ask(shown, slug)
    if (!note) return undefined
    const {briefOf, withdrawnBriefOf} = ask(siteMaking)
    return note instanceof PublicNote ? briefOf(note) : withdrawnBriefOf(note)
  },
})

/** Briefs of all notes of a standing, newest first. */
export const briefs = query<readonly Brief[]>('briefs', {
  keep: 'print',
  compute: (ask, standing) =>
    ask(siteNotes)
      .flatMap(slug => ask(brief, slug) ?? [])
      .filter(one => one.standing === standing)
      .toSorted(ask(siteMaking).newestFirst),
})

/** Slugs of the same. */
export const order = query<readonly string[]>('order', {
  keep: 'value',
  compute: (ask, standing) => ask(briefs, standing).map(({slug}) => slug),
})

/** Facts of a public note without its text. */
export const facts = query<PublicFacts>('facts', {
  keep: 'print',
  mostHeld: mostRead,
  compute: (ask, slug) => the(ask(shown, slug), slug, 'published').facts,
})

export const withdrawnFacts = query<WithdrawnFacts>('withdrawnFacts', {
  keep: 'print',
  mostHeld: mostRead,
  compute: (ask, slug) => the(ask(shown, slug), slug, 'withdrawn').facts,
})

/** A note that is known to have a standing. */
export function the(note: unknown, slug: string, standing: 'published'): PublicNote
export function the(note: unknown, slug: string, standing: 'withdrawn'): {readonly facts: WithdrawnFacts}
export function the(note: unknown, slug: string, standing: 'published' | 'withdrawn') {
  if (!note || note instanceof PublicNote !== (standing === 'published')) throw new Error(`the site has no ${slug}`)
  return note
}

/** Languages of the site's notes. */
export const usedLanguages = query<readonly string[]>('usedLanguages', {
  keep: 'value',
  compute: ask =>
    [...new Set([...ask(briefs, 'published'), ...ask(briefs, 'withdrawn')].map(({lang}) => lang))].toSorted(),
})

/** Context of all files of the site. */
export const siteContext = query<SiteContext>('siteContext', {
  keep: 'through',
  compute: ask => {
    const {siteLanguages, digestOf} = ask(siteMaking)
    const brand = ask(siteBrand)
    const languages = siteLanguages(brand.publication, ask(usedLanguages))
    const root = new URL(brand.publication.siteUrl).pathname.replace(/\/$/, '')
    return {...brand, root, languages, digest: digestOf}
  },
})

export const siteAssets = query<SiteAssets>('siteAssets', {
  keep: 'through',
  compute: ask =>
    ask(siteMaking).assetsOf(ask(siteContext), name => {
      const read = ask(packageFile, `browser:${name}.js`)
      if (!read) throw new Error(`the program ${name} was not compiled`)
      return read.bytes
    }),
})

export const row = query<RowFacts>('row', {
  keep: 'value',
  compute: (ask, slug) => ask(siteMaking).rowFactsOf(ask(facts, slug)),
})

/** Number of rows in memory: one is in the lists of all topics of a note. */
const mostRows = 1000

/** By language and slug. */
export const rowIn = query<RowView>('rowIn', {
  keep: 'through',
  mostHeld: mostRows,
  compute: (ask, key) => {
    const {rowView, siteLanguageFor} = ask(siteMaking)
    const [lang = '', slug = ''] = key.split('\n')
    return rowView(ask(siteContext), siteLanguageFor(ask(siteContext), lang), ask(row, slug))
  },
})

export const card = query<CardFacts>('card', {
  keep: 'value',
  compute: (ask, slug) => ask(siteMaking).cardFactsOf(ask(facts, slug)),
})

/** Editions beside a note's page, without those that name a note which became restricted. */
export const siteEditions = query<readonly SiteEditionId[]>('siteEditions', {
  keep: 'value',
  compute: (ask, slug) => {
    const isWhole = ask(facts, slug).names.every(name => ask(isKnownNote, name))
    return ask(siteMaking).editionsOf(
      edition => isWhole && ask(siteEdition, siteEditionKey(slug, edition)) !== undefined,
    )
  },
})
