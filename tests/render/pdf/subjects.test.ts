import {expect, it} from 'vitest'
import type {Document} from '../../../src/model/document.js'
import {partsOf} from '../../../src/render/pdf/render-pdf.js'
import {renderInput} from '../../support/render-input.js'
import {sampleAlert} from '../../support/sample-document.js'

const subjectsOf = async (metadata: Partial<Document['metadata']>) => {
  const document = {...sampleAlert, metadata: {...sampleAlert.metadata, ...metadata}}
  return (await partsOf(renderInput(document))).information.keywords
}
const topics = [
  'Infrastructures critiques',
  'Menaces hybrides',
  'Désinformation',
  'Afrique francophone',
  'Union européenne',
]

it('are keywords, threats and zones, in the language of the note', async () => {
  const subjects = await subjectsOf({keywords: ['résilience']})
  expect(subjects[0]).toBe('résilience')
  expect(subjects.map(subject => subject.toLowerCase())).toEqual([
    'résilience',
    ...topics.map(topic => topic.toLowerCase()),
  ])
})

it('are named without keywords too, each once', async () => {
  expect(await subjectsOf({keywords: undefined})).toHaveLength(topics.length)
  expect(await subjectsOf({keywords: ['désinformation'], zones: ['afrique-francophone']})).toHaveLength(4)
})

it('are nothing but keywords of a note that was withdrawn', async () => {
  expect(await subjectsOf({keywords: ['résilience'], status: 'withdrawn'})).toEqual(['résilience'])
})
