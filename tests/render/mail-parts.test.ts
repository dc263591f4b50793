import {describe, expect, it} from 'vitest'
import type {Document} from '../../src/model/document.js'
import type {Mailing} from '../../src/model/mailing.js'
import * as mailEdition from '../../src/render/mail/index.js'
import {mailParts} from '../../src/render/mail-parts.js'
import * as textEdition from '../../src/render/text/index.js'
import {renderInput} from '../support/render-input.js'
import {sampleAlert, sampleTribune} from '../support/sample-document.js'
import {line} from '../support/sample-parts.js'
import {firstMissing, wordsOf, wordsOfHtml} from '../support/words.js'

const inputOf = (mailing: Mailing, document: Document = sampleAlert) => ({...renderInput(document), mailing})
const recommendationsOf = (mailing: Mailing) => {
  const {heading, shown, rest, others} = mailParts(inputOf(mailing)).recommendations
  return {
    heading,
    numbers: shown.map(({number}) => number),
    ...(rest && {below: rest.heading, rest: rest.shown.map(({number}) => number)}),
    ...(others.length > 0 && {others}),
  }
}
const textOf = async (mailing: Mailing, document?: Document) =>
  new TextDecoder().decode(await textEdition.render(inputOf(mailing, document)))
const htmlOf = async (mailing: Mailing, document?: Document) =>
  new TextDecoder().decode(await mailEdition.render(inputOf(mailing, document)))

const own = 'Recommandation à votre institution'
const everybody = {heading: 'Recommandations', numbers: [1, 2, 3]}

describe('the mail in full', () => {
  it('begins with what is recommended to its reader, under a heading of its own', () => {
    const other = {below: 'Autres recommandations', rest: [1, 2]}
    expect(recommendationsOf({groups: ['parlement-europeen']})).toEqual({heading: own, numbers: [3], ...other})
    expect(recommendationsOf({groups: ['osce']})).toEqual(everybody)
    expect(recommendationsOf({})).toEqual(everybody)
  })

  it('shows a reader in several groups what is recommended to any of them', () => {
    const heading = 'Recommandations à votre institution'
    const rest = {below: 'Autre recommandation', rest: [2]}
    expect(recommendationsOf({groups: ['parlement-europeen', 'enisa']})).toEqual({heading, numbers: [1, 3], ...rest})
    expect(recommendationsOf({groups: ['otan', 'parlement-europeen', 'enisa']})).toEqual({heading, numbers: [1, 2, 3]})
  })

  it('says the same headings in HTML and in plain text', {tags: 'slow'}, async () => {
    const mailing = {groups: ['parlement-europeen']}
    const text = await textOf(mailing)
    for (const heading of [own, 'Autres recommandations']) {
      expect(await htmlOf(mailing)).toContain(`>${heading}</h2>`)
      expect(text).toContain(`\n${heading}\n-`)
    }
  })
})

describe('a digest', () => {
  it('shows its reader’s own recommendation and names the others', () => {
    expect(recommendationsOf({form: 'digest', groups: ['parlement-europeen']})).toEqual({
      heading: own,
      numbers: [3],
      others: ['ENISA', 'Partenaires africains francophones', 'OTAN'],
    })
  })

  it('shows the first recommendations to a reader who has none', () => {
    const first = {heading: 'Recommandations', numbers: [1, 2], others: ['Parlement européen (eurodéputés)']}
    expect(recommendationsOf({form: 'digest'})).toEqual(first)
    expect(recommendationsOf({form: 'digest', groups: ['osce']})).toEqual(first)
  })

  it('is chosen by the note and overruled by the campaign', () => {
    const document = {...sampleAlert, mail: {...sampleAlert.mail, form: 'digest'}} as const
    expect(mailParts(renderInput(document)).body).toEqual([])
    expect(mailParts(inputOf({form: 'full'}, document)).body).toBe(document.body)
  })

  it('keeps the notes that it calls', () => {
    const keyPoints = [line('Trois ruptures', {type: 'strong', children: [{type: 'footnoteCall', number: 2, call: 2}]})]
    const numbers = (document: Document) =>
      mailParts(inputOf({form: 'digest'}, document)).footnotes.map(({number}) => number)
    expect(numbers(sampleAlert)).toEqual([])
    expect(numbers({...sampleAlert, keyPoints})).toEqual([2])
  })

  it('shows the pictures of a note that it keeps', {tags: 'slow'}, async () => {
    const summary = [line('Trois ruptures', {type: 'footnoteCall', number: 9, call: 1})]
    const chart = sampleAlert.body.filter(({type}) => type === 'chart')
    const document = {...sampleAlert, summary, footnotes: [{number: 9, calls: 1, children: chart}]}
    expect(await htmlOf({form: 'digest'}, document)).toContain('alt="Quatre barres')
  })

  it.each([sampleAlert, sampleTribune])('says the same in HTML and in plain text: $slug', async document => {
    const mailing = {form: 'digest', groups: ['enisa']} as const
    const [text = ''] = (await textOf(mailing, document)).split('\n-- \n')
    const words = wordsOf(text.replaceAll(/^.*(https?:|\.pdf$).*$|\[\d+\]/gm, ''))
    expect(words.length).toBeGreaterThan(80)
    expect(firstMissing(words, wordsOfHtml(await htmlOf(mailing, document)), 60)).toBeUndefined()
  })

  it('has no text, history or colophon, and carries no picture but the logo', async () => {
    const html = await htmlOf({form: 'digest'})
    expect(html).not.toMatch(/Appréciation|Historique|Creative Commons|alt="Quatre barres/)
    expect(html).toContain('Points clés')
    expect(html.match(/<img /g)).toHaveLength(2)
  })

  it('says nothing more of a TLP:RED note', async () => {
    const red: Document = {...sampleAlert, masthead: {...sampleAlert.masthead, tlp: 'TLP:RED'}}
    expect(await htmlOf({form: 'digest', groups: ['enisa']}, red)).toBe(await htmlOf({}, red))
    expect(await textOf({form: 'digest', groups: ['enisa']}, red)).toBe(await textOf({}, red))
  })
})
