import {expect, it} from 'vitest'
import type {Document} from '../../../src/model/document.js'
import type {Phrasing} from '../../../src/model/phrasing.js'
import * as mailEdition from '../../../src/render/mail/index.js'
import {renderInput} from '../../support/render-input.js'
import {sampleAlert} from '../../support/sample-document.js'
import {line} from '../../support/sample-parts.js'

/** Titles of the mail in their order, soft hyphens as `|`. */
async function titlesOf(title: readonly Phrasing[], lang = 'fr'): Promise<readonly string[]> {
  const heading = {type: 'heading', depth: 2, id: 'un', children: title} as const
  const masthead = {...sampleAlert.masthead, title, subtitle: title}
  const document: Document = {...sampleAlert, lang, masthead, body: [heading, {type: 'paragraph', children: title}]}
  const html = new TextDecoder().decode(await mailEdition.render(renderInput(document)))
  const titles = html.match(/<(h1|h2|p)[^>]*>[^<]*(?:<(?:em|span|code)[^>]*>[^<]*<\/\w+>[^<]*)*<\/\1>/g) ?? []
  const shown = titles.map(text => text.replaceAll(/<[^>]*>/g, ''))
  return shown
    .filter(text => /nstitutionnellement|gesetz/.test(text.replaceAll('\u00AD', '')))
    .map(text => text.replaceAll('\u00AD', '|'))
}

it('divides words that no small window has room for, in the letters of the title or of headings alone', async () => {
  const long = 'L’Anticonstitutionnellement'
  expect(await titlesOf(line(long))).toEqual([`L’Anti|cons|ti|tu|tion|nel|le|ment`, long, long, long])
  const longer = 'hyperanticonstitutionnellement'
  const divided = expect.stringMatching(/^[a-z]+(?:\|[a-z]+)+$/)
  expect(await titlesOf(line(longer))).toEqual([divided, longer, divided, longer])
})

it('divides by the language, passages in another one and code excepted', async () => {
  const [german] = await titlesOf(line('Bundesverfassungsschutzgesetz'), 'de')
  expect(german).toBe('Bundes|ver|fas|sungs|schutz|ge|setz')
  const foreign = {type: 'foreign', lang: 'de', children: line('Bundesverfassungsschutzgesetz')} as const
  const code = {type: 'inlineCode', value: 'anticonstitutionnellement'} as const
  const [title] = await titlesOf(line('anticonstitutionnellement ', foreign, ' ', code))
  expect(title).toMatch(/^anti\|[^ ]+ Bundesverfassungsschutzgesetz anticonstitutionnellement$/)
})
