import {describe, expect, it} from 'vitest'
import {fixedWords} from '../../../src/model/fixed-text.js'
import {locales} from '../../../src/model/locales/index.js'
import {resolveText} from '../../support/resolve.js'

const noteIn = (lang: string) => `---
id: CESS-2026-ALE-778
type: alert
title: Alpha
lang: ${lang}
date: 2026-11-18
authors: [{name: Anaïs Modèle}]
zone: afrique-francophone
threats: [cybermenaces]
tlp: TLP:CLEAR
status: published
recipients: [enisa, otan, parlement-europeen]
summary: ${'Mu nu xi omicron pi rho sigma tau. '.repeat(6)}
key_points: [One two three., Four five six., Seven eight nine.]
recommendations:
  - {text: Make a plan., to: [enisa], priority: 1, deadline: 2027-01-15}
  - {text: Share it., to: [otan, enisa], priority: 2}
  - {text: Stop it., to: [parlement-europeen], priority: 3, deadline: immediate}
---

Twelve thirteen.
`

/** Words heard before the text of each recommendation; `_` is a space that holds. */
async function heardIn(lang: string): Promise<readonly string[]> {
  const {document, file} = await resolveText(noteIn(lang))
  if (!document) throw new Error(file.messages.map(String).join('\n'))
  return document.recommendations.map(({heard: {number, priority, addressees, deadline}}) =>
    [number, priority, addressees, ...(deadline === undefined ? [] : [deadline])]
      .map(fixedWords)
      .join('')
      .replaceAll(/[\u00A0\u202F]/g, '_'),
  )
}

describe('what is heard of recommendations', () => {
  it('begins the sentence that their text ends, in English', async () => {
    expect(await heardIn('en')).toEqual([
      'Recommendation 1, priority 1, for ENISA, by 15_January_2027: ',
      'Recommendation 2, priority 2, for NATO, ENISA: ',
      'Recommendation 3, priority 3, for European Parliament (MEPs), at once: ',
    ])
  })

  it('begins the sentence that their text ends, in French', async () => {
    expect(await heardIn('fr')).toEqual([
      'Recommandation 1, priorité 1, adressée à_: ENISA, d’ici au 15_janvier_2027_: ',
      'Recommandation 2, priorité 2, adressée à_: OTAN, ENISA_: ',
      'Recommandation 3, priorité 3, adressée à_: Parlement européen (eurodéputés), sans délai_: ',
    ])
  })

  it.each(Object.keys(locales))('is one sentence in the language %s', async lang => {
    for (const said of await heardIn(lang)) expect(said).toMatch(/^\S.*\S_?: $/u)
  })
})
