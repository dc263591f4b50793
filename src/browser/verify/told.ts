import type {LogLeaf} from '../../model/log/leaf.js'
import {own} from '../../model/own.js'
import type {VerifyWords} from '../../model/verify-words/words.js'
import {verdictClass, type Judgement, type Verdict} from '../../model/verify/judge.js'
import type {KnownSite} from '../../model/verify/known-site.js'

/** A judgement in words. */
export interface Told {
  /** How far it goes: what the looks go by. */
  readonly state: 'genuine' | 'changed' | 'unknown'
  readonly lines: readonly [string, ...string[]]
  /** Path of the true page in the site. */
  readonly page?: string | undefined
}

/** The means by which a page is told. */
export interface Teller extends Pick<KnownSite, 'timeZone'> {
  readonly house: string
  readonly words: VerifyWords
  readonly lang: string
  /** Entries of the log. */
  readonly count: number
}

/** Sentences of each verdict, the first of them its own. */
const sentences: Readonly<Record<Verdict, keyof VerifyWords>> = {
  published: 'genuine',
  today: 'reset',
  sealed: 'genuine',
  'same-words': 'reset',
  'broken-seal': 'forged',
  'other-bytes': 'forged',
  unlisted: 'unknown',
  nameless: 'unknown',
}

/** Say a judgement in the language of the page. */
export function tell(judgement: Judgement, teller: Teller): Told {
  const {verdict, leaf, newest, claim, place, since, page, mayBeSetAnew} = judgement
  const {words, house, count} = teller
  const isKnown = verdictClass[verdict] === 'genuine' || verdict === 'same-words' || verdict === 'today'
  const values = {
    ...{house, reference: leaf?.reference ?? claim?.reference ?? '', version: leaf?.version ?? claim?.version ?? ''},
    date: leaf ? dayOf(leaf, teller) : '',
  }
  const followed = newest && {version: newest.version, date: dayOf(newest, teller)}
  const later = isKnown && followed && (since === 'superseded' || since === 'withdrawn') ? since : undefined
  const sentence = words[sentences[verdict]]
  return {
    state: mayBeSetAnew ? 'unknown' : verdictClass[verdict],
    lines: [
      filled(mayBeSetAnew ? withoutCharge(sentence) : sentence, values),
      ...(later && followed ? [filled(words[later], followed)] : []),
      ...(isKnown && place !== undefined ? [filled(words.entry, {number: String(place), count: String(count)})] : []),
    ],
    page,
  }
}

/** The fact alone, where other bytes may be an honest page or PDF that a later program set. */
const withoutCharge = (sentence: string): string =>
  sentence.replace(/^[^:]*:\s*(.)/u, (_, first: string) => first.toUpperCase())

/** A day as people of a language read it, where the house stands. */
const dayOf = ({published}: LogLeaf, {lang, timeZone}: Pick<Teller, 'lang' | 'timeZone'>): string =>
  new Intl.DateTimeFormat(lang, {dateStyle: 'long', timeZone}).format(new Date(published))

const filled = (sentence: string, values: Readonly<Record<string, string>>): string =>
  sentence.replaceAll(/\{(\w+)\}/g, (whole, name: string) => own(values, name) ?? whole)
