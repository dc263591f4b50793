import {describe, expect, it} from 'vitest'
import {resolveText} from '../support/resolve.js'

const head = (more = '') => `---
reference: CESS-2026-TRI-901
type: tribune
titre: Essai
langue: fr
date: 2026-05-03
auteurs: Anaïs Modèle
zone: asie-centrale
tlp: TLP:CLEAR
destinataires: [enisa]
${more}---

`

async function found(source: string): Promise<readonly string[]> {
  const {file} = await resolveText(source)
  return file.messages.map(({ruleId, line, column}) => `${ruleId} ${line}:${column}`)
}

describe('the checks of a text', () => {
  it('report all mistakes at once, each at its place', async () => {
    expect(await found(`${head()}# Un\n\n<br>\n\n[](#rien) et [x](javascript:y)[^z]`)).toEqual([
      'raw-html 15:1',
      'link-protocol 17:14',
      'heading-one 13:1',
      'reference-missing 17:1',
      'footnote-missing 17:31',
    ])
  })

  it('read the texts of the front matter too, at their places in the fields', async () => {
    expect(await found(head('resume: "Un <b>mot</b>, ![x](y.png) et [@rien]."\n'))).toEqual([
      'raw-html 11:13',
      'citation-missing 11:41',
      'image-inline 11:25',
    ])
  })

  it('find nothing in a note without mistakes', async () => {
    expect(
      await found(`${head()}Du texte : TLP:RED, 14:30, \`<br>\`, 3 < 4, [une page](https://example.org).`),
    ).toEqual([])
  })

  it.each([
    'java&#9;script:x',
    'JAVASCRIPT:x',
    '&#106;avascript:x',
    'vbscript:x',
    'data:text/html,x',
    'file:///x',
    '//example.org',
  ])('refuse a link to %s', async url => {
    expect((await found(`${head()}[mots](<${url}>)`)).map(message => message.split(' ')[0])).toEqual(['link-protocol'])
  })

  it('do not speak of citations when it is not known whether there is a bibliography', async () => {
    expect(await found(`${head().replace('zone: asie-centrale\n', '')}[@x]`)).toEqual(['field-missing 1:1'])
  })
})
