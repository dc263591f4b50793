import {describe, expect, it} from 'vitest'
import {salvageFields} from '../../src/note/salvage-fields.js'
import {goodNote} from '../support/cli.js'
import {samplePublication} from '../support/sample-publication.js'

const salvaged = (source: string) => salvageFields(source, samplePublication.vocabularies)
const whole = {
  id: 'CESS-2026-ALE-001',
  type: 'alert',
  date: '2026-11-18',
  zone: 'afrique-francophone',
  tlp: 'TLP:CLEAR',
}

describe('salvageFields', () => {
  it.each([
    ['a quotation mark that nothing closes', goodNote({title: '"Un câble rompu'})],
    ['a tab', goodNote({fields: '\tx: y\n'})],
    ['a fence that nothing closes', goodNote().replace('\n---\n', '\n')],
    ['no fence at all', goodNote().replaceAll('---\n', '')],
    ['a fence of another kind', goodNote().replaceAll('---\n', '+++\n')],
  ])('reads the other fields in spite of %s', (_, source) => {
    expect(salvaged(source)).toMatchObject(whole)
  })

  it('reads fields of several lines, and no default', () => {
    const {recommendations, version, status} = salvaged(goodNote({title: '"Un câble rompu'}))
    expect(recommendations).toMatchObject([{text: {markdown: 'Établir un plan commun.'}, to: ['enisa']}])
    expect([version, status]).toEqual([undefined, undefined])
  })

  it('leaves out a field that does not pass', () => {
    expect(salvaged(goodNote({title: '"Un', tlp: 'TLP:WHITE'}))).not.toHaveProperty('tlp')
  })

  it('believes the stricter of two labels, as a merge leaves them', () => {
    const merge = (ours: string, theirs: string) =>
      goodNote().replace('tlp: TLP:CLEAR', `<<<<<<< HEAD\ntlp: ${ours}\n=======\ntlp: ${theirs}\n>>>>>>> branch`)
    expect(salvaged(merge('TLP:GREEN', 'TLP:RED'))).toMatchObject({...whole, tlp: 'TLP:RED'})
    expect(salvaged(merge('TLP:RED', 'TLP:GREEN'))).toMatchObject({...whole, tlp: 'TLP:RED'})
  })

  it('reads no field out of the text of a note', () => {
    expect(salvaged(`---\ntitre: "Un\n\nUn câble est rompu.\n\ntlp: TLP:CLEAR\n`)).toEqual({})
    expect(salvaged('Un câble est rompu.\n')).toEqual({})
    expect(salvaged('')).toEqual({})
  })
})
