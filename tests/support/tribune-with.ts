/** A tribune with what every note has, and a text. */
export const tribuneWith = (body: string): string => `---
id: CESS-2026-TRI-901
type: tribune
title: Note d'essai
lang: fr
date: 2026-05-03
authors: Anaïs Modèle
zone: asie-centrale
tlp: TLP:CLEAR
recipients: [enisa]
---

${body}
`
