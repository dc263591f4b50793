import {describe, expect, it} from 'vitest'
import {editorUrl} from '../../../src/browser/desk/logic/editor-url.js'

const pattern = 'vscode://file{path}:{line}:{column}'

describe('editorUrl', () => {
  it('opens the file at its line and column', () => {
    expect(editorUrl(pattern, {file: '/notes/a.fr.md', line: 7, column: 3})).toBe('vscode://file/notes/a.fr.md:7:3')
  })

  it('opens the head of a file whose place is not known', () => {
    expect(editorUrl(pattern, {file: '/notes/a.fr.md'})).toBe('vscode://file/notes/a.fr.md:1:1')
  })

  it('lets no file name say anything but a path', () => {
    const file = '/notes/é "x" #1?&{line}.md'
    const other = editorUrl('idea://open?file={path}&line={line}', {file: "/a&line=9;b+c%41'.md", line: 2})
    expect(other).toBe('idea://open?file=/a%26line%3D9%3Bb%2Bc%2541%27.md&line=2')
    expect(editorUrl(pattern, {file, line: 2})).toBe(
      'vscode://file/notes/%C3%A9%20%22x%22%20%231%3F%26%7Bline%7D.md:2:1',
    )
  })

  it('reads the paths of Windows', () => {
    expect(editorUrl(pattern, {file: 'C:/notes/a.md'})).toBe('vscode://file/C:/notes/a.md:1:1')
  })
})
