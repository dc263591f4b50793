import {describe, expect, it} from 'vitest'
import {editorAddress, editorNames} from '../../../src/engine/desk/open-desk.js'
import {UsageError} from '../../../src/model/usage-error.js'

describe('editorAddress', () => {
  it('knows editors, and takes the address of any other', () => {
    expect(editorAddress(undefined, {})).toBe('vscode://file{path}:{line}:{column}')
    expect(editorAddress(undefined, {CESS_EDITOR: 'zed'})).toMatch(/^zed:/)
    expect(editorAddress('cursor', {CESS_EDITOR: 'zed'})).toMatch(/^cursor:/)
    expect(editorAddress('none', {})).toBeUndefined()
    const own = 'http://localhost:63342/api/file/{path}:{line}'
    expect(editorAddress(own, {})).toBe(own)
    for (const name of editorNames.filter(known => known !== 'none'))
      expect(editorAddress(name, {})).toContain('{path}')
  })

  it.each([
    'vscod',
    '',
    'vscode://file/x',
    'javascript:alert("{path}")',
    'JavaScript:{path}',
    'data:text/html,{path}',
    '__proto__',
  ])('refuses %j', given => {
    expect(() => editorAddress(given, {})).toThrow(UsageError)
  })

  it('says what was perhaps meant', () => {
    expect(() => editorAddress('vscod', {})).toThrow('did you mean `vscode`?')
  })
})
