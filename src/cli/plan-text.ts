import type {LeftOutReason} from '../engine/campaign/audience.js'
import type {PlanReport, Preview} from '../engine/campaign/plan-report.js'
import type {MailForm} from '../model/mailing.js'
import type {DeliveryState} from '../model/ledger/states.js'
import {alignColumns} from './columns.js'
import {printable} from './mask.js'
import {inflect} from './inflect.js'
import {postWords} from './post-words.js'
import type {Session} from './session.js'
import {styleFor} from './style.js'
import {words} from './words.js'
import type {Text, ToolLanguage} from '../model/text.js'

/** The plan of a campaign, for people. */
export function planText(report: PlanReport, {language, terminal}: Session): string {
  const say = postWords[language]
  const style = styleFor(terminal.stdout, terminal.env)
  const facts = factsOf(report, language)
  const held = Object.entries(report.held)
  const option = report.isBegun ? '--confirm --resume' : '--confirm'
  // The message is long: what is decided by stands below it, where the eye is.
  return [
    ...(report.preview
      ? [style.bold(labels.preview[language]), '', ...previewLines(report.preview, language), '']
      : []),
    ...facts,
    ...(report.audience === 'earlier readers' ? [say.earlierReaders(report.isWithdrawal)] : []),
    ...(report.first > 0 ? [say.firstReaders(report.first)] : []),
    ...Object.entries(report.leftOut).map(([reason, count]) => leftOutWords[language][reason as LeftOutReason](count)),
    ...(report.left.length > 0 && held.length === 0 ? [say.staysBehind(report.left.join(', '))] : []),
    ...held.map(([lang, count]) => say.held(lang, count)),
    ...report.closed.map(({groups, persons, opens}) => say.closedGroups(groups.join(', '), persons, opens)),
    '',
    ...(report.beyondLimit > 0 ? [say.beyondLimit(report.beyondLimit)] : []),
    style.bold(report.next > 0 ? say.nothingSent(report.next, option) : say.nobodyLeft),
    '',
  ].join('\n')
}

/** Labels of the facts of a plan. */
const labels = {
  note: {en: 'Note', fr: 'Note'},
  marking: {en: 'Marking', fr: 'Marquage'},
  embargo: {en: 'Embargo', fr: 'Embargo'},
  groups: {en: 'Groups', fr: 'Groupes'},
  form: {en: 'Form', fr: 'Forme'},
  languages: {en: 'Languages', fr: 'Langues'},
  size: {en: 'Size', fr: 'Taille'},
  before: {en: 'So far', fr: "Jusqu'ici"},
  suppressed: {en: 'Suppressed', fr: 'Suspendues'},
  preview: {en: 'One message, as it would arrive:', fr: "Un message, tel qu'il arriverait :"},
  signature: {en: 'Signature', fr: 'Signature'},
  secrecy: {en: 'Encrypted', fr: 'Chiffrés'},
} satisfies Readonly<Record<string, Text>>

/** Rows of the facts of a plan. */
function factsOf(report: PlanReport, language: Session['language']): readonly string[] {
  const say = postWords[language]
  const label = (key: keyof typeof labels) => labels[key][language]
  const before = Object.entries(report.before).map(
    // The report counts by these very states; `Object.entries` forgets it.
    ([state, count]) => `${say.state[state as DeliveryState]} ${count}`,
  )
  const forms = Object.entries(report.forms).map(([form, count]) => `${say.form[form as MailForm]} ${count}`)
  return alignColumns([
    [label('note'), `${report.reference} · ${report.version} · ${printable(report.title)}`],
    [label('marking'), report.tlp],
    ...(report.embargo === undefined ? [] : [[label('embargo'), report.embargo]]),
    ...report.groups.map(({id, ceiling, persons, recommendations}, index) => [
      index === 0 ? label('groups') : '',
      `${id}  ${say.persons(persons)}  (${[`${say.ceiling} ${ceiling}`, ...(recommendations.length ? [say.ownFirst(recommendations)] : [])].join(', ')})`,
    ]),
    ...report.reasons.map(({lang, persons, by, rather}, index) => [
      index === 0 ? label('languages') : '',
      `${lang}  ${say.persons(persons)}  (${[say.languageBy[by], ...(rather.length > 0 ? [say.rather(rather)] : [])].join(', ')})`,
    ]),
    ...(forms.length > 0 ? [[label('form'), forms.join(', ')]] : []),
    ...(report.preview ? [[label('size'), words[language].bytes(report.preview.sizeBytes)]] : []),
    [label('signature'), report.signer ? printable(say.signedBy(report.signer.subject)) : say.unsigned],
    ...(report.secrecy ? [[label('secrecy'), say.secrecy(report.secrecy)]] : []),
    ...(before.length > 0 ? [[label('before'), before.join(', ')]] : []),
    ...(report.suppressed > 0 ? [[label('suppressed'), String(report.suppressed)]] : []),
  ])
}

const previewLines = ({head, text, attachments}: Preview, language: Session['language']): readonly string[] => [
  ...head.map(({name, value}) => `  ${name}: ${printable(value)}`),
  '',
  ...text
    .trimEnd()
    .split(/\r?\n/)
    .map(line => `  ${printable(line)}`.trimEnd()),
  '',
  ...attachments.map(({name, sizeBytes}) => `  + ${printable(name)}  ${words[language].bytes(sizeBytes)}`),
]

/** Reasons why persons do not get this version. */
const leftOutWords: Readonly<Record<ToolLanguage, Readonly<Record<LeftOutReason, (count: number) => string>>>> = {
  en: {
    planned: count =>
      `${inflect('en', 'person was', 'people were')(count)} to get an earlier version, which did not reach them, and this one is not for them: they get nothing (\`cess log\`).`,
    refused: count =>
      `${inflect('en', 'person', 'people')(count)} got no earlier version, since the server refused it: they get nothing.`,
    withheld: count =>
      `${inflect('en', 'person', 'people')(count)} got no earlier version, which was withheld: they get nothing.`,
    absent: count =>
      `${inflect('en', 'person', 'people')(count)} may have an earlier version, and the address book has them no more: they get nothing.`,
    elsewhere: count =>
      `${inflect('en', 'person is', 'people are')(count)} in none of these groups, and may have an earlier version: they get nothing.`,
    suppressed: count =>
      `${inflect('en', 'person for whom an earlier version was planned wants', 'people for whom an earlier version was planned want')(count)} no mail, or cannot get any: they get nothing.`,
  },
  fr: {
    planned: count =>
      `${inflect('fr', 'personne devait', 'personnes devaient')(count)} recevoir une version antérieure, qui n'est pas partie, mais non celle-ci : aucun envoi (\`cess log\`).`,
    refused: count =>
      `${inflect('fr', "personne n'a", "personnes n'ont")(count)} reçu aucune version antérieure, refusée par le serveur : aucun envoi.`,
    withheld: count =>
      `${inflect('fr', "personne n'a", "personnes n'ont")(count)} reçu aucune version antérieure, retenue : aucun envoi.`,
    absent: count =>
      `${inflect('fr', "personne, absente désormais du carnet d'adresses, a", "personnes, absentes désormais du carnet d'adresses, ont")(count)} pu recevoir une version antérieure : aucun envoi.`,
    elsewhere: count =>
      `${inflect('fr', 'personne a', 'personnes ont')(count)} pu recevoir une version antérieure, sans être d'aucun de ces groupes : aucun envoi.`,
    suppressed: count =>
      `${inflect('fr', 'personne à qui une version antérieure était destinée ne peut ou ne veut', 'personnes à qui une version antérieure était destinée ne peuvent ou ne veulent')(count)} plus rien recevoir : aucun envoi.`,
  },
}
