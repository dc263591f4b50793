import type {Topic} from './topic.js'
import {typographyRules} from '../../engine/explain/explained.js'
import {nearest, orMeant} from '../../model/nearest.js'
import type {Text, ToolLanguage} from '../../model/text.js'
import {UsageError} from '../../model/usage-error.js'

/** Typography: spaces, quotation marks and dashes. */
export const typography: Topic = {
  id: {en: 'typography', fr: 'typographie'},
  aliases: [],
  title: {en: 'What cess sets for you in the text', fr: 'Ce que cess compose pour vous dans le texte'},
  text: {
    en: `Write with the keys of your keyboard: straight quotes, three dots, plain spaces.
Each note is set by the rules of its language, in every edition: quotation marks
(“ ”, « », „ “), apostrophes, ellipses, dashes, and spaces that may not break:
before « : ; ! ? » in French, between a number and its unit, inside dates,
references and abbreviations.

Never touched: code, addresses, TLP labels, references such as CESS-2026-ALE-014,
times (14:30) and proportions (3:1). A passage in another language keeps that
language's rules if you say so: :lang[hybrid threats]{en}.

French has two profiles, chosen by \`typography\` in the note or in cess.yml:
\`imprimerie-nationale\` (the default) and \`union-europeenne\`
(Interinstitutional style guide).

What only you can know is left to you: \`cess check\` points at \`coeur\`, \`Etat\`,
\`2ème\`, lone quotation marks; \`cess check --fix\` corrects what leaves no doubt.`,
    fr: `Écrivez avec les touches du clavier : guillemets droits, trois points, espaces
ordinaires. Chaque note est composée selon les règles de sa langue, dans toutes
les éditions : guillemets (« », “ ”, „ “), apostrophes, points de suspension,
tirets, et espaces insécables : devant « : ; ! ? » en français, entre un nombre
et son unité, dans les dates, les références et les abréviations.

Jamais touchés : le code, les adresses, les étiquettes TLP, les références comme
CESS-2026-ALE-014, les heures (14:30) et les rapports (3:1). Un passage dans une
autre langue garde les règles de celle-ci si vous le dites :
:lang[hybrid threats]{en}.

Le français connaît deux marches, choisies par \`typographie\` dans la note ou
dans cess.yml : \`imprimerie-nationale\` (par défaut) et \`union-europeenne\`
(Code de rédaction interinstitutionnel).

Ce que vous seul pouvez savoir vous est laissé : \`cess check\` signale \`coeur\`,
\`Etat\`, \`2ème\`, un guillemet seul ; \`cess check --fix\` corrige ce qui ne laisse
aucun doute.`,
  },
  details: typographyExamples,
}

type Rule = Awaited<ReturnType<typeof typographyRules>>[number]

const signs: Text = {
  en: '⎵ stands for a narrow no-break space (U+202F), ⍽ for a no-break space (U+00A0).',
  fr: '⎵ note une espace fine insécable (U+202F), ⍽ une espace insécable (U+00A0).',
}
const profiles: Readonly<Record<NonNullable<Rule['profile']>, Text>> = {
  'imprimerie-nationale': {en: 'imprimerie-nationale, the default', fr: 'imprimerie-nationale, par défaut'},
  'union-europeenne': {en: 'union-europeenne, what differs', fr: 'union-europeenne, ce qui diffère'},
}

/**
 * The rules of a language with their examples, in lines of at most 80 columns.
 *
 * @param lang As asked for (BCP 47, `en` for every English); the language of the messages if absent.
 * @throws {UsageError} If the language has no rules.
 */
async function typographyExamples(language: ToolLanguage, lang: string = language): Promise<readonly string[]> {
  const all = await typographyRules()
  const tags = [...new Set(all.map(rule => rule.lang))]
  const chosen = chooseTags(lang, tags)
  const groups = chosen.flatMap(tag =>
    [...new Set(all.filter(rule => rule.lang === tag).map(rule => rule.profile))].map(profile =>
      all.filter(rule => rule.lang === tag && rule.profile === profile),
    ),
  )
  return [
    signs[language],
    ...groups.flatMap(rules => ['', ...groupLines(rules, language)]),
    '',
    ...others(tags, language),
  ]
}

/** The tag itself, or every tag of its language: `de-AT` is `de`, `en` is `en-GB` and `en-US`. */
function chooseTags(lang: string, tags: readonly string[]): readonly string[] {
  const wanted = lang.toLowerCase()
  const [language] = wanted.split('-')
  const choices = [wanted, language].map(name => tags.filter(tag => tag.toLowerCase() === name))
  const found = [...choices, tags.filter(tag => tag.split('-')[0] === language)].find(list => list.length > 0)
  if (found) return found
  const guess = nearest(lang, tags)
  const meant = orMeant(guess)
  throw new UsageError({
    en: `There are no rules for the language \`${lang}\`${guess === undefined ? `; those known: ${tags.join(', ')}` : meant.en}`,
    fr: `Il n'y a pas de règles pour la langue \`${lang}\`${guess === undefined ? ` ; langues connues : ${tags.join(', ')}` : meant.fr}`,
  })
}

function groupLines(rules: readonly Rule[], language: ToolLanguage): readonly string[] {
  const [first] = rules
  const name = first && new Intl.DisplayNames(language, {type: 'language'}).of(first.lang)
  const profile = first?.profile && ` (${profiles[first.profile][language]})`
  const head = `${(name ?? '').replace(/^./u, letter => letter.toUpperCase())}${profile ?? ''}`
  return [head, '─'.repeat([...head].length), ...rules.flatMap(rule => ruleLines(rule, language))]
}

const widthColumns = 80
const inputColumns = 38

const ruleLines = ({title, examples}: Rule, language: ToolLanguage): readonly string[] => [
  title[language],
  ...examples.flatMap(({input, expected}) => {
    const line = `    ${input.padEnd(inputColumns)} → ${expected}`
    return [...line].length <= widthColumns ? [line] : [`    ${input}`, `      → ${expected}`]
  }),
]

/** How to see the rules of another language. */
function others(tags: readonly string[], language: ToolLanguage): readonly string[] {
  const lead: Text = {
    en: 'Other languages: `cess explain typography <language>` with one of',
    fr: 'Autres langues : `cess explain typographie <langue>`, avec une de',
  }
  const rows: string[] = []
  for (const tag of tags) {
    const last = rows.at(-1)
    if (last !== undefined && last.length + tag.length + 1 <= widthColumns) rows[rows.length - 1] = `${last} ${tag}`
    else rows.push(tag)
  }
  return [lead[language], ...rows]
}
