import {VFile} from 'vfile'
import {expect, it} from 'vitest'
import {messagesOf} from '../../../src/engine/messages/message-of.js'
import {report} from '../../../src/model/report.js'

it('gives the line of a message, unless it is so long that a thousand messages would fill the memory with it', () => {
  const file = new VFile({path: 'note.md', value: `a<b>\n${'a'.repeat(5000)}`})
  report(file, 'raw-html', {place: {line: 1, column: 2}})
  report(file, 'raw-html', {place: {line: 2, column: 2}})
  const [short, long] = messagesOf(file)
  expect(short).toMatchObject({line: 1, excerpt: 'a<b>'})
  expect(long).toMatchObject({line: 2, column: 2})
  expect(long).not.toHaveProperty('excerpt')
})
