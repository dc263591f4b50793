/** A short alert without mistakes, in Latin letters that no rule of typography changes. `fields` are further lines of front matter. */
export const bareNote = ({lang = 'en', fields = ''} = {}): string => `---
id: CESS-2026-ALE-778
type: alert
title: Alpha
lang: ${lang}
date: 2026-11-18
authors: [{name: Anaïs Modèle}]
zone: afrique-francophone
${fields}threats: [cybermenaces]
tlp: TLP:CLEAR
status: published
recipients: [enisa]
summary: ${'Mu nu xi omicron pi rho sigma tau. '.repeat(6)}
key_points: [One two three., Four five six., Seven eight nine.]
recommendations:
  - {text: Make a plan., to: [enisa], priority: 1}
---

Twelve thirteen.
`
