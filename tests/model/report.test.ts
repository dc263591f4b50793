import {VFile} from 'vfile'
import {expect, it} from 'vitest'
import {report} from '../../src/model/report.js'

it('records no more of one rule than 5,000, and that there are more', () => {
  const file = new VFile({path: 'note.md'})
  for (let line = 1; line <= 5100; line++) report(file, 'raw-html', {place: {line, column: 1}})
  report(file, 'link-text', {place: {line: 1, column: 1}})
  expect(file.messages.map(({ruleId}) => ruleId)).toEqual([...Array<string>(5001).fill('raw-html'), 'link-text'])
  expect(file.messages[4999]?.reason).not.toContain('more than')
  expect(file.messages[5000]).toMatchObject({
    line: 5001,
    fatal: true,
    reason: expect.stringContaining('more than 5000'),
  })
})
