import {expect, it} from 'vitest'
import type {Template} from '../../../src/model/template.js'
import * as mailEdition from '../../../src/render/mail/index.js'
import {renderInput} from '../../support/render-input.js'
import {sampleAlert} from '../../support/sample-document.js'
import {cessTemplate} from '../../support/template.js'

const styles = cessTemplate.files.get('mail/styles.yml') ?? ''

/** The house's brand with another line in its style table. */
const withLine = (line: string): Template => ({
  ...cessTemplate,
  files: new Map([...cessTemplate.files, ['mail/styles.yml', `${line}\n${styles}`]]),
})
const render = async (template: Template) => mailEdition.render(renderInput(sampleAlert, {template}))

it.each([
  ['extra: {color: $lila}', /styles\.yml:1:9: .*\$lila/],
  ['extra: {type: headline}', /styles\.yml:1:9: .*type scale/],
  ['extra: {color: "red;}"}', /styles\.yml:1:9: .*CSS value/],
  ['extra: [color]', /styles\.yml:1:1: .*mapping/],
  ['extra: {color: red', /styles\.yml:\d+:\d+: /],
])('says where %s is wrong', async (line, message) => {
  await expect(render(withLine(line))).rejects.toThrow(message)
})

it('says what the text of a note may need and the table has not', async () => {
  const files = new Map([
    ...cessTemplate.files,
    ['mail/styles.yml', styles.replace(/^callout-text:.*\n/m, '').replace(/^in-narrow:.*\n/m, '')],
  ])
  await expect(render({...cessTemplate, files})).rejects.toThrow(
    /styles\.yml:1:1: .*`name: \{\}`: callout-text, in-narrow$/,
  )
})

it('says where a frame asks for looks that do not exist', async () => {
  const files = new Map([...cessTemplate.files, ['mail/_foot.liquid', '<p>\n<b {{ look.nowhere }}>x</b></p>']])
  await expect(render({...cessTemplate, files})).rejects.toThrow(/mail\/_foot\.liquid:2:/)
})

it('names no colour by its value', () => {
  expect(styles).not.toMatch(/#[0-9a-f]{3,8}\b/i)
})
