import {describe, expect, it} from 'vitest'
import {placeText} from '../../../src/browser/desk/logic/editor-url.js'
import {editorChoices, editorOf} from '../../../src/browser/desk/logic/known-editor.js'

const vscode = 'vscode://file{path}:{line}:{column}'

describe('the editor of the desk', () => {
  it('is what cess preview was told, under its name, until another is chosen', () => {
    expect(editorOf('told', vscode)).toEqual({choice: 'vscode', name: 'VS Code', address: vscode})
    expect(editorOf('zed', vscode)).toMatchObject({choice: 'zed', name: 'Zed'})
    expect(editorOf('zed', undefined).address).toMatch(/^zed:/)
  })

  it('is called by its address where nobody knows it', () => {
    const address = 'own-editor://open?{path}'
    expect(editorOf('told', address)).toEqual({choice: 'told', name: 'own-editor', address})
  })

  it('is none where none is wanted', () => {
    expect(editorOf('none', vscode).address).toBeUndefined()
    expect(editorOf('told', undefined)).toMatchObject({choice: 'none'})
    expect(editorChoices).toContain('sublime')
  })
})

describe('a place', () => {
  it('is copied as terminals read it', () => {
    expect(placeText({path: 'notes/a.fr.md', line: 12})).toBe('notes/a.fr.md:12')
    expect(placeText({path: 'cess.yml'})).toBe('cess.yml')
  })
})
