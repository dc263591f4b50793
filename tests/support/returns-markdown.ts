import {diagnosticRows} from '../../src/model/returns/diagnostic-words.js'
import {mailSystems} from '../../src/model/returns/mail-systems.js'
import {statusVerdicts, type Verdict} from '../../src/model/returns/status-codes.js'
import type {Text, ToolLanguage} from '../../src/model/text.js'

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('<', '&lt;')

const words = {
  en: {
    heads: [
      ['verdict', 'what follows'],
      ['status', 'verdict', 'meaning'],
      ['words', 'sense', 'as in'],
    ],
    named: {},
    other: 'any other code',
    givenUp: 'given up after days of trying',
    systems: (names: readonly string[]) => `Reports in prose are known of: ${names.join('; ')}.`,
  },
  fr: {
    heads: [
      ['verdict', 'ce qui suit'],
      ['code', 'verdict', 'sens'],
      ['termes', 'sens', 'exemple'],
    ],
    named: {
      gone: 'disparue',
      passing: 'passager',
      policy: 'règle',
      unclear: 'douteux',
      words: 'termes',
      doubt: 'doute',
      vague: 'vague',
      full: 'pleine',
      later: 'plus tard',
    },
    other: 'tout autre code',
    givenUp: "abandon après des jours d'essais",
    systems: (names: readonly string[]) =>
      `Sont connus les rapports en prose de : ${names.join(' ; ').replaceAll(' and ', ' et ').replace('others', 'autres')}.`,
  },
} as const

/** Meaning of each verdict. */
const verdictMeanings: Readonly<Record<Verdict, Text>> = {
  gone: {
    en: 'the address is no more: the person is suppressed if the report is about their very address',
    fr: "l'adresse n'existe plus : la personne est suspendue si le rapport porte sur son adresse même",
  },
  passing: {
    en: 'this message did not arrive, and that says nothing of the address',
    fr: "ce message n'est pas arrivé, et cela ne dit rien de l'adresse",
  },
  policy: {
    en: 'the sender or a rule is at fault, never the person',
    fr: "la faute en est à l'expéditeur ou à une règle, jamais à la personne",
  },
  unclear: {
    en: 'this message did not arrive, and a person says whether the address is no more (`cess inbox`)',
    fr: "ce message n'est pas arrivé, et quelqu'un dit si l'adresse n'existe plus (`cess inbox`)",
  },
}

/** Meanings of status codes. */
const codes: ReadonlyMap<string, Text> = new Map([
  ['0.0', {en: 'nothing said', fr: 'sans précision'}],
  ['1.1', {en: 'no such mailbox', fr: "cette boîte n'existe pas"}],
  ['1.2', {en: 'no such domain', fr: "ce domaine n'existe pas"}],
  ['1.3', {en: 'no valid address', fr: 'adresse non valable'}],
  ['1.6', {en: 'moved, no new address known', fr: 'parti sans nouvelle adresse'}],
  ['1.7', {en: "no valid sender's address", fr: "adresse d'expéditeur non valable"}],
  ['1.8', {en: "no such sender's domain", fr: "domaine d'expéditeur inexistant"}],
  ['1.10', {en: 'the domain takes no mail', fr: "le domaine n'accepte pas de courrier"}],
  ['1.90', {en: 'the sender wrote to too many', fr: "l'expéditeur a écrit à trop de monde"}],
  ['1.*', {en: 'something about the address', fr: "autre motif lié à l'adresse"}],
  ['2.1', {en: 'mailbox disabled', fr: 'boîte désactivée'}],
  ['2.2', {en: 'mailbox full', fr: 'boîte pleine'}],
  ['2.3', {en: 'message too long for it', fr: 'message trop long pour elle'}],
  ['2.*', {en: 'something about the mailbox', fr: 'autre motif lié à la boîte'}],
  ['3.*', {en: 'the mail system', fr: 'le système de courrier'}],
  ['4.1', {en: 'no answer, or no such person', fr: 'pas de réponse, ou personne inconnue'}],
  ['4.4', {en: 'no way to the domain', fr: 'aucun chemin vers le domaine'}],
  ['4.310', {en: 'no such domain at present', fr: 'domaine introuvable pour le moment'}],
  ['4.*', {en: 'network and routing', fr: 'réseau et acheminement'}],
  ['5.0', {en: 'protocol, without more', fr: 'protocole, sans autre précision'}],
  ['5.*', {en: 'protocol', fr: 'protocole'}],
  ['6.*', {en: 'content of the message', fr: 'contenu du message'}],
  ['7.*', {en: 'security or policy', fr: 'sécurité, ou règle du serveur'}],
])

const noOne: Text = {en: 'unknown', fr: 'inconnu'}
const notFound: Text = {en: 'not found', fr: 'introuvable'}
const closed: Text = {en: 'disabled', fr: 'désactivé'}
const perhaps: Text = {en: 'unknown, or not let in', fr: 'inconnu, ou non admis'}
const noDomain: Text = {en: 'no such domain at present', fr: 'domaine introuvable pour le moment'}
const full: Text = {en: 'no room', fr: 'plus de place'}
const later: Text = {en: 'not now', fr: 'pas maintenant'}
const sender: Text = {en: 'about the sender', fr: "au sujet de l'expéditeur"}
const rule: Text = {en: 'a rule or a list', fr: 'une règle ou une liste'}

/** Meanings of the words of diagnostics, in the order of their table. */
const senses: readonly Text[] = [
  noOne,
  noOne,
  noOne,
  noOne,
  full,
  rule,
  notFound,
  notFound,
  notFound,
  closed,
  closed,
  perhaps,
  perhaps,
  noDomain,
  full,
  later,
  sender,
  rule,
]

/** The words on a row of diagnostics: each row has its own here. */
function senseAt(row: number): Text {
  const sense = senses[row]
  if (!sense || senses.length !== diagnosticRows.length) throw new Error('Rows of diagnostics and their words differ')
  return sense
}

/** Tables of what comes back as docs/<language>/mailing.md has them: verdicts, codes, words and systems. */
export function returnsMarkdown(lang: ToolLanguage): string {
  const {heads, other, givenUp, systems} = words[lang]
  const named = new Map<string, string>(Object.entries(words[lang].named))
  const name = (word: string) => `_${named.get(word) ?? word}_`
  const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
    [head, head.map(() => '---'), ...rows].map(cells => `| ${cells.join(' | ')} |`)
  return [
    ...table(
      heads[0],
      Object.entries(verdictMeanings).map(([verdict, meaning]) => [name(verdict), meaning[lang]]),
    ),
    '',
    ...table(heads[1], [
      ...[...statusVerdicts].map(([code, verdict]) => [`\`5.${code}\``, name(verdict), codes.get(code)?.[lang] ?? '']),
      ['`5.*`', name('unclear'), other],
      ['`4.*`', name('passing'), givenUp],
    ]),
    '',
    ...table(
      heads[2],
      diagnosticRows.map(({sense, example}, at) => [senseAt(at)[lang], name(sense), cell(example)]),
    ),
    '',
    systems(mailSystems.map(({name: system}) => system)),
  ].join('\n')
}
