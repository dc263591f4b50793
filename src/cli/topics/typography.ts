import type {Topic} from './topic.js'
import {typographyExamples} from './typography-examples.js'

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
