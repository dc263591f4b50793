/** A tribune of a body, in a language. */
const note = (lang: string, body: string): string => `---
id: CESS-2026-TRI-901
type: tribune
title: Sous-marins, grand-mères et arrière-pays
lang: ${lang}
date: 2026-05-03
authors: Anne-Lise Modèle-Gabarit
zone: asie-centrale
tlp: TLP:CLEAR
recipients: [enisa]
---

${body}
`

/** The same words after ever more others, so that each of them ends a line once. */
const shifted = (words: string, write: (line: string) => string = line => line): string =>
  Array.from({length: 14}, (_, index) => write(`${'a '.repeat(index)}${words}`)).join('\n\n')

const compounds =
  'franco-kazakhs, quarante-deux germano-congolais, sous-préfets, vingt-quatre porte-avions, là-bas, eux-mêmes, peut-être'

/** Notes whose lines end where lines seldom do: at the hyphens of compounds, at calls, in code, in narrow columns. */
export const oddNotes: Readonly<Record<string, string>> = {
  compounds: note('fr', shifted(`Entretiens ${compounds}.`)),
  'hyphens before a space': note(
    'fr',
    shifted('Les pré- et post-soviétiques, franco- ou germano-turcs, sous- et sur-équipés.'),
  ),
  'German compounds': note(
    'de',
    shifted(
      'Ein- und Ausgang, Nord-Süd-Gefälle, Anti-Terror-Übungen, Schwarzmeer-Anrainerstaaten und Ost-West-Beziehungen.',
    ),
  ),
  'calls of notes': note(
    'fr',
    `${Array.from({length: 12}, (_, index) => `${'a '.repeat(index)}Entretiens franco-kazakhs[^n${index}], quarante-deux[^n${index}] fois en avant-poste[^n${index}].`).join('\n\n')}\n\n${Array.from({length: 12}, (_, index) => `[^n${index}]: Un compte-rendu franco-kazakh, quarante-deux pages, sous-titré.`).join('\n')}`,
  ),
  'narrow columns': note(
    'fr',
    `| Objet | Sous-total | Vice-présidents | Porte-parole |\n| --- | --- | --- | --- |\n${Array.from({length: 9}, (_, index) => `| ${'a '.repeat(index)}franco-kazakhs sous-marins | ${'b '.repeat(index)}quarante-deux avant-postes | ${'c '.repeat(index)}vice-présidents | - |`).join('\n')}`,
  ),
  lists: note(
    'fr',
    shifted(compounds, line => `- ${line}\n  1. ${line}\n     - ${line}`),
  ),
  'marks inside words': note(
    'fr',
    shifted(
      'Entretiens **franco**-kazakhs, *quarante*-deux, [Saint-Jean-de-Luz](https://example.org/a-b-c) et :lang[cutting-edge know-how]{en}.',
    ),
  ),
  'code and addresses': note(
    'fr',
    `${shifted('Lancez `docker-compose` ou `systemd-networkd-wait-online` et <https://example.org/un-tres/long-chemin/vers-la-fin>.')}\n\n\`\`\`\nfin-\nsuite-\nautre\n-----BEGIN-----\nabc\n\`\`\``,
  ),
  'boxes and quotations': note(
    'fr',
    `${shifted(compounds, line => `> ${line}`)}\n\n:::encadre[Sous-titre]\n${shifted(compounds)}\n:::\n\n:::citation{auteur="Anne-Lise Modèle"}\n${shifted(compounds)}\n:::`,
  ),
  headings: note(
    'fr',
    Array.from(
      {length: 8},
      (_, index) =>
        `## ${'a '.repeat(index)}Entretiens franco-kazakhs, quarante-deux\n\nVoir.\n\n### ${'a '.repeat(index)}Sous-préfets germano-congolais\n\n#### ${'a '.repeat(index)}Avant-postes de vingt-quatre sous-marins\n\nTexte là-bas.`,
    ).join('\n\n'),
  ),
}
