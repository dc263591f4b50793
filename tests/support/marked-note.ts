/**
 * A note in some language, all of whose own words begin with `qq`: every other word of its editions is the house's, or stands in
 * `bareWords`.
 */
export const markedNote = (lang: string): string => `---
id: CESS-2026-ALE-777
type: alert
title: "Qqalpha qqbeta qqgamma"
subtitle: Qqdelta qqepsilon
lang: ${lang}
date: 2026-11-18
version: 1.1
revisions:
  - {version: 1.0, date: 2026-11-18, nature: initial, summary: Qqeta qqtheta.}
  - {version: 1.1, date: 2026-11-20, nature: correction, summary: Qqkappa qqlambda.}
authors: [{name: Anaïs Modèle, role: qqanalyst}, {name: Théo Gabarit}]
zone: afrique-francophone
zones: [multilateral]
threats: [cybermenaces, desinformation]
severity: high
likelihood: likely
confidence: moderate
source_rating: B2
tlp: TLP:CLEAR
status: published
recipients: [parlement-europeen, otan]
expires: 2026-11-25
summary: Qqnu qqxi qqomicron.
key_points: [Qqone., Qqtwo., Qqthree.]
recommendations:
  - {text: Qqplan., to: [parlement-europeen, otan], priority: 1, deadline: 2027-01-15}
  - {text: Qqshare., to: [otan], priority: 2}
specimen: true
---

## Qqten

Qqtwelve qqthirteen[^1], [](#tab-a) qqand [](#fig-b). Qqsee: [](#tab-a).

> [!WARNING]
> Qqfifteen.

> [!NOTE]
> Qqsixteen.

:::table[Qqseventeen]{#tab-a source="Qqeighteen" credit="Qqnineteen"}
| qqa | qqb |
| --- | --- |
| qqc | 1 |
:::

## Qqtwenty

| qqd | qqe |
| --- | --- |
| qqf | 2 |

:::chart[Qqchart]{#fig-b type=bars alt="Qqbars." source="Qqeighteen"}
\`\`\`csv
,qqcount
Qqjanuary,1
Qqfebruary,2
\`\`\`
:::

[^1]: Qqnote.
`

/** The same for TLP:RED, whose mail has none of them. */
export const markedRed = (lang: string): string =>
  markedNote(lang).replace('TLP:CLEAR', 'TLP:RED').replaceAll('parlement-europeen', 'enisa')

/** A tribune in the same words. */
export const markedTribune = (lang: string): string => `---
id: CESS-2026-TRI-777
type: tribune
title: "Qqalpha qqbeta"
lang: ${lang}
date: 2026-11-18
version: 1.1
revisions:
  - {version: 1.0, date: 2026-11-18, nature: initial, summary: Qqeta.}
  - {version: 1.1, date: 2026-11-20, nature: update, summary: Qqkappa.}
authors: [{name: Anaïs Modèle, role: qqanalyst}, {name: Théo Gabarit}]
first_published: {outlet: Qqpaper, date: 2026-11-17}
zone: multilateral
tlp: TLP:CLEAR
status: review
recipients: [otan]
summary: Qqnu qqxi.
---

Qqone qqtwo.

:::pull-quote
Qqone qqtwo.
:::

## Qqten

Qqthree.
`

/** A word of its author. */
export const isAuthors = (word: string): boolean => /^qq/i.test(word)

/** Names, marks and addresses: words of no language, or of the house's own address. */
export const bareWords: ReadonlySet<string> = new Set(
  'anaïs modèle théo gabarit cess ale tlp clear issn rue du spécimen exemple contact example org https pdf b first red tri sha verify'.split(
    ' ',
  ),
)
