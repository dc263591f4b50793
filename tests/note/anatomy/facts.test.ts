import {expect, it} from 'vitest'
import {plainWords} from '../../../src/model/plain-words.js'
import {resolveText} from '../../support/resolve.js'

const note = `---
id: CESS-2026-ALE-778
type: alert
title: Alpha
lang: fr
date: 2026-11-18
authors: [{name: Anaïs Modèle}]
zone: afrique-francophone
zones: [union-europeenne]
countries: [CG]
threats: [cybermenaces]
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

it('begins no line with the dot between zones and countries', async () => {
  const {document, file} = await resolveText(note)
  if (!document) throw new Error(file.messages.map(String).join('\n'))
  expect(plainWords(document.facts[0]?.value ?? [])).toBe('Afrique francophone\u202F; Union européenne\u00A0· Congo')
})
