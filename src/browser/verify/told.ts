import {own} from '../../model/own.js'
import type {VerifyWords} from '../../model/verify-words/words.js'
import type {KnownSite} from '../../model/verify/known-site.js'
import {mailClass, type MailJudgement, type MailState} from '../../model/verify/mail-judgement.js'
import type {Since} from '../../model/verify/since.js'
import type {Standing} from '../../model/verify/standing.js'
import {testName} from '../../model/verify/test-name.js'
import {classOf, type Judgement, type Verdict, type VerdictClass} from '../../model/verify/verdict.js'

/** A judgement in words. */
export interface Told {
  /** Class of the verdict; styles are chosen by it. */
  readonly state: VerdictClass
  /** Sentences on why not to go by the file, however genuine it is: it was replaced or withdrawn. */
  readonly cautions: readonly string[]
  /** The verdict, and what is known besides. */
  readonly lines: readonly [string, ...string[]]
  /** Path of the true page in the site. */
  readonly page?: string | undefined
}

/** Words, language and log size by which judgements are put into sentences. */
export interface Teller extends Pick<KnownSite, 'timeZone'> {
  readonly house: string
  readonly words: VerifyWords
  readonly lang: string
  /** Entries of the log. */
  readonly count: number
  /** Whether that log is for trying. */
  readonly isTest: boolean
}

/** Sentences of each verdict, the first of them its own. */
const sentences: Readonly<Record<Verdict, keyof VerifyWords>> = {
  published: 'genuine',
  // A page has no record of a house to go by.
  recorded: 'unknown',
  today: 'today',
  sealed: 'sealed',
  'same-words': 'reset',
  'broken-seal': 'broken',
  'other-bytes': 'forged',
  copy: 'unknown',
  unlisted: 'unknown',
  nameless: 'unknown',
}

/** Sentences on what became of a version since: of one that no longer stands, and of its matter. */
const fates: Readonly<Record<Since, {readonly caution?: keyof VerifyWords; readonly line?: keyof VerifyWords}>> = {
  newest: {},
  superseded: {caution: 'superseded'},
  closed: {line: 'closed'},
  'superseded-closed': {caution: 'superseded', line: 'closed'},
  withdrawn: {caution: 'withdrawn'},
}

/** Verdicts on files whose document is known, be they genuine or not. */
const told: ReadonlySet<Verdict> = new Set(['published', 'recorded', 'today', 'same-words', 'sealed'])

/** Say a judgement in the language of the page. */
export function tell(judgement: Judgement, teller: Teller): Told {
  const {verdict, leaf, newest, claim, place, since, page, seal, part, mayBeSetAnew} = judgement
  const {words, house, count, isTest} = teller
  const isKnown = told.has(verdict)
  const values = {
    house,
    reference: leaf?.reference ?? claim?.reference ?? '',
    version: leaf?.version ?? claim?.version ?? '',
    date: leaf ? dayOf(leaf.published, teller) : '',
  }
  const followed = {version: newest?.version ?? '', date: newest ? dayOf(newest.published, teller) : ''}
  // Of what the log has, a changed copy is told by its name.
  const sentence = words[ownSentence(judgement) ?? sentences[verdict]]
  // What a later program may have set anew is most often an honest page of that version.
  const fate = (isKnown || mayBeSetAnew) && since ? fates[since] : {}
  const isLoose = verdict === 'copy' || (verdict === 'nameless' && judgement.kind === 'pdf')
  return {
    state: classOf(judgement),
    cautions: fate.caution ? [filled(words[fate.caution], followed)] : [],
    lines: [
      filled(mayBeSetAnew ? withoutCharge(sentence) : sentence, values),
      ...(verdict === 'broken-seal' && leaf ? [withoutCharge(words.broken)] : []),
      ...(part ? [filled(words.pageOf, values)] : []),
      ...(fate.line ? [words[fate.line]] : []),
      ...(isKnown && place !== undefined ? [filled(words.entry, {number: String(place), count: String(count)})] : []),
      ...(seal?.state === 'valid' && seal.isOfHouse ? [filled(words.seal, {name: seal.subject})] : []),
      ...sealLines(judgement, teller),
      ...(isLoose ? [words.resaved] : []),
      ...(isTest && isKnown && place !== undefined ? [testName] : []),
    ],
    page,
  }
}

/** Sentence of a verdict that its seal changes. */
function ownSentence({verdict, leaf, seal}: Judgement): keyof VerifyWords | undefined {
  if (verdict === 'broken-seal' && leaf) return 'forged'
  const isDisowned = seal?.state === 'valid' && seal.isOfHouse && seal.standing.validity === 'revoked'
  return verdict === 'unlisted' && isDisowned ? 'disowned' : undefined
}

/** Of the certificate of a seal: that it expired, or was taken back, and what could clear it. What the log has needs no seal. */
function sealLines({verdict, seal}: Judgement, teller: Teller): readonly string[] {
  const lapsed = seal?.isOfHouse && seal.standing.lapsed !== undefined ? [teller.words.lapsed] : []
  const revoked = revokedLines(seal?.standing, teller)
  if (verdict !== 'sealed' && verdict !== 'unlisted') return revoked
  return lapsed.length + revoked.length > 0 ? [...lapsed, ...revoked, teller.words.stamp] : []
}

/** Sentences on messages by their signatures. */
const mailSentences: Readonly<Record<MailState, keyof VerifyWords>> = {
  signed: 'mailSigned',
  changed: 'mailChanged',
  'head-changed': 'mailChanged',
  lapsed: 'mailUncertain',
  stranger: 'mailUncertain',
  'other-sender': 'mailUncertain',
  headless: 'mailUncertain',
  enciphered: 'unreadable',
  unreadable: 'unreadable',
  unsigned: 'mailUnsigned',
}

/** Say the judgement of a message's signature. */
export function tellMail({state, signer, differing}: MailJudgement, teller: Teller): Told {
  const {words, house} = teller
  const {at} = signer?.standing ?? {}
  const values = {
    house,
    name: signer?.subject ?? '',
    address: signer?.addresses.join(', ') ?? '',
    date: at === undefined ? '' : dayOf(at, teller),
  }
  return {
    state: mailClass[state],
    cautions: [],
    lines: [
      filled(words[mailSentences[state]], values),
      ...(differing.length > 0 ? [filled(words.mailHead, {fields: differing.join(', ')})] : []),
      ...revokedLines(signer?.standing, teller),
    ],
  }
}

/** Of a certificate that the house took back: whoever has its key can sign whatever they like, and say any day. */
const revokedLines = (standing: Standing | undefined, teller: Teller): readonly string[] =>
  standing?.revoked === undefined
    ? []
    : [filled(teller.words.revoked, {house: teller.house, date: dayOf(standing.revoked, teller)})]

/** The fact alone, where other bytes may be an honest page or PDF that a later program set. */
const withoutCharge = (sentence: string): string =>
  sentence.replace(/^[^:]*:\s*(.)/u, (_, first: string) => first.toUpperCase())

/** English as Europe writes it: the day before the month. */
const regions: Readonly<Record<string, string>> = {en: 'en-GB'}

/** The first day of a month, where it is an ordinal that CLDR does not write. */
const firsts: Readonly<Record<string, string>> = {fr: '1er', it: '1º'}

/** A day as the house's documents write it, where the house stands: a day and its month stay on one line. */
function dayOf(moment: string, {lang, timeZone}: Teller): string {
  const day = new Intl.DateTimeFormat(own(regions, lang) ?? lang, {dateStyle: 'long', timeZone}).format(
    new Date(moment),
  )
  return day.replace(/^1(?= )/, own(firsts, lang) ?? '1').replace(/(\d\S*) (?=\p{L})/u, '$1\u00A0')
}

const filled = (sentence: string, values: Readonly<Record<string, string>>): string =>
  sentence.replaceAll(/\{(\w+)\}/g, (whole, name: string) => own(values, name) ?? whole)
