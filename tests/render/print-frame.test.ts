import {describe, expect, it} from 'vitest'
import type {Document} from '../../src/model/document.js'
import * as mailEdition from '../../src/render/mail/index.js'
import {UnprintedPart} from '../../src/render/print-frame.js'
import * as webEdition from '../../src/render/web/index.js'
import {halves} from '../support/halves.js'
import {renderInput} from '../support/render-input.js'
import {sampleAlert} from '../support/sample-document.js'
import {redAlert} from '../support/sample-hostile.js'
import {heading, line, paragraph} from '../support/sample-parts.js'
import {templateNamed} from '../support/template.js'

const alert: Document = {
  ...sampleAlert,
  body: [...sampleAlert.body, {...heading(2, 'annexe', 'Annexe'), opensAnnexes: true}, paragraph(...line('Fin.'))],
}

/** The part that a brand is told to print once its files print something else for an output. */
async function toldOf(brand: string, folder: 'web' | 'mail', output: string, document = alert): Promise<string> {
  const template = templateNamed(brand)
  const files = new Map(
    [...template.files].map(([name, source]) => [
      name,
      name.startsWith(`${folder}/`) && name.endsWith('.liquid')
        ? source.replaceAll(output, output.endsWith('}}') ? 'Rien' : 'section in annexes limit: 0 %}')
        : source,
    ]),
  )
  const {render} = folder === 'web' ? webEdition : mailEdition
  try {
    await render(renderInput(document, {template: {...template, files}}))
  } catch (error) {
    if (error instanceof UnprintedPart) return `${error.place.file} ${error.part}`
    throw error
  }
  return ''
}

describe.each(['cess', 'plain'])('a frame like that of %s', brand => {
  for (const {cases, speed} of halves(
    [
      ['web', '{{ masthead.title }}', 'masthead.title'],
      ['web', '{{ masthead.tlp }}', 'masthead.tlp'],
      ['web', '{{ notice.value }}', 'notices'],
      ['web', '{{ paragraph }}', 'summary'],
      ['web', '{{ point }}', 'keyPoints'],
      ['web', '{{ note.content }}', 'footnotes'],
      ['web', '{{ reference.content }}', 'references'],
      ['web', '{{ item.text }}', 'recommendations'],
      ['web', '{{ section.content }}', 'sections'],
      ['web', 'section in annexes %}', 'annexes'],
      ['web', '{{ specimen }}', 'specimen'],
      ['mail', '{{ masthead.title }}', 'masthead.title'],
      ['mail', '{{ notice.value }}', 'notices'],
      ['mail', '{{ paragraph }}', 'summary'],
      ['mail', '{{ point }}', 'keyPoints'],
      ['mail', '{{ body }}', 'body'],
      ['mail', '{{ annexes }}', 'annexes'],
      ['mail', '{{ recommendation.text }}', 'recommendations.shown'],
      ['mail', '{{ note.text }}', 'footnotes'],
      ['mail', '{{ reference }}', 'references'],
      ['mail', '{{ footer.why }}', 'footer.why'],
      ['mail', '{{ footer.optOut }}', 'footer.optOut'],
      ['mail', '{{ footer.unsubscribe.href }}', 'footer.unsubscribe'],
      ['mail', '{{ specimen }}', 'specimen'],
    ] as const,
    48,
  ))
    it.each(cases)('prints what a note says (%s, without %s)', speed, async (folder, output, part) => {
      const frame = folder === 'web' ? 'web/page.liquid' : 'mail/mail.liquid'
      expect(await toldOf(brand, folder, output)).toBe(`${frame} ${part}`)
    })

  it('prints the label of a note of which nothing is said any more', async () => {
    const withdrawn = {...sampleAlert, summary: [], body: [], keyPoints: [], recommendations: []}
    expect(await toldOf(brand, 'web', 'no such output', withdrawn)).toBe('')
    expect(await toldOf(brand, 'web', '{{ masthead.tlp }}', withdrawn)).toBe('web/page.liquid masthead.tlp')
  })

  it('prints the label of a note whose first words stand in the frame, too', async () => {
    const short = {...alert, summary: [line('a')]}
    expect(await toldOf(brand, 'web', 'no such output', short)).toBe('')
    expect(await toldOf(brand, 'web', '{{ masthead.tlp }}', short)).toBe('web/page.liquid masthead.tlp')
  })

  it('may change nothing of it', {tags: 'slow'}, async () => {
    const template = templateNamed(brand)
    const source = template.files.get('mail/mail.liquid') ?? ''
    const files = new Map([
      ...template.files,
      ['mail/mail.liquid', source.replace('{{ body }}', '{{ body | upcase }}')],
    ])
    const rendered = Promise.resolve(mailEdition.render(renderInput(alert, {template: {...template, files}})))
    await expect(rendered).rejects.toMatchObject({part: 'body'})
  })

  it('tells named persons how to handle a note', async () => {
    expect(await toldOf(brand, 'mail', '{{ paragraph }}', redAlert)).toBe('mail/handling.liquid handling')
    expect(await toldOf(brand, 'mail', '{{ marking.reference }}', redAlert)).toBe(
      'mail/handling.liquid marking.reference',
    )
  })
})
