import {VFile} from 'vfile'
import {expect, it} from 'vitest'
import {report} from '../../src/model/report.js'

it('records the first 250 mistakes of a rule, and says that there are more', () => {
  const file = new VFile({path: 'note.md'})
  for (let line = 1; line <= 400; line++) report(file, 'raw-html', {place: {line, column: 1}})
  report(file, 'link-text', {place: {line: 1, column: 1}})
  const [ids, notes] = [file.messages.map(({ruleId}) => ruleId), file.messages.map(({note}) => note ?? '')]
  expect(ids).toEqual([...Array<string>(250).fill('raw-html'), 'link-text'])
  expect(notes.filter(note => note.includes('more than 250')).length).toBe(1)
  expect(notes[249]).toMatch(/^\S.*[.] There are more than 250 of these: .*[.]$/)
  expect(file.messages[249]?.line).toBe(250)
})
